package vigie.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigie.diagnostic.SourceSpan;

/** A text by its lines, from 1, each with the end that it has. */
final class FileLines {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(\\r\\n|\\n|\\r|$)");

    private final List<String> lines = new ArrayList<>();
    private final String ending;

    FileLines(String text) {
        Matcher line = LINE.matcher(text);
        while (line.find() && !line.group().isEmpty()) {
            lines.add(line.group());
        }
        ending = lines.isEmpty() ? "\n" : end(lines.get(0));
    }

    private static String end(String line) {
        return line.endsWith("\r\n") ? "\r\n" : line.endsWith("\r") ? "\r" : "\n";
    }

    private String line(int number) {
        return lines.get(number - 1);
    }

    int indent(int number) {
        String line = line(number);
        return line.length() - line.stripLeading().length();
    }

    boolean startsWithDash(int number) {
        String line = line(number).strip();
        return line.startsWith("- ") || line.equals("-");
    }

    /** The line below what starts on a line, without the blank lines and comments that belong to what comes next. */
    int endOfBlock(int first, int next) {
        int end = next;
        while (end - 1 > first && isBlankOrComment(line(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlankOrComment(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    /** What stands in one place of one line; places count characters as people do. */
    void replace(SourceSpan span, String text) {
        String line = line(span.line());
        int from = line.offsetByCodePoints(0, span.column() - 1);
        int to = line.offsetByCodePoints(from, span.length());
        lines.set(span.line() - 1, line.substring(0, from) + text + line.substring(to));
    }

    /** Puts lines before a line, below a head that may be empty. */
    void insert(int before, String head, List<String> more) {
        List<String> all = new ArrayList<>();
        if (!head.isEmpty()) {
            all.add(head + ending);
        }
        more.forEach(line -> all.add(line + ending));
        lines.addAll(before - 1, all);
    }

    void remove(int first, int end) {
        lines.subList(first - 1, end - 1).clear();
    }

    @Override
    public String toString() {
        return String.join("", lines);
    }
}
