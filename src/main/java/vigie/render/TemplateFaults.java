package vigie.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import org.jspecify.annotations.Nullable;
import vigie.content.ThemeLayers;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/** Turns FreeMarker's exceptions into diagnostics that name the template, its line and column. */
final class TemplateFaults {

    private TemplateFaults() {}

    static Diagnostic of(ParseException e, ThemeLayers theme) {
        SourceSpan span = span(theme, e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
        return Diagnostic.of(RenderFault.TEMPLATE, span, "reason", firstParagraph(e.getEditorMessage()));
    }

    static Diagnostic of(TemplateException e, ThemeLayers theme) {
        Integer line = e.getLineNumber();
        Integer column = e.getColumnNumber();
        SourceSpan span = span(theme, e.getTemplateSourceName(), line == null ? 0 : line, column == null ? 0 : column);
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateFaultException fault) {
                return fault.at(span);
            }
        }
        return Diagnostic.of(RenderFault.TEMPLATE, span, "reason", firstParagraph(e.getMessageWithoutStackTop()));
    }

    static Diagnostic notFound(String name, TemplateNotFoundException e, ThemeLayers theme) {
        String missing = e.getTemplateName() == null ? name : e.getTemplateName();
        return Diagnostic.of(RenderFault.NO_TEMPLATE, SourceSpan.of(theme.pathOf(missing)));
    }

    private static SourceSpan span(ThemeLayers theme, @Nullable String template, int line, int column) {
        return new SourceSpan(theme.pathOf(template == null ? "" : template), line, column, 1);
    }

    /** Without what the diagnostic says already, and without folders of this machine. */
    private static String firstParagraph(@Nullable String message) {
        return message == null
                ? ""
                : message.replaceFirst("(?s)(\n\n|\\s+\\[in template |\\s+The name was interpreted ).*", "")
                        .strip()
                        .replaceAll("\\s+", " ");
    }
}
