package vigie.render;

import freemarker.template.TemplateModelException;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/** What a function of a template cannot do; the renderer adds where in the template it was asked for. */
final class TemplateFaultException extends TemplateModelException {

    private static final long serialVersionUID = 1;

    private final transient RenderFault fault;
    private final String wrong;
    private final String nearest;

    /** @param nearest what was probably meant; empty when nothing is near */
    TemplateFaultException(RenderFault fault, String wrong, String nearest) {
        super(fault.code() + ": " + wrong);
        this.fault = fault;
        this.wrong = wrong;
        this.nearest = nearest;
    }

    Diagnostic at(SourceSpan span) {
        Diagnostic diagnostic = Diagnostic.of(fault, span, "name", wrong);
        return nearest.isEmpty() ? diagnostic : diagnostic.with("nearest", nearest);
    }
}
