package vigie.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that the layout of a printed piece can use: those of any page, and its own. */
final class PrintScope implements TemplateHashModel {

    private final Scope scope;
    private final PageScope page;
    private final Map<String, Object> own;

    PrintScope(Scope scope, PageModel page, Map<String, Object> own) {
        this.scope = scope;
        this.page = new PageScope(scope, page);
        this.own = own;
    }

    @Override
    public @Nullable TemplateModel get(String name) {
        Object mine = own.get(name);
        return mine == null ? page.get(name) : scope.wrap(mine);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
