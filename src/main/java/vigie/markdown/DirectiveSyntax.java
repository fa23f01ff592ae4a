package vigie.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One directive as it was written: {@code :name[label]{attribute=value attribute="value"}}. Offsets are those of the whole text.
 *
 * @param colons how many it starts with
 * @param labelStart -1 when it has no label
 * @param end after its last character
 * @param malformed true when its brackets, braces or attributes don't fit together
 */
record DirectiveSyntax(
        int colons,
        String name,
        String label,
        int labelStart,
        int labelEnd,
        List<Attribute> attributes,
        int start,
        int end,
        int length,
        boolean malformed) {

    private static final int LONGEST_PART = 1_000;

    record Attribute(String name, String value, int nameStart, int nameEnd, int valueStart, int valueEnd) {}

    /** What starts with the colon at index, or null when this is no directive but prose. */
    static @Nullable DirectiveSyntax parse(BasedSequence text, int index, boolean ownLine) {
        return new Reader(text, index).read(ownLine);
    }

    private static final class Reader {

        private final BasedSequence text;
        private final int start;
        private int i;
        private String label = "";
        private int labelStart = -1;
        private int labelEnd = -1;
        private final List<Attribute> attributes = new ArrayList<>();

        Reader(BasedSequence text, int start) {
            this.text = text;
            this.start = start;
            this.i = start;
        }

        @Nullable
        DirectiveSyntax read(boolean ownLine) {
            while (at(':')) {
                i++;
            }
            int colons = i - start;
            if (ownLine && colons >= 3) {
                skipSpaces();
            }
            int nameStart = i;
            while (i < text.length() && isNamePart(text.charAt(i), i == nameStart)) {
                i++;
            }
            if (i == nameStart || !(at('[') || at('{') || (ownLine && restIsBlank()))) {
                return null;
            }
            String name = text.subSequence(nameStart, i).toString();
            boolean malformed = !readLabel() || !readAttributes();
            if (ownLine && !restIsBlank()) {
                malformed = true;
                i = text.length();
            }
            return new DirectiveSyntax(
                    colons,
                    name,
                    label,
                    labelStart,
                    labelEnd,
                    attributes,
                    offset(start),
                    offset(i),
                    i - start,
                    malformed);
        }

        private boolean readLabel() {
            if (!at('[')) {
                return true;
            }
            int depth = 0;
            StringBuilder content = new StringBuilder();
            int limit = Math.min(text.length(), i + LONGEST_PART);
            for (int j = i; j < limit; j++) {
                char c = text.charAt(j);
                if (c == '\\' && j + 1 < text.length() && isPunctuation(text.charAt(j + 1))) {
                    content.append(text.charAt(++j));
                    continue;
                }
                depth += c == '[' ? 1 : c == ']' ? -1 : 0;
                if (depth == 0) {
                    labelStart = offset(i + 1);
                    labelEnd = offset(j);
                    label = content.toString().strip();
                    i = j + 1;
                    return true;
                }
                if (j > i) {
                    content.append(c == '\n' ? ' ' : c);
                }
            }
            return false;
        }

        private boolean readAttributes() {
            if (!at('{')) {
                return true;
            }
            int open = i++;
            while (true) {
                skipSpaces();
                if (at('}')) {
                    i++;
                    return true;
                }
                if (!readAttribute()) {
                    i = Math.max(open + 1, i);
                    return false;
                }
            }
        }

        private boolean readAttribute() {
            int nameStart = i;
            while (i < text.length() && isNamePart(text.charAt(i), i == nameStart)) {
                i++;
            }
            int nameEnd = i;
            if (nameEnd == nameStart || !at('=')) {
                return false;
            }
            i++;
            boolean quoted = at('"');
            int from = quoted ? i + 1 : i;
            int to = from;
            int limit = Math.min(text.length(), from + LONGEST_PART);
            while (to < limit && (quoted ? text.charAt(to) != '"' : isBareValue(text.charAt(to)))) {
                to++;
            }
            if (quoted ? to == limit : to == from) {
                return false;
            }
            attributes.add(new Attribute(
                    text.subSequence(nameStart, nameEnd).toString(),
                    text.subSequence(from, to).toString(),
                    offset(nameStart),
                    offset(nameStart) + nameEnd - nameStart,
                    from < text.length() ? offset(from) : offset(from - 1) + 1,
                    offset(from) + to - from));
            i = quoted ? to + 1 : to;
            return true;
        }

        private boolean at(char c) {
            return i < text.length() && text.charAt(i) == c;
        }

        private void skipSpaces() {
            while (i < text.length() && " \t\n".indexOf(text.charAt(i)) >= 0) {
                i++;
            }
        }

        private boolean restIsBlank() {
            for (int j = i; j < text.length(); j++) {
                if (!Character.isWhitespace(text.charAt(j))) {
                    return false;
                }
            }
            return true;
        }

        private int offset(int index) {
            return index < text.length() ? text.getIndexOffset(index) : text.getEndOffset();
        }

        private static boolean isBareValue(char c) {
            return c != '}' && c != '"' && !Character.isWhitespace(c);
        }

        private static boolean isNamePart(char c, boolean first) {
            return Character.isLetter(c) || (!first && (Character.isDigit(c) || c == '-' || c == '_'));
        }

        private static boolean isPunctuation(char c) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
    }
}
