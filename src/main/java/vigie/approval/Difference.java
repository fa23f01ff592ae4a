package vigie.approval;

import java.util.ArrayList;
import java.util.List;
import vigie.site.DocumentText;

/** From one text to another, word by word: what is in both, what is gone, what is new. */
public record Difference(List<Piece> pieces) {

    /** As many words as tell where in the text one is. */
    private static final int AROUND = 4;

    private static final int SHORT = 14;
    private static final int LINES = 3;

    public Difference {
        pieces = List.copyOf(pieces);
    }

    /** Where some words are. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** Some words; {@code \n} stands for a new paragraph, list item or field. */
    public record Piece(Kind kind, List<String> words) {
        public Piece {
            words = List.copyOf(words);
        }

        /** With spaces between the words. */
        public String text() {
            return joined(words);
        }
    }

    static Difference between(DocumentText before, DocumentText now) {
        return new Difference(WordDiff.of(TextWords.of(before), TextWords.of(now)));
    }

    /**
     * The first changes with the words around them, as a few lines of text: what was there, then what is there now.
     *
     * @param before the label of what was there
     * @param now the label of what is there now
     * @param more what to say of so many further changes: {@code … et {number} autres}
     */
    String lines(String before, String now, String more) {
        StringBuilder lines = new StringBuilder();
        int changes = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (isStartOfChange(i)) {
                changes++;
                if (changes <= LINES) {
                    appendChange(i, before, now, lines);
                }
            }
        }
        if (changes > LINES) {
            lines.append(more.replace("{number}", Integer.toString(changes - LINES)))
                    .append('\n');
        }
        return lines.toString().stripTrailing();
    }

    private boolean isStartOfChange(int index) {
        return pieces.get(index).kind() != Kind.SAME
                && (index == 0 || pieces.get(index - 1).kind() == Kind.SAME);
    }

    private void appendChange(int start, String before, String now, StringBuilder lines) {
        List<String> gone = new ArrayList<>();
        List<String> fresh = new ArrayList<>();
        int next = start;
        while (next < pieces.size() && pieces.get(next).kind() != Kind.SAME) {
            Piece piece = pieces.get(next++);
            (piece.kind() == Kind.GONE ? gone : fresh).addAll(piece.words());
        }
        String left = start == 0 ? "" : lastWords(pieces.get(start - 1).words());
        String right = next == pieces.size() ? "" : firstWords(pieces.get(next).words());
        lines.append(before).append(left).append(shortened(gone)).append(right).append('\n');
        lines.append(now).append(left).append(shortened(fresh)).append(right).append('\n');
    }

    private static String lastWords(List<String> words) {
        int from = Math.max(0, words.size() - AROUND);
        int line = words.lastIndexOf("\n");
        boolean whole = line >= from || from == 0;
        String text = joined(words.subList(Math.max(from, line + 1), words.size()));
        return (whole ? "" : "… ") + text + (text.isEmpty() ? "" : " ");
    }

    private static String firstWords(List<String> words) {
        int line = words.indexOf("\n");
        int to = Math.min(AROUND, line < 0 ? words.size() : line);
        String text = joined(words.subList(0, to));
        boolean whole = to == words.size() || to == line;
        return (text.isEmpty() ? "" : " ") + text + (whole ? "" : " …");
    }

    private static String shortened(List<String> words) {
        List<String> some = words.stream().filter(word -> !word.equals("\n")).toList();
        if (some.isEmpty()) {
            return "(…)";
        }
        return some.size() <= SHORT
                ? "[" + joined(some) + "]"
                : "[" + joined(some.subList(0, SHORT - 2)) + " … " + some.get(some.size() - 1) + "]";
    }

    private static String joined(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            boolean first = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
            text.append(first || word.equals("\n") ? "" : " ").append(word);
        }
        return text.toString();
    }
}
