package vigie.render;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import java.io.IOException;

/** One thread's buffer, used for page after page. */
final class PageWriter {

    private final PageBuffer buffer = new PageBuffer(1 << 14);
    private boolean busy;

    byte[] process(Template template, TemplateHashModel names) throws TemplateException, IOException {
        if (busy) { // a directive within a page
            return new PageWriter().process(template, names);
        }
        busy = true;
        try {
            buffer.clear();
            template.process(names, buffer);
            return buffer.toUtf8();
        } finally {
            busy = false;
        }
    }

    /** As text, for a component within a page. */
    static String text(Template template, TemplateHashModel names) throws TemplateException, IOException {
        PageBuffer writer = new PageBuffer(1 << 8);
        template.process(names, writer);
        return writer.toString();
    }
}
