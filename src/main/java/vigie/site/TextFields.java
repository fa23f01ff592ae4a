package vigie.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vigie.content.ContentType.FieldType;
import vigie.content.Document;
import vigie.content.Value;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;
import vigie.helpline.PhoneNumber;

/**
 * Facts and phone numbers that fields of plain text name, written out: titles, summaries, alternative texts stand in menus,
 * feeds and descriptions, where no component can print them. A field that names what does not hold today is left out.
 */
final class TextFields {

    private final Register register;
    private final Map<String, PhoneNumber> numbers;
    private final BiFunction<Fact, Locale, String> words;
    private final Diagnostics diagnostics;

    /**
     * @param numbers of help lines, by id
     * @param words of a fact in a language
     */
    TextFields(
            Register register,
            Map<String, PhoneNumber> numbers,
            BiFunction<Fact, Locale, String> words,
            Diagnostics diagnostics) {
        this.register = register;
        this.numbers = numbers;
        this.words = words;
        this.diagnostics = diagnostics;
    }

    /**
     * A document whose fields are written out.
     *
     * @param lost a required field that names what does not hold today; empty when there is none
     * @param uses the facts that its fields name
     */
    record Written(Document document, String lost, List<FactUse> uses) {

        /** With another title where its own is left out. */
        Written titled(String title) {
            if (!lost.equals("title")) {
                return this;
            }
            Map<String, Object> fields = new LinkedHashMap<>(document.fields());
            fields.put("title", title);
            return new Written(withFields(document, fields), "", uses);
        }
    }

    /** @param language of all texts that are not given per language */
    Written of(Document document, Locale language) {
        if (!mentions(document.fields())) {
            return new Written(document, "", List.of());
        }
        OneDocument one = new OneDocument(document, language);
        Map<String, Object> fields = new LinkedHashMap<>();
        String lost = "";
        for (Map.Entry<String, Object> field : document.fields().entrySet()) {
            String name = field.getKey();
            FieldType type = document.type().field(name);
            Object value =
                    one.value(field.getValue(), type, document.frontMatter().get(name), name, language);
            if (value != null) {
                fields.put(name, value);
            } else if (type.required()) {
                lost = name;
            }
        }
        return new Written(withFields(document, fields), lost, List.copyOf(one.uses));
    }

    private static Document withFields(Document document, Map<String, Object> fields) {
        return new Document(
                document.path(),
                document.type(),
                document.imported(),
                document.frontMatter(),
                Collections.unmodifiableMap(fields),
                document.references(),
                document.body());
    }

    private static boolean mentions(@Nullable Object value) {
        if (value instanceof String text) {
            return Mention.isIn(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(TextFields::mentions);
        }
        return value instanceof Map<?, ?> map && map.values().stream().anyMatch(TextFields::mentions);
    }

    private final class OneDocument {

        private final Document document;
        private final Locale language;
        private final List<FactUse> uses = new ArrayList<>();

        OneDocument(Document document, Locale language) {
            this.document = document;
            this.language = language;
        }

        /** Null when it is left out. */
        @Nullable
        Object value(Object value, FieldType type, @Nullable Value written, String field, Locale in) {
            if (value instanceof String text) {
                return Mention.isIn(text) ? text(text, type, written, field, in) : text;
            }
            if (value instanceof List<?> list) {
                return list(list, type, written, field);
            }
            return value instanceof Map<?, ?> map ? map(map, type, written, field) : value;
        }

        private @Nullable Object list(List<?> list, FieldType type, @Nullable Value written, String field) {
            FieldType each = type.each().orElse(type);
            List<Object> kept = new ArrayList<>(list.size());
            for (int i = 0; i < list.size(); i++) {
                Object value = value(list.get(i), each, PlacedText.item(written, i, list.size()), field, language);
                if (value != null) {
                    kept.add(value);
                }
            }
            return kept.isEmpty() && !list.isEmpty() ? null : List.copyOf(kept);
        }

        private @Nullable Object map(Map<?, ?> map, FieldType type, @Nullable Value written, String field) {
            Map<String, Object> kept = new LinkedHashMap<>();
            boolean lost = false;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String name = entry.getKey().toString();
                Value place = written instanceof Value.Mapping mapping ? mapping.get(name) : written;
                FieldType child = type.perLanguage() ? type : type.field(name);
                Locale in = type.perLanguage() ? Locale.forLanguageTag(name) : language;
                Object value = entry.getValue() == null ? null : value(entry.getValue(), child, place, field, in);
                if (value != null) {
                    kept.put(name, value);
                } else {
                    lost |= !type.perLanguage() && child.required();
                }
            }
            return lost || (kept.isEmpty() && !map.isEmpty()) ? null : Collections.unmodifiableMap(kept);
        }

        private @Nullable Object text(String text, FieldType type, @Nullable Value written, String field, Locale in) {
            StringBuilder whole = new StringBuilder();
            boolean withheld = false;
            int done = 0;
            for (Mention mention = Mention.next(text, 0, text.length());
                    mention != null;
                    mention = Mention.next(text, mention.end(), text.length())) {
                SourceSpan span = PlacedText.span(document, written, text, mention.idStart(), mention.end() - 1);
                if (mention.isFact()) {
                    uses.add(new FactUse(mention.id(), span, field));
                    withheld |= isWithheld(mention.id());
                }
                if (!type.format().equals("markdown")) { // which is written when it is rendered
                    whole.append(text, done, mention.start()).append(words(mention, in, span));
                    done = mention.end();
                }
            }
            return withheld ? null : whole.append(text, done, text.length()).toString();
        }

        private boolean isWithheld(String id) {
            Fact fact = register.facts().get(id);
            return fact != null && fact.state() != Fact.State.CURRENT;
        }

        private String words(Mention mention, Locale in, SourceSpan span) {
            if (mention.isFact()) {
                Fact fact = register.facts().get(mention.id());
                return fact == null ? unknown(mention, "facts", span) : words.apply(fact, in);
            }
            PhoneNumber number = numbers.get(mention.id());
            return number == null ? unknown(mention, Helplines.SECTION, span) : number.display();
        }

        private String unknown(Mention mention, String kind, SourceSpan span) {
            boolean fact = mention.isFact();
            Diagnostic unknown = Diagnostic.of(
                            SiteFault.UNKNOWN_REFERENCE,
                            span,
                            "id",
                            mention.id(),
                            "kind",
                            kind,
                            "place",
                            fact ? "seeds/" : "content/" + kind + "/")
                    .among(fact ? register.facts().keySet() : numbers.keySet(), mention.id());
            diagnostics.add(document.imported() ? unknown.asWarning() : unknown);
            return mention.id();
        }
    }
}
