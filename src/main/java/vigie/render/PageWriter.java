package vigie.render;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** One thread's buffer, used for page after page. */
final class PageWriter {

    private StringWriter buffer = new StringWriter(1 << 14);
    private boolean busy;

    byte[] process(Template template, TemplateHashModel names) throws TemplateException, IOException {
        if (busy) { // a directive within a page
            return new PageWriter().process(template, names);
        }
        busy = true;
        try {
            buffer.getBuffer().setLength(0);
            template.process(names, buffer);
            return buffer.toString().getBytes(StandardCharsets.UTF_8);
        } finally {
            busy = false;
        }
    }

    /** As text, for a component within a page. */
    static String text(Template template, TemplateHashModel names) throws TemplateException, IOException {
        StringWriter writer = new StringWriter();
        template.process(names, writer);
        return writer.toString();
    }
}
