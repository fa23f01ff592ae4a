package vigie.approval;

import java.util.ArrayList;
import java.util.List;
import vigie.site.DocumentText;

/** A text as words; {@code \n} where a field, paragraph or list item starts, not where an editor broke a line. */
final class TextWords {

    private static final String BREAK = "\n";

    private final List<String> words = new ArrayList<>();

    private TextWords() {}

    static List<String> of(DocumentText text) {
        TextWords all = new TextWords();
        text.head().forEach(all::field);
        text.fields().forEach(all::field);
        all.body(text.body());
        return all.words;
    }

    private void field(String line) {
        breakLine();
        add(line);
    }

    private void body(String text) {
        boolean blank = true;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String stripped = line.strip();
            if (!stripped.isEmpty()) {
                if (blank || isStart(stripped)) {
                    breakLine();
                }
                add(stripped);
            }
            blank = stripped.isEmpty();
        }
    }

    private static boolean isStart(String line) {
        return "#>|:-*+".indexOf(line.charAt(0)) >= 0 || Character.isDigit(line.charAt(0));
    }

    private void breakLine() {
        if (!words.isEmpty()) {
            words.add(BREAK);
        }
    }

    private void add(String line) {
        for (String word : line.strip().split("\\s+", -1)) {
            words.add(word);
        }
    }
}
