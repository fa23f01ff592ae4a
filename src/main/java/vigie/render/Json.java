package vigie.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import org.jspecify.annotations.Nullable;

/** What templates put together as JSON, fit to stand within a {@code <script>}: nothing in it can end the element. */
final class Json {

    private final StringBuilder out = new StringBuilder(512);

    private Json() {}

    static String of(@Nullable TemplateModel value) throws TemplateModelException {
        Json json = new Json();
        json.value(value);
        return json.out.toString();
    }

    private void value(@Nullable TemplateModel value) throws TemplateModelException {
        if (value instanceof TemplateHTMLOutputModel html) {
            string(HTMLOutputFormat.INSTANCE.getMarkupString(html));
        } else if (value instanceof TemplateScalarModel text) {
            string(text.getAsString());
        } else if (value instanceof TemplateNumberModel number) {
            out.append(number.getAsNumber());
        } else if (value instanceof TemplateBooleanModel bool) {
            out.append(bool.getAsBoolean());
        } else if (value instanceof TemplateSequenceModel list) {
            list(list);
        } else if (value instanceof TemplateHashModelEx object) {
            object(object);
        } else {
            throw new TemplateModelException("json() takes texts, numbers, booleans, lists and hashes");
        }
    }

    private void list(TemplateSequenceModel list) throws TemplateModelException {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            value(list.get(i));
        }
        out.append(']');
    }

    private void object(TemplateHashModelEx object) throws TemplateModelException {
        out.append('{');
        TemplateCollectionModel keys = object.keys();
        boolean first = true;
        for (TemplateModelIterator names = keys.iterator(); names.hasNext(); ) {
            String name = ((TemplateScalarModel) names.next()).getAsString();
            if (!first) {
                out.append(',');
            }
            first = false;
            string(name);
            out.append(':');
            value(object.get(name));
        }
        out.append('}');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '<', '>', '&', '\u2028', '\u2029' -> escape(c);
            default -> {
                if (c < ' ') {
                    escape(c);
                } else {
                    out.append(c);
                }
            }
        }
    }

    private void escape(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit((c >> shift) & 0xF, 16));
        }
    }
}
