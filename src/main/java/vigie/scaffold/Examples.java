package vigie.scaffold;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import vigie.content.ContentType.FieldType;

/** Values that fields can have, written in YAML. */
final class Examples {

    private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("[A-Za-z][A-Za-z0-9./_-]*");

    /** They would be taken for something else than a text. */
    private static final Pattern IS_A_WORD_OF_YAML = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n");

    private static final Map<String, String> BY_FORMAT = Map.ofEntries(
            Map.entry("date", "2026-03-01"),
            Map.entry("date-time", "2026-03-01T18:00"),
            Map.entry("partial-date", "2026-03-01T18:00"),
            Map.entry("phone", "01 23 45 67 89"),
            Map.entry("opening-hours", "Mo-Fr 09:00-17:00"),
            Map.entry("uri", "https://www.example.org/"),
            Map.entry("email", "contact@example.org"),
            Map.entry("color", "#0a5c8a"),
            Map.entry("slug", "un-nom"),
            Map.entry("path", "photo.jpg"),
            Map.entry("time-zone", "Europe/Paris"));

    private final Words words;
    private final Function<String, List<String>> known;

    /** @param known the ids that a kind of reference can have */
    Examples(Words words, Function<String, List<String>> known) {
        this.words = words;
        this.known = known;
    }

    /** A value on the line of its field; an object is one, too. */
    String of(FieldType type) {
        return switch (type.type()) {
            case "array" -> "[" + type.each().map(this::of).orElse(quoted(words.toFillIn())) + "]";
            case "object" -> object(type);
            case "boolean" -> type.example().isEmpty() ? "true" : type.example();
            case "integer", "number" -> number(type);
            default -> text(type);
        };
    }

    private String object(FieldType type) {
        StringBuilder object = new StringBuilder("{");
        for (FieldType field : type.fields().values()) {
            object.append(object.length() == 1 ? "" : ", ")
                    .append(field.name())
                    .append(": ")
                    .append(of(field));
        }
        if (object.length() == 1 && type.each().isPresent()) {
            object.append("un-nom: ").append(of(type.each().get()));
        }
        return object.append('}').toString();
    }

    private static String number(FieldType type) {
        if (!type.example().isEmpty()) {
            return type.example();
        }
        return type.limits()
                .minimum()
                .filter(least -> least.doubleValue() > 0)
                .map(Object::toString)
                .orElse("1");
    }

    private String text(FieldType type) {
        if (!type.choices().isEmpty()) {
            return quoted(type.choices().get(0));
        }
        if (!type.example().isEmpty()) {
            return quoted(type.example());
        }
        if (!type.reference().isEmpty()) {
            List<String> ids = known.apply(type.reference());
            return quoted(ids.isEmpty() ? "un-nom" : ids.get(0));
        }
        String example = BY_FORMAT.getOrDefault(type.format(), words.toFillIn());
        return type.format().contains("date") ? example : quoted(example);
    }

    static String quoted(String text) {
        boolean plain = NEEDS_NO_QUOTES.matcher(text).matches()
                && !IS_A_WORD_OF_YAML.matcher(text).matches();
        return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
