package vigie.markdown;

import java.util.Arrays;
import vigie.diagnostic.SourceSpan;

/** The text that is rendered, and where each of its characters stands in the file. */
final class Source {

    private final String path;
    private final String text;
    private final int firstLine;
    private final int firstColumn;
    private final SourceSequence sequence;
    private final int[] lineStarts;

    Source(MarkdownText markdown, int firstColumn) {
        this.path = markdown.path();
        // The parser takes U+0000 for the end; CommonMark asks for this replacement.
        this.text = markdown.text().replace('\0', '\uFFFD');
        this.firstLine = markdown.firstLine();
        this.firstColumn = firstColumn;
        this.sequence = SourceSequence.of(text);
        this.lineStarts = lineStarts(sequence.getBase());
    }

    /** All of it, for the parser. */
    SourceSequence sequence() {
        return sequence;
    }

    /** Not to be changed. */
    char[] chars() {
        return sequence.getBase();
    }

    int length() {
        return text.length();
    }

    /** The line of the file, from 1. */
    int line(int offset) {
        return firstLine + row(offset);
    }

    /** The characters from start to end, cut at the end of the line on which they start. */
    SourceSpan span(int start, int end) {
        int row = row(start);
        int lineEnd = row + 1 < lineStarts.length ? lineStarts[row + 1] : text.length();
        while (lineEnd > start && (text.charAt(lineEnd - 1) == '\n' || text.charAt(lineEnd - 1) == '\r')) {
            lineEnd--;
        }
        int stop = Math.max(start, Math.min(end, lineEnd));
        int shift = row == 0 ? firstColumn : 1;
        return new SourceSpan(
                path,
                firstLine + row,
                text.codePointCount(lineStarts[row], start) + shift,
                text.codePointCount(start, stop));
    }

    private int row(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] lineStarts(char[] text) {
        int[] starts = new int[16 + text.length / 32];
        int count = 1;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c <= '\r' && (c == '\n' || (c == '\r' && (i + 1 == text.length || text[i + 1] != '\n')))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
