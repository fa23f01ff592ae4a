package vigie.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigie.site.Permalink;
import vigie.site.Site;

/** The names of a template of {@code outputs/} or {@code feeds/}: those of the first language, but pages of all languages. */
final class OutputScope implements TemplateHashModel {

    private final Renderer renderer;
    private final Scope scope;
    private final Map<String, Object> more;

    /** @param more names of this output alone */
    OutputScope(Renderer renderer, Scope scope, Map<String, Object> more) {
        this.renderer = renderer;
        this.scope = scope;
        this.more = more;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Object own = more.get(name);
        if (own != null) {
            return scope.wrap(own);
        }
        return switch (name) {
            case "pages" -> scope.method(arguments -> pages());
            case "aliases" -> scope.method(arguments -> aliases());
            case "calendars" -> scope.method(arguments -> calendars());
            case "exceptions" -> scope.method(arguments -> exceptions());
            default -> scope.get(name);
        };
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

    /** Pages of which servers say something else: as browsers ask for them, as patterns of paths name them, and their file. */
    private List<Map<String, Object>> exceptions() {
        String base = renderer.site().campaign().base();
        Stream<Map<String, Object>> mails = renderer.mailed().stream()
                .map(page -> page.permalink().in(Renderer.MAIL_NAME))
                .map(mail -> Map.of(
                        "url",
                        mail.url(base),
                        "path",
                        base + "/" + mail.file(),
                        "file",
                        base + "/" + mail.file(),
                        "headers",
                        ServerHeaders.ofMail()));
        Stream<Map<String, Object>> pages = renderer.site().campaign().languages().stream()
                .flatMap(language -> renderer.site().pages(language).stream())
                .filter(page -> ServerHeaders.isExcepted(page) && renderer.isRendered(page))
                .map(page -> Map.<String, Object>of(
                        "url",
                        renderer.site().url(page),
                        "path",
                        base + page.permalink().path(),
                        "file",
                        base + "/" + page.permalink().file(),
                        "headers",
                        ServerHeaders.exceptionsOf(page)));
        return Stream.concat(pages, mails).toList();
    }

    /** Addresses of calendars. */
    private List<String> calendars() {
        String base = renderer.site().campaign().base();
        return renderer.site().pages().stream()
                .filter(renderer::isRendered)
                .flatMap(page -> renderer.site().events().calendar(page).stream())
                .map(permalink -> permalink.url(base))
                .toList();
    }

    /** Former addresses, as browsers ask for them and as they are written, and where they lead now. */
    private List<Map<String, Object>> aliases() {
        Site site = renderer.site();
        String base = site.campaign().base();
        return site.aliases().stream()
                .map(alias -> Map.<String, Object>of(
                        "path", base + without(alias.permalink()),
                        "url", alias.permalink().url(base),
                        "target", site.url(alias.page())))
                .toList();
    }

    /** What stands at {@code /ancienne/} is asked for as {@code /ancienne}, too. */
    private static String without(Permalink permalink) {
        String path = permalink.path();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
