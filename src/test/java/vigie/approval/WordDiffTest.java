package vigie.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vigie.approval.Difference.Kind;
import vigie.approval.Difference.Piece;
import vigie.site.DocumentText;

/** From one text to another, word by word. */
class WordDiffTest {

    private static String shown(String before, String now) {
        return Difference.between(text(before), text(now)).pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case GONE -> "-" + piece.text() + "-";
                    case NEW -> "+" + piece.text() + "+";
                })
                .collect(Collectors.joining(" "));
    }

    private static DocumentText text(String body) {
        return new DocumentText(List.of(), List.of(), body);
    }

    @Test
    void wordsAreTold() {
        assertThat(shown("a b c d e", "a b x d e")).isEqualTo("a b -c- +x+ d e");
        assertThat(shown("a b c", "b c d")).isEqualTo("-a- b c +d+");
        assertThat(shown("", "a")).contains("+a+");
        assertThat(shown("a", "")).contains("-a-");
    }

    @Test
    void aBrokenLineIsNoChangeAndANewParagraphIs() {
        assertThat(shown("a b\nc d", "a\nb c d")).isEqualTo("a b c d");
        assertThat(shown("a b c d", "a b\n\nc d")).contains("+\n+");
    }

    @Test
    void oneWordInCommonDoesNotCutAChangeInTwo() {
        assertThat(shown("a 1 b 2 c", "a x b y c")).isEqualTo("a -1 b 2- +x b y+ c");
    }

    @Test
    void bothTextsCanBeReadOutOfTheDifference() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            List<String> before = words(random, random.nextInt(30));
            List<String> now = words(random, random.nextInt(30));
            List<Piece> pieces = WordDiff.of(before, now);
            assertThat(without(Kind.NEW, pieces)).isEqualTo(before);
            assertThat(without(Kind.GONE, pieces)).isEqualTo(now);
        }
    }

    @Test
    void textsWithNothingInCommonTakeEachOthersPlaceWhateverTheirLength() {
        List<String> before = new ArrayList<>(List.of("start"));
        before.addAll(Collections.nCopies(100_000, "a"));
        List<String> now = new ArrayList<>(List.of("start"));
        now.addAll(Collections.nCopies(100_000, "b"));

        assertThat(WordDiff.of(before, now)).hasSize(3);
    }

    @Test
    void atMostThreeChangesAreToldInLines() {
        String before = "a a a a a a 1 b b b b b b 2 c c c c c c 3 d d d d d d 4 e e e e e e 5 f";
        String lines = Difference.between(text(before), text(before.replaceAll("\\d", "x")))
                .lines("- ", "+ ", "{number} more");

        assertThat(lines)
                .startsWith("- … a a a a [1] b b b b …\n+ … a a a a [x] b b b b …\n")
                .endsWith("2 more");
        assertThat(lines.lines()).hasSize(7);
    }

    private static List<String> words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(String.valueOf((char) ('a' + random.nextInt(4))));
        }
        return words;
    }

    private static List<String> without(Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .flatMap(piece -> piece.words().stream())
                .toList();
    }
}
