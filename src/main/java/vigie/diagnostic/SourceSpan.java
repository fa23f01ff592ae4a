package vigie.diagnostic;

/**
 * A place in a source file, as an editor counts.
 *
 * @param file the path that staff know, with forward slashes: {@code content/risks/gelures.md}
 * @param line from 1, counted from the top of the file, front matter included; 0 for the file as a whole
 * @param column from 1, counted in Unicode code points; 0 for the line as a whole
 * @param length in code points, on the same line; 0 for a point
 */
public record SourceSpan(String file, int line, int column, int length) implements Comparable<SourceSpan> {

    /** The file as a whole. */
    public static SourceSpan of(String file) {
        return new SourceSpan(file, 0, 0, 0);
    }

    /** By hand: what the JDK makes for a record at its first use takes it longer than all the spans of a small site. */
    @Override
    public int hashCode() {
        return 31 * (31 * file.hashCode() + line) + column;
    }

    @Override
    public int compareTo(SourceSpan other) {
        int order = file.compareTo(other.file);
        order = order != 0 ? order : Integer.compare(line, other.line);
        order = order != 0 ? order : Integer.compare(column, other.column);
        return order != 0 ? order : Integer.compare(length, other.length);
    }
}
