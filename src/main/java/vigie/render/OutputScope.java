package vigie.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of a template of {@code outputs/}: those of the first language, but pages of all languages. */
final class OutputScope implements TemplateHashModel {

    private final Renderer renderer;
    private final Scope scope;

    OutputScope(Renderer renderer, Scope scope) {
        this.renderer = renderer;
        this.scope = scope;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        return name.equals("pages") ? scope.method(arguments -> pages()) : scope.get(name);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private List<PageModel> pages() {
        return renderer.site().campaign().languages().stream()
                .flatMap(language -> renderer.site().pages(language).stream())
                .filter(renderer::isRendered)
                .map(renderer::model)
                .toList();
    }
}
