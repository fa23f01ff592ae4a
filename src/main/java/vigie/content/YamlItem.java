package vigie.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes one item of a list as YAML. */
final class YamlItem {

    /** What every reader of YAML takes for the same text without quotes. */
    private static final Pattern PLAIN =
            Pattern.compile("[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}|\\d{4}-\\d{2}-\\d{2}|new");

    private YamlItem() {}

    /** {@code - role: "…"} and the other fields below it. */
    static List<String> lines(Map<String, String> item, String indent) {
        List<String> lines = new ArrayList<>();
        item.forEach((name, text) -> lines.add(indent + (lines.isEmpty() ? "- " : "  ") + name + ": " + scalar(text)));
        return lines;
    }

    static String scalar(String text) {
        return PLAIN.matcher(text).matches()
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
