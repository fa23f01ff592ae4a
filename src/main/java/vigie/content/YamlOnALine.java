package vigie.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that stand on one line: {@code plain}, {@code "quoted"}, {@code [a, "b"]}, {@code {fr: a, en: "b"}}. Null for all others. */
final class YamlOnALine {

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private final YamlLines lines;

    YamlOnALine(YamlLines lines) {
        this.lines = lines;
    }

    /** What stands from a position to the end of the line. */
    @Nullable
    Value value(int from) {
        return switch (lines.at(from)) {
            case '[' -> list(from);
            case '{' -> fields(from);
            default -> scalar(from, lines.end());
        };
    }

    private Value.@Nullable Sequence list(int from) {
        int last = lines.end() - 1;
        if (lines.at(last) != ']') {
            return null;
        }
        List<Value> items = new ArrayList<>();
        int at = lines.skipSpaces(from + 1);
        while (at < last) {
            int comma = endOfItem(at, last);
            Value item = item(at, comma);
            if (item == null) {
                return null;
            }
            items.add(item);
            at = next(comma, last);
        }
        return at == last ? new Value.Sequence(items, lines.span(from, lines.end())) : null;
    }

    private Value.@Nullable Mapping fields(int from) {
        int last = lines.end() - 1;
        if (lines.at(last) != '}') {
            return null;
        }
        Map<String, Value.Field> fields = new LinkedHashMap<>();
        int at = lines.skipSpaces(from + 1);
        while (at < last) {
            int colon = lines.endOfName(at);
            int start = colon < 0 ? last : lines.skipSpaces(colon + 1);
            int comma = start >= last ? -1 : endOfItem(start, last);
            Value item = item(start, comma);
            if (item == null) {
                return null;
            }
            Value.Field field = new Value.Field(lines.span(at, colon), item);
            if (fields.putIfAbsent(lines.text(at, colon), field) != null) {
                return null;
            }
            at = next(comma, last);
        }
        return at == last ? new Value.Mapping(fields, lines.span(from, lines.end())) : null;
    }

    /** Where the next item starts; at the bracket when there is none, behind it when a comma promised one. */
    private int next(int comma, int last) {
        int next = comma == last ? last : lines.skipSpaces(comma + 1);
        return next == last && comma != last ? last + 1 : next;
    }

    /** The comma behind an item, or the closing bracket; -1 when something else is there. */
    private int endOfItem(int from, int last) {
        char quote = lines.at(from);
        if (quote == '"' || quote == '\'') {
            int close = lines.find(quote, from + 1);
            int comma = close < 0 ? -1 : lines.skipSpaces(close + 1);
            return comma >= 0 && comma <= last && (comma == last || lines.at(comma) == ',') ? comma : -1;
        }
        int comma = lines.find(',', from);
        return comma < 0 || comma > last ? last : comma;
    }

    private @Nullable Value item(int from, int to) {
        int stop = to;
        while (stop > from && lines.at(stop - 1) == ' ') {
            stop--;
        }
        if (stop <= from) {
            return null;
        }
        char first = lines.at(from);
        if (first == '"' || first == '\'') {
            return scalar(from, stop);
        }
        for (int i = from; i < stop; i++) {
            char c = lines.at(i);
            boolean safe = Character.isLetterOrDigit(c) || (i > from && " -_.'’/()".indexOf(c) >= 0);
            if (!safe) {
                return null;
            }
        }
        return new Value.Scalar(lines.text(from, stop), true, lines.span(from, stop));
    }

    private Value.@Nullable Scalar scalar(int from, int to) {
        char first = lines.at(from);
        if (first == '"' || first == '\'') {
            String content = first == '"' ? quoted(from + 1, to - 1) : apostrophised(from + 1, to - 1);
            return content == null || to - from < 2 || lines.at(to - 1) != first
                    ? null
                    : new Value.Scalar(content, false, lines.span(from, to));
        }
        if (INDICATORS.indexOf(first) >= 0) {
            return null;
        }
        String content = lines.text(from, to);
        boolean plain =
                content.charAt(content.length() - 1) != ':' && !content.contains(": ") && !content.contains(" #");
        return plain ? new Value.Scalar(content, true, lines.span(from, to)) : null;
    }

    private @Nullable String apostrophised(int from, int to) {
        int quote = lines.find('\'', from);
        return quote == to ? lines.text(from, to) : null;
    }

    /** With no escapes but those of the quote and of the backslash. */
    private @Nullable String quoted(int from, int to) {
        StringBuilder content = new StringBuilder();
        for (int at = from; at < to; at++) {
            char c = lines.at(at);
            if (c == '\\') {
                at++;
                c = at < to ? lines.at(at) : 0;
                if (c != '\\' && c != '"') {
                    return null;
                }
            } else if (c == '"') {
                return null;
            }
            content.append(c);
        }
        return content.toString();
    }
}
