package vigie.content;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.reader.ReaderException;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/** From SnakeYAML's complaints to what somebody wrote and should write instead. */
final class YamlTrouble {

    private final Lines lines;
    private final String problem;
    private final String context;
    private final int at;
    private final int contextAt;

    private YamlTrouble(MarkedYAMLException e, Lines lines, @Nullable Mark last) {
        this.lines = lines;
        this.problem = String.valueOf(e.getProblem());
        this.context = String.valueOf(e.getContext());
        this.at = index(e.getProblemMark() == null ? last : e.getProblemMark());
        this.contextAt = e.getContextMark() == null ? at : index(e.getContextMark());
    }

    /** @param last the end of what could be read */
    static Diagnostic explain(RuntimeException e, Lines lines, @Nullable Mark last) {
        if (e instanceof FullYaml.TooDeep deep) {
            return Diagnostic.of(ContentFault.TOO_DEEP, point(lines, index(deep.place())));
        }
        if (e instanceof ReaderException reader) {
            SourceSpan span = lines.span(reader.getPosition(), reader.getPosition() + 1);
            String code = String.format(Locale.ROOT, "U+%04X", reader.getCodePoint());
            return Diagnostic.of(ContentFault.CONTROL_CHARACTER, span, "code", code);
        }
        if (e instanceof MarkedYAMLException marked) {
            return new YamlTrouble(marked, lines, last).explain();
        }
        return Diagnostic.of(ContentFault.SYNTAX, point(lines, index(last)));
    }

    private Diagnostic explain() {
        Optional<Diagnostic> separator = lineSeparator();
        if (separator.isPresent()) {
            return separator.get();
        }
        int tab = tabInIndentation();
        if (tab >= 0) {
            return Diagnostic.of(ContentFault.TAB_INDENTATION, lines.span(tab, tab + 1));
        }
        if (problem.contains("mapping values are not allowed")) {
            return colon();
        }
        if (context.contains("quoted scalar")) {
            return problem.contains("end of stream")
                    ? quote(ContentFault.UNCLOSED_QUOTE, contextAt)
                    : quote(ContentFault.BACKSLASH, at);
        }
        if (context.contains("flow")) {
            String bracket = lines.text(contextAt, Math.min(contextAt + 1, lines.length()));
            String closing = bracket.equals("[") ? "]" : "}";
            return of(ContentFault.UNCLOSED_BRACKET, contextAt)
                    .with("bracket", bracket)
                    .with("closing", closing);
        }
        if (startsWithIndicator()) {
            return withFixedLine(of(ContentFault.RESERVED_START, startOfValue()), startOfValue());
        }
        if (problem.contains("expected <block end>")) {
            return blockEnd();
        }
        if (problem.contains("could not find expected ':'")) {
            return withoutColon(lines, point(lines, contextAt));
        }
        return problem.contains("<document start>")
                ? of(ContentFault.SEVERAL_DOCUMENTS, at)
                : of(ContentFault.SYNTAX, at);
    }

    /** A text where fields were expected: {@code titre}, {@code title:Gelures}. */
    static Diagnostic notFields(Lines lines, SourceSpan span) {
        return withoutColon(lines, span);
    }

    private static Diagnostic withoutColon(Lines lines, SourceSpan span) {
        String line = lines.line(span.line() - lines.span(0, 0).line()).strip();
        int colon = line.indexOf(':');
        boolean glued = colon > 0
                && colon + 1 < line.length()
                && line.charAt(colon + 1) != ' '
                && line.substring(0, colon).matches("[\\w-]+");
        if (glued) {
            String nearest = line.substring(0, colon) + ": " + line.substring(colon + 1);
            return Diagnostic.of(ContentFault.MISSING_SPACE, span, "nearest", nearest);
        }
        boolean list = line.startsWith("- ") || line.startsWith("[");
        return list
                ? Diagnostic.of(ContentFault.NOT_FIELDS, span)
                : Diagnostic.of(ContentFault.MISSING_COLON, span, "text", line);
    }

    /** {@code title: Attention : danger}, or a line that is set in below a finished value. */
    private Diagnostic colon() {
        int row = lines.row(at);
        String before = lines.text(lines.startOfRow(row), at);
        if (!before.contains(": ")) {
            return of(ContentFault.INDENTATION, lines.startOfRow(row) + leadingSpaces(lines.line(row)));
        }
        return withFixedLine(of(ContentFault.COLON_IN_VALUE, at), startOfValue());
    }

    private Diagnostic blockEnd() {
        int start = startOfValue();
        String value = lines.text(start, Math.max(start, at));
        boolean quoted = value.startsWith("\"") || value.startsWith("'");
        return quoted ? withFixedLine(of(ContentFault.TEXT_AFTER_QUOTE, at), start) : of(ContentFault.INDENTATION, at);
    }

    private Diagnostic quote(ContentFault fault, int where) {
        int row = lines.row(where);
        return withFixedLine(of(fault, where), startOfValue(row));
    }

    /** {@code *Attention*}, {@code > 50 %}, {@code @vigie}: YAML takes the first character for a sign of its own. */
    private boolean startsWithIndicator() {
        int start = startOfValue();
        String first = lines.text(start, Math.min(start + 1, lines.length()));
        boolean scanning = problem.contains("cannot start any token") || context.startsWith("while scanning a");
        return scanning && !first.isEmpty() && "@`%*&!|>?".contains(first);
    }

    /** Separators that no editor shows, at which YAML ends the line. */
    private Optional<Diagnostic> lineSeparator() {
        for (int i = lines.startOfRow(lines.row(contextAt)); i < Math.min(at + 1, lines.length()); i++) {
            int c = lines.codePoint(i);
            if (c == 0x85 || c == 0x2028 || c == 0x2029) {
                String code = String.format(Locale.ROOT, "U+%04X", c);
                return Optional.of(of(ContentFault.CONTROL_CHARACTER, i).with("code", code));
            }
        }
        return Optional.empty();
    }

    /** Adds the line as it should be: its value in quotes. */
    private Diagnostic withFixedLine(Diagnostic diagnostic, int startOfValue) {
        int row = lines.row(startOfValue);
        int start = lines.startOfRow(row);
        String name = lines.text(start, startOfValue);
        String value = lines.line(row)
                .substring(Math.min(name.length(), lines.line(row).length()));
        return diagnostic.with("fixed", (name + quoted(bare(value))).strip());
    }

    /** Without the quotes that are there already, at one end or both. */
    private static String bare(String value) {
        String text = value.strip();
        if (text.startsWith("\"") || text.startsWith("'")) {
            String quote = text.substring(0, 1);
            text = text.substring(1);
            text = text.endsWith(quote) ? text.substring(0, text.length() - 1) : text;
        }
        return text;
    }

    private static String quoted(String text) {
        boolean special = text.contains("\"") || text.contains("\\");
        return special ? "'" + text.replace("'", "''") + "'" : "\"" + text + "\"";
    }

    private int startOfValue() {
        return startOfValue(lines.row(at));
    }

    /** Where the value of a line starts: behind its first colon, or behind the dash of an item. */
    private int startOfValue(int row) {
        String line = lines.line(row);
        int colon = line.indexOf(": ");
        int dash = leadingSpaces(line);
        int start = colon >= 0 ? colon + 2 : line.startsWith("- ", dash) ? dash + 2 : dash;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        return lines.startOfRow(row) + line.codePointCount(0, start);
    }

    private int tabInIndentation() {
        for (int row = lines.row(at); row >= Math.max(0, lines.row(at) - 1); row--) {
            String line = lines.line(row);
            int tab = leadingSpaces(line);
            if (tab < line.length() && line.charAt(tab) == '\t') {
                return lines.startOfRow(row) + tab;
            }
        }
        return problem.contains("\\t") ? at : -1;
    }

    private static int leadingSpaces(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    /** The word before the first colon of a line. */
    static String nameOf(String line) {
        int colon = line.indexOf(':');
        return (colon < 0 ? line : line.substring(0, colon)).strip();
    }

    /** A {@code #} that was meant, but ends the value: {@code color: #fff}. A comment has a space behind its sign. */
    static Optional<Diagnostic> cutByComment(Lines lines, ScalarEvent event, SourceSpan span) {
        int end = event.getEndMark().getIndex();
        int row = lines.row(end);
        String rest = lines.line(row);
        String behind = rest.substring(rest.offsetByCodePoints(
                0, Math.min(end - lines.startOfRow(row), rest.codePointCount(0, rest.length()))));
        int sign = leadingSpaces(behind);
        boolean meant = sign > 0
                && sign + 1 < behind.length()
                && behind.charAt(sign) == '#'
                && Character.isLetterOrDigit(behind.charAt(sign + 1))
                && event.getStartMark().getLine() == event.getEndMark().getLine();
        if (!meant) {
            return Optional.empty();
        }
        String value = (span.length() == 0 ? "" : event.getValue() + " ") + behind.strip();
        return Optional.of(Diagnostic.of(
                ContentFault.CUT_BY_COMMENT, lines.span(end + sign, end + sign + 1), "fixed", quoted(value)));
    }

    private Diagnostic of(ContentFault fault, int position) {
        return Diagnostic.of(fault, point(lines, position));
    }

    /** One character, as far as there is one. */
    private static SourceSpan point(Lines lines, int position) {
        return lines.span(position, position + 1);
    }

    private static int index(@Nullable Mark mark) {
        return mark == null ? 0 : mark.getIndex();
    }
}
