package vigie.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vigie.print.TaggedText;

/** How the pieces of the campaign that Vigie comes with are laid out. */
class PrintedPiecesTest {

    private static List<Laid> pieces = List.of();

    @BeforeAll
    static void printAll() throws Exception {
        pieces = Laid.all();
    }

    @Test
    void aListenerHearsThemInTheOrderOfTheDocument() throws Exception {
        for (Laid laid : pieces) {
            assertThat(TaggedText.of(laid.printed().screen()))
                    .as(laid.toString())
                    .isEqualTo(TaggedText.ofHtml(laid.html()));
        }
        assertThat(pieces).hasSizeGreaterThanOrEqualTo(18);
    }

    @Test
    void theirWordsKeepClearOfTheTrimAndOfEachOther() throws Exception {
        List<String> problems = new ArrayList<>();
        for (Laid laid : pieces) {
            try (PDDocument document = Loader.loadPDF(laid.printed().screen())) {
                double margin = laid.piece().format().name().equals("card-a7") ? 5 : 8;
                Ink.of(document).problems(margin).forEach(problem -> problems.add(laid + ": " + problem));
            }
        }

        assertThat(problems).isEmpty();
    }

    @Test
    void theLowestPartOfTheBannerStaysFree() throws Exception {
        for (Laid laid : pieces) {
            if (laid.piece().format().name().equals("banner-85x200")) {
                try (PDDocument document = Loader.loadPDF(laid.printed().screen())) {
                    assertThat(Ink.of(document).lowest()).as(laid.toString()).isLessThan(1800);
                }
            }
        }
    }
}
