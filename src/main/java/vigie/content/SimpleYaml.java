package vigie.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.SourceSpan;

/**
 * A fast reader of the YAML that nearly all front matter is made of: one {@code name: value} a line, values plain, quoted
 * without escapes, or lists of such values. It gives the very tree that {@link FullYaml} gives, or declines: at the least
 * doubt, and for everything that is wrong.
 */
final class SimpleYaml {

    private static final int LONGEST_NAME = 100;
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private final YamlText source;
    private final String text;
    private final Map<String, Value.Field> fields = new LinkedHashMap<>();

    /** The current line: its number in the file, its start, and its end without line break and trailing spaces. */
    private int line;

    private int start;
    private int end;
    private int next;

    private SimpleYaml(YamlText source) {
        this.source = source;
        this.text = source.text();
        this.line = source.firstLine() - 1;
    }

    /** Null when the text is not simple. */
    static Value.@Nullable Mapping read(YamlText source) {
        return isOrdinary(source.text()) ? new SimpleYaml(source).fields() : null;
    }

    /** No tab, no control character, nothing outside the Basic Multilingual Plane, no line break but LF and CRLF. */
    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineFeedFollows = i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (!isOrdinary(c) && !(c == '\r' && lineFeedFollows)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOrdinary(char c) {
        if (c < 0x7f) {
            return c >= ' ' || c == '\n';
        }
        boolean lineSeparator = c == 0x2028 || c == 0x2029;
        boolean byteOrderMark = c == 0xfeff || c >= 0xfffe;
        return c >= 0xa0 && !lineSeparator && !byteOrderMark && !Character.isSurrogate(c);
    }

    private Value.@Nullable Mapping fields() {
        boolean more = advance();
        while (more) {
            if (isBlankOrComment()) {
                more = advance();
                continue;
            }
            int colon = endOfName();
            if (colon < 0) {
                return null;
            }
            String name = text.substring(start, colon);
            SourceSpan nameSpan = span(start, colon);
            int from = skipSpaces(colon + 1);
            Value value;
            if (from >= end) {
                SourceSpan nothing = new SourceSpan(source.file(), line, colon + 2 - start, 0);
                more = advanceOverBlankLines();
                if (more && isItem()) {
                    value = items();
                    more = next >= 0;
                } else {
                    value = new Value.Scalar("", true, nothing);
                }
            } else {
                value = text.charAt(from) == '[' ? list(from) : scalar(from, end);
                more = advance();
            }
            if (value == null || fields.putIfAbsent(name, new Value.Field(nameSpan, value)) != null) {
                return null;
            }
        }
        return new Value.Mapping(fields, source.root());
    }

    /** Goes to the next line; false, and {@code next} negative, when there is none. */
    private boolean advance() {
        if (next < 0 || next >= text.length()) {
            next = -1;
            return false;
        }
        start = next;
        int lineFeed = text.indexOf('\n', start);
        end = lineFeed < 0 ? text.length() : lineFeed;
        next = lineFeed < 0 ? text.length() : lineFeed + 1;
        line++;
        while (end > start && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return true;
    }

    private boolean advanceOverBlankLines() {
        boolean more = advance();
        while (more && start == end) {
            more = advance();
        }
        return more;
    }

    private boolean isBlankOrComment() {
        return start == end || text.charAt(start) == '#';
    }

    /** The colon after the name at the start of the line; -1 when there is no simple name. */
    private int endOfName() {
        int at = start;
        if (!Ascii.isLetter(text.charAt(at))) {
            return -1;
        }
        while (at < end && isNameCharacter(text.charAt(at))) {
            at++;
        }
        boolean colon = at < end && text.charAt(at) == ':' && (at + 1 == end || text.charAt(at + 1) == ' ');
        return colon && at - start <= LONGEST_NAME ? at : -1;
    }

    private static boolean isNameCharacter(char c) {
        return Ascii.isLetter(c) || Ascii.isDigit(c) || c == '_' || c == '-';
    }

    private boolean isItem() {
        int at = skipSpaces(start);
        return at + 1 < end && text.charAt(at) == '-' && text.charAt(at + 1) == ' ';
    }

    /** A list with one item a line. Ends on the line below it. */
    private Value.@Nullable Sequence items() {
        int indent = skipSpaces(start) - start;
        SourceSpan whole = span(start + indent, end);
        List<Value> items = new ArrayList<>();
        boolean more = true;
        while (more && isItem() && skipSpaces(start) - start == indent) {
            Value item = scalar(skipSpaces(start + indent + 1), end);
            if (item == null) {
                return null;
            }
            items.add(item);
            more = advanceOverBlankLines();
        }
        boolean ended = !more || Ascii.isLetter(text.charAt(start)) || text.charAt(start) == '#';
        return ended ? new Value.Sequence(items, whole) : null;
    }

    /** {@code [a, "b"]} on one line. */
    private Value.@Nullable Sequence list(int from) {
        if (text.charAt(end - 1) != ']') {
            return null;
        }
        List<Value> items = new ArrayList<>();
        int last = end - 1;
        int at = skipSpaces(from + 1);
        while (at < last) {
            int comma = endOfListItem(at, last);
            Value item = comma < 0 ? null : listItem(at, comma);
            if (item == null) {
                return null;
            }
            items.add(item);
            at = comma == last ? last : skipSpaces(comma + 1);
            if (at == last && comma != last) {
                return null;
            }
        }
        return new Value.Sequence(items, span(from, end));
    }

    private int endOfListItem(int from, int last) {
        char quote = text.charAt(from);
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, from + 1);
            int comma = close < 0 ? -1 : skipSpaces(close + 1);
            return comma >= 0 && comma <= last && (comma == last || text.charAt(comma) == ',') ? comma : -1;
        }
        int comma = text.indexOf(',', from);
        return comma < 0 || comma > last ? last : comma;
    }

    private @Nullable Value listItem(int from, int to) {
        int stop = to;
        while (stop > from && text.charAt(stop - 1) == ' ') {
            stop--;
        }
        if (stop == from) {
            return null;
        }
        char first = text.charAt(from);
        if (first == '"' || first == '\'') {
            return scalar(from, stop);
        }
        for (int i = from; i < stop; i++) {
            char c = text.charAt(i);
            boolean safe = Character.isLetterOrDigit(c) || (i > from && " -_.'’/".indexOf(c) >= 0);
            if (!safe) {
                return null;
            }
        }
        return new Value.Scalar(text.substring(from, stop), true, span(from, stop));
    }

    private @Nullable Value scalar(int from, int to) {
        char first = text.charAt(from);
        if (first == '"' || first == '\'') {
            boolean closed = to - from >= 2 && text.indexOf(first, from + 1) == to - 1;
            String content = closed ? text.substring(from + 1, to - 1) : "";
            return closed && (first == '\'' || content.indexOf('\\') < 0)
                    ? new Value.Scalar(content, false, span(from, to))
                    : null;
        }
        if (INDICATORS.indexOf(first) >= 0) {
            return null;
        }
        String content = text.substring(from, to);
        boolean plain =
                content.charAt(content.length() - 1) != ':' && !content.contains(": ") && !content.contains(" #");
        return plain ? new Value.Scalar(content, true, span(from, to)) : null;
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private SourceSpan span(int from, int to) {
        return new SourceSpan(source.file(), line, from - start + 1, to - from);
    }
}
