package vigie.content;

import java.util.Arrays;
import vigie.diagnostic.SourceSpan;

/** From positions in a text, counted in code points, to places in its file. */
final class Lines {

    private final YamlText text;
    private final int[] codePoints;
    private final int[] starts;

    Lines(YamlText text) {
        this.text = text;
        this.codePoints = text.text().codePoints().toArray();
        this.starts = starts(codePoints);
    }

    /** From the first position to the second, at most to the end of the first's line. */
    SourceSpan span(int from, int to) {
        int start = Math.min(from, codePoints.length);
        int row = row(start);
        int end = Math.min(Math.max(to, start), endOfRow(row));
        while (end > start && codePoints[end - 1] == ' ') {
            end--;
        }
        return new SourceSpan(text.file(), text.firstLine() + row, start - starts[row] + 1, Math.max(0, end - start));
    }

    /** The number of the line in the text, from 0. */
    int row(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }

    int startOfRow(int row) {
        return starts[row];
    }

    /** The line without its end. */
    String line(int row) {
        return row < 0 || row >= starts.length ? "" : text(starts[row], endOfRow(row));
    }

    String text(int from, int to) {
        return new String(codePoints, from, to - from);
    }

    int codePoint(int position) {
        return codePoints[position];
    }

    int length() {
        return codePoints.length;
    }

    int rows() {
        return starts.length;
    }

    private int endOfRow(int row) {
        int end = row + 1 < starts.length ? starts[row + 1] : codePoints.length;
        while (end > starts[row] && (codePoints[end - 1] == '\n' || codePoints[end - 1] == '\r')) {
            end--;
        }
        return end;
    }

    private static int[] starts(int[] codePoints) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < codePoints.length; i++) {
            boolean end = codePoints[i] == '\n'
                    || (codePoints[i] == '\r' && (i + 1 == codePoints.length || codePoints[i + 1] != '\n'));
            if (end) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
