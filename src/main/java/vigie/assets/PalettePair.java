package vigie.assets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vigie.content.Document;
import vigie.content.Value;
import vigie.diagnostic.SourceSpan;

/**
 * What must be told apart: a text, or a line that matters, and what is behind it.
 *
 * @param text the name of a role or colour
 * @param ground likewise
 * @param minimum of the contrast: 4.5, or 3 for large text and graphics
 * @param use what the pair is for, for people
 * @param span where the text's colour is named
 */
record PalettePair(
        String text,
        String ground,
        double minimum,
        String use,
        String useInEnglish,
        SourceSpan span,
        SourceSpan groundSpan) {

    static List<PalettePair> of(Document theme) {
        List<PalettePair> pairs = new ArrayList<>();
        if (theme.frontMatter().get("pairs") instanceof Value.Sequence written) {
            for (Value pair : written.items()) {
                if (pair instanceof Value.Mapping fields) {
                    minimum(fields.get("minimum")).ifPresent(minimum -> addAll(fields, minimum, pairs));
                }
            }
        }
        return pairs;
    }

    /** Nothing when it is missing or no number, which its schema says. */
    private static OptionalDouble minimum(@Nullable Value written) {
        try {
            return written instanceof Value.Scalar scalar
                    ? OptionalDouble.of(Double.parseDouble(scalar.text()))
                    : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static void addAll(Value.Mapping fields, double minimum, List<PalettePair> pairs) {
        Map<String, String> use = texts(fields.get("use"));
        String french = use.getOrDefault("fr", "");
        for (Value.Scalar text : names(fields.get("text"))) {
            for (Value.Scalar ground : names(fields.get("on"))) {
                pairs.add(new PalettePair(
                        text.text(),
                        ground.text(),
                        minimum,
                        french,
                        use.getOrDefault("en", french),
                        text.span(),
                        ground.span()));
            }
        }
    }

    private static List<Value.Scalar> names(@Nullable Value written) {
        List<Value> all = written instanceof Value.Sequence several
                ? several.items()
                : written == null ? List.of() : List.of(written);
        return all.stream()
                .filter(Value.Scalar.class::isInstance)
                .map(Value.Scalar.class::cast)
                .toList();
    }

    private static Map<String, String> texts(@Nullable Value written) {
        Map<String, String> texts = new HashMap<>();
        if (written instanceof Value.Scalar one) {
            texts.put("fr", one.text());
        } else if (written instanceof Value.Mapping languages) {
            languages.fields().forEach((language, field) -> {
                if (field.value() instanceof Value.Scalar text) {
                    texts.put(language, text.text());
                }
            });
        }
        return texts;
    }
}
