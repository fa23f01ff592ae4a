package vigie.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigie.content.ContentType.FieldType;
import vigie.content.Value;
import vigie.helpline.OpeningHours;
import vigie.helpline.PhoneNumber;
import vigie.markdown.Typography;
import vigie.site.Campaign;

/** Values of the content as templates see them, in one language. */
final class Values {

    private final Campaign campaign;
    private final Locale language;
    private final Wording wording;

    Values(Campaign campaign, Wording wording) {
        this.campaign = campaign;
        this.language = wording.language();
        this.wording = wording;
    }

    /** A day or a moment: in templates its ISO form, for the function {@code date} the value itself. */
    record Moment(Object value) implements TemplateScalarModel {
        @Override
        public String getAsString() {
            return value instanceof ZonedDateTime moment
                    ? moment.toOffsetDateTime().toString()
                    : value.toString();
        }

        LocalDate day() {
            return value instanceof ZonedDateTime moment ? moment.toLocalDate() : (LocalDate) value;
        }
    }

    /** Renders a field that holds Markdown. */
    interface Inline {
        /**
         * As HTML.
         *
         * @param written where the text stands; null when nobody knows
         */
        String html(String text, @Nullable Value written);
    }

    /** A value that has no Markdown in it. */
    Object of(Object value, FieldType type) {
        return of(value, type, null, (text, written) -> text);
    }

    /**
     * What FreeMarker's wrapper understands: strings with typography, numbers, lists, maps and models.
     *
     * @param written the value as it stands in its file, if it does
     */
    Object of(Object value, FieldType type, @Nullable Value written, Inline inline) {
        if (value instanceof String text) {
            return string(text, type, written, inline);
        }
        if (value instanceof Boolean bool) {
            return bool ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof ZonedDateTime || value instanceof LocalDate) {
            return new Moment(value);
        }
        if (value instanceof PhoneNumber phone) {
            return Map.of("display", phone.display(), "href", phone.href(), "international", phone.international());
        }
        if (value instanceof OpeningHours hours) {
            return Map.of("words", wording.hours(hours), "schema", schema(hours));
        }
        if (value instanceof List<?> list) {
            return list(list, type.each().orElse(type), written, inline);
        }
        if (value instanceof Map<?, ?> map) {
            return type.perLanguage() ? text(campaign.localized(map, language)) : map(map, type, written, inline);
        }
        return value;
    }

    private static boolean isProse(FieldType type) {
        return type.format().equals("text")
                || (type.format().isEmpty()
                        && type.type().equals("string")
                        && type.choices().isEmpty()
                        && type.reference().isEmpty()
                        && type.limits().pattern().isEmpty());
    }

    private static List<Map<String, Object>> schema(OpeningHours hours) {
        return hours.schema().stream()
                .map(span ->
                        Map.<String, Object>of("days", span.days(), "opens", span.opens(), "closes", span.closes()))
                .toList();
    }

    TemplateScalarModel text(String text) {
        return new SimpleScalar(Typography.apply(text, language));
    }

    static TemplateModel html(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object string(String text, FieldType type, @Nullable Value written, Inline inline) {
        if (type.format().equals("markdown")) {
            return html(inline.html(text, written));
        }
        return isProse(type) ? text(text) : text;
    }

    private List<Object> list(List<?> list, FieldType type, @Nullable Value written, Inline inline) {
        List<Value> places = written instanceof Value.Sequence sequence ? sequence.items() : List.of();
        boolean sameLength = places.size() == list.size();
        List<Object> models = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            models.add(of(list.get(i), type, sameLength ? places.get(i) : null, inline));
        }
        return models;
    }

    private Map<String, Object> map(Map<?, ?> map, FieldType type, @Nullable Value written, Inline inline) {
        Map<String, Object> models = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            String name = key.toString();
            if (value != null) {
                Value place = written instanceof Value.Mapping mapping ? mapping.get(name) : null;
                models.put(name, of(value, type.field(name), place, inline));
            }
        });
        return models;
    }
}
