package vigie.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.SourceSpan;

/**
 * A fast reader of the YAML that nearly all front matter and all schemas are made of: fields and lists by indentation, values
 * on one line. It gives the very tree that {@link FullYaml} gives, or declines: at the least doubt, and for everything that is
 * wrong.
 */
final class SimpleYaml {

    private static final int DEEPEST = 12;

    private final YamlLines lines;
    private final YamlOnALine line;

    private SimpleYaml(YamlText source) {
        this.lines = new YamlLines(source);
        this.line = new YamlOnALine(lines);
    }

    /** Null when the text is not simple. */
    static Value.@Nullable Mapping read(YamlText source) {
        if (!isOrdinary(source.text())) {
            return null;
        }
        SimpleYaml yaml = new SimpleYaml(source);
        Map<String, Value.Field> fields = yaml.lines.indent() < 0 ? Map.of() : yaml.fields(0, 1);
        return fields == null ? null : new Value.Mapping(fields, source.root());
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

    /** The fields whose names start so many characters into their lines, from this line on. Ends on the line below them. */
    private @Nullable Map<String, Value.Field> fields(int indent, int depth) {
        Map<String, Value.Field> fields = new LinkedHashMap<>();
        do {
            int name = lines.start() + indent;
            int colon = lines.endOfName(name);
            if (colon < 0) {
                return null;
            }
            String text = lines.text(name, colon);
            SourceSpan span = lines.span(name, colon);
            Value value = value(colon + 1, indent, depth);
            if (value == null || fields.putIfAbsent(text, new Value.Field(span, value)) != null) {
                return null;
            }
        } while (lines.indent() == indent);
        return lines.indent() < indent ? fields : null;
    }

    /** What stands behind a colon, or on the lines below it. */
    private @Nullable Value value(int behind, int indent, int depth) {
        int from = lines.skipSpaces(behind);
        if (from < lines.end()) {
            Value value = line.value(from);
            lines.advance();
            return value;
        }
        Value nothing = new Value.Scalar("", true, lines.span(behind, behind));
        lines.advance();
        if (lines.isItem() && lines.indent() >= indent) {
            return items(depth + 1);
        }
        return lines.indent() > indent ? mapping(lines.indent(), depth + 1) : nothing;
    }

    private Value.@Nullable Mapping mapping(int indent, int depth) {
        SourceSpan span = lines.span(lines.start() + indent, lines.end());
        Map<String, Value.Field> fields = depth > DEEPEST ? null : fields(indent, depth);
        return fields == null ? null : new Value.Mapping(fields, span);
    }

    /** A list with one item a line, or items that are fields. Ends on the line below it. */
    private Value.@Nullable Sequence items(int depth) {
        int indent = lines.indent();
        SourceSpan span = lines.span(lines.start() + indent, lines.end());
        List<Value> items = new ArrayList<>();
        do {
            Value item = item(lines.skipSpaces(lines.start() + indent + 1), depth + 1);
            if (item == null) {
                return null;
            }
            items.add(item);
        } while (lines.isItem() && lines.indent() == indent);
        return lines.indent() <= indent ? new Value.Sequence(items, span) : null;
    }

    private @Nullable Value item(int from, int depth) {
        if (lines.endOfName(from) >= 0) {
            return mapping(from - lines.start(), depth);
        }
        Value value = line.value(from);
        lines.advance();
        return value;
    }
}
