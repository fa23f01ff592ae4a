package vigie.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vigie.content.ContentType.FieldType;
import vigie.helpline.OpeningHours;
import vigie.helpline.PhoneNumber;
import vigie.markdown.Typography;
import vigie.site.Campaign;

/** Values of the content as templates see them, in one language. */
final class Values {

    private final Campaign campaign;
    private final Locale language;

    Values(Campaign campaign, Locale language) {
        this.campaign = campaign;
        this.language = language;
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

    /** What FreeMarker's wrapper understands: strings with typography, numbers, lists, maps and models. */
    Object of(Object value, FieldType type) {
        if (value instanceof String text) {
            return isProse(type) ? text(text) : text;
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
            return Map.of("words", hours.words(language), "schema", schema(hours));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> of(item, type.each().orElse(type))).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return type.perLanguage() ? text(campaign.localized(map, language)) : map(map, type);
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

    private Map<String, Object> map(Map<?, ?> map, FieldType type) {
        Map<String, Object> models = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            String name = key.toString();
            if (value != null) {
                models.put(name, of(value, type.field(name)));
            }
        });
        return models;
    }
}
