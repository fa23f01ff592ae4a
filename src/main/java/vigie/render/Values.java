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
import java.util.Optional;
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

    /** What fields mean on the page that they belong to. Where a value is written is null when nobody knows. */
    interface Fields {

        /** One paragraph of Markdown as HTML. */
        String html(String text, @Nullable Value written);

        /** A picture as a model, another file or page as its address; nothing when there is none. */
        @Nullable
        Object file(String text, @Nullable Value written);

        /** When a picture may no longer be shown, as an instant of ISO 8601; empty when always. */
        Optional<String> until(Map<String, Object> fields);

        /** Whether a picture may no longer be shown. */
        boolean isExpired(Map<String, Object> fields, @Nullable Value written);
    }

    /** Fields of no page: they name no files. */
    private static final Fields OF_NO_PAGE = new Fields() {
        @Override
        public String html(String text, @Nullable Value written) {
            return text;
        }

        @Override
        public Object file(String text, @Nullable Value written) {
            return text;
        }

        @Override
        public Optional<String> until(Map<String, Object> fields) {
            return Optional.empty();
        }

        @Override
        public boolean isExpired(Map<String, Object> fields, @Nullable Value written) {
            return false;
        }
    };

    /** A value that has no Markdown in it. */
    Object of(Object value, FieldType type) {
        Object model = of(value, type, null, OF_NO_PAGE);
        return model == null ? "" : model;
    }

    /** An object that says which file a picture is in. */
    static boolean isPicture(FieldType type) {
        return type.fields().containsKey("src") && type.field("src").format().equals("path");
    }

    /**
     * What FreeMarker's wrapper understands: strings with typography, numbers, lists, maps and models; nothing for what cannot be
     * shown, which is reported.
     *
     * @param written the value as it stands in its file, if it does
     */
    @Nullable
    Object of(Object value, FieldType type, @Nullable Value written, Fields page) {
        if (value instanceof String text) {
            return string(text, type, written, page);
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
            return hours(hours);
        }
        if (value instanceof List<?> list) {
            return list(list, type.each().orElse(type), written, page);
        }
        if (value instanceof Map<?, ?> map) {
            return type.perLanguage() ? text(campaign.localized(map, language)) : map(map, type, written, page);
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

    private Map<String, Object> hours(OpeningHours hours) {
        OpeningHours.Now now = wording.hoursNow(hours);
        return Map.of(
                "words",
                wording.hours(hours),
                "schema",
                schema(hours),
                "week",
                now.week(),
                "times",
                now.times(),
                "days",
                now.days());
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

    private @Nullable Object string(String text, FieldType type, @Nullable Value written, Fields page) {
        if (type.format().equals("markdown")) {
            return html(page.html(text, written));
        }
        if (type.format().equals("path")) {
            return page.file(text, written);
        }
        return isProse(type) ? text(text) : text;
    }

    private List<Object> list(List<?> list, FieldType type, @Nullable Value written, Fields page) {
        List<Value> places = written instanceof Value.Sequence sequence ? sequence.items() : List.of();
        boolean sameLength = places.size() == list.size();
        List<Object> models = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            Object model = of(list.get(i), type, sameLength ? places.get(i) : null, page);
            if (model != null) {
                models.add(model);
            }
        }
        return models;
    }

    private @Nullable Map<String, Object> map(Map<?, ?> map, FieldType type, @Nullable Value written, Fields page) {
        Map<String, Object> models = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            String name = key.toString();
            if (value != null) {
                Value place = written instanceof Value.Mapping mapping ? mapping.get(name) : null;
                Object model = of(value, type.field(name), place, page);
                if (model != null) {
                    models.put(name, model);
                }
            }
        });
        if (isPicture(type)) {
            page.until(named(map)).ifPresent(moment -> models.put("until", moment));
        }
        return isPicture(type) && (!models.containsKey("src") || page.isExpired(named(map), written)) ? null : models;
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((key, value) -> named.put(key.toString(), value));
        return named;
    }
}
