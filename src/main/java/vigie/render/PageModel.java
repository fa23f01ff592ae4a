package vigie.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigie.content.Document;
import vigie.markdown.Body;
import vigie.site.Campaign;
import vigie.site.Page;
import vigie.site.Site;

/** A page as templates see it; everything is worked out when it is asked for. */
final class PageModel implements TemplateHashModel {

    private static final int RELATED = 5;

    private final Renderer renderer;
    private final Scope scope;
    private final Page page;
    private final int number;
    private final boolean original;
    private @Nullable TemplateScalarModel title;
    private @Nullable TemplateScalarModel summary;

    /** @param number which page of a list that is spread over several, from 1 */
    PageModel(Renderer renderer, Scope scope, Page page, int number) {
        this(renderer, scope, page, number, false);
    }

    private PageModel(Renderer renderer, Scope scope, Page page, int number, boolean original) {
        this.renderer = renderer;
        this.scope = scope;
        this.page = page;
        this.number = number;
        this.original = original;
    }

    /** The page where another language shows it for want of a translation. */
    static PageModel original(Renderer renderer, Scope scope, Page page) {
        return new PageModel(renderer, scope, page, 1, true);
    }

    Page page() {
        return page;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        return switch (name) {
            case "title" -> title();
            case "summary" -> summary();
            case "url" -> new SimpleScalar(site().url(page));
            case "absoluteUrl" -> new SimpleScalar(absoluteUrl());
            case "until" ->
                site().until(page)
                        .map(moment -> new SimpleScalar(moment.toString()))
                        .orElse(null);
            case "embargo" -> embargo();
            case "lang" -> new SimpleScalar(page.language().toLanguageTag());
            case "id" -> new SimpleScalar(page.id());
            case "anchor" -> new SimpleScalar(page.permalink().anchor());
            case "kind" -> new SimpleScalar(kind());
            case "type" -> new SimpleScalar(page.type());
            case "date" -> page.date().map(Values.Moment::new).orElse(null);
            case "body" -> Values.html(body());
            case "plainBody" -> Values.html(renderer.bodies().of(page).html());
            case "toc" -> scope.wrap(toc());
            case "section" -> section();
            case "items" -> scope.wrap(scope.models(items()));
            case "pager" -> site().pageCount(page) > 1 ? scope.wrap(pager()) : null;
            case "breadcrumb" -> scope.wrap(breadcrumb());
            case "translations" -> scope.wrap(translations());
            case "previous" -> site().neighbour(page, -1).map(renderer::model).orElse(null);
            case "next" -> site().neighbour(page, 1).map(renderer::model).orElse(null);
            case "sources" -> scope.wrap(sources());
            case "approvals" -> scope.wrap(new PageApprovals(renderer, scope, page).all());
            case "noindex" -> bool(Boolean.TRUE.equals(page.fields().get("noindex")));
            case "original" -> bool(original);
            case "sections" ->
                scope.wrap(scope.models(site().sections(page).stream()
                        .filter(renderer::isRendered)
                        .toList()));
            case "related" -> scope.wrap(scope.models(site().related(page, RELATED)));
            case "taxonomies" -> scope.wrap(new PageTerms(renderer, scope, page).taxonomies());
            case "languages" -> scope.wrap(new PageLanguages(renderer, page).all());
            case "alternates" -> scope.wrap(number > 1 ? List.of() : new PageLanguages(renderer, page).alternates());
            case "feed" -> feed();
            case "downloads" -> scope.wrap(downloads());
            case "edition", "logoBox" -> printed(name);
            case "offer" ->
                scope.wrap(Map.of(
                        "purpose",
                        renderer.offer(page).purpose(),
                        "transcript",
                        renderer.offer(page).transcript().lines().toList()));
            case "shared" -> shared();
            case "fields" -> scope.wrap(fields());
            case "taxonomy" -> page.taxonomy().map(SimpleScalar::new).orElse(null);
            default -> field(name);
        };
    }

    /** Reports what is wrong with fields that no layout may have asked for. */
    void checkFiles() throws TemplateModelException {
        Document document = page.document().orElseThrow();
        for (String name : page.fields().keySet()) {
            if (PageFields.namesFile(document.type().field(name))) {
                field(name);
            }
        }
    }

    private Site site() {
        return scope.site();
    }

    TemplateScalarModel title() {
        if (title == null) {
            title = page.kind() == Page.Kind.TAXONOMY && page.document().isEmpty()
                    ? scope.taxonomyTitle(page.taxonomy().orElseThrow())
                    : scope.values().text(page.title());
        }
        return title;
    }

    private @Nullable TemplateScalarModel summary() {
        if (summary == null && page.fields().get("summary") instanceof String text) {
            summary = scope.values().text(text);
        }
        return summary;
    }

    /** Day and time at which it lifts, while it holds; only a preview shows such a page. */
    private @Nullable TemplateModel embargo() {
        ZonedDateTime lifts = page.document()
                .flatMap(document -> site().embargo(document.path()))
                .orElse(null);
        return lifts == null
                ? null
                : scope.wrap(Map.of(
                        "day",
                        scope.wording().day(lifts.toLocalDate()),
                        "time",
                        Days.time(lifts.toLocalTime(), page.language())));
    }

    private List<Map<String, Object>> downloads() {
        String base = site().campaign().base();
        return renderer.offer(page).downloads().stream()
                .map(download -> download.model(base, scope.wording()))
                .toList();
    }

    private @Nullable TemplateModel printed(String name) {
        Object known = renderer.printed(page).get(name);
        return known == null ? null : scope.wrap(known);
    }

    private @Nullable TemplateModel shared() {
        Map<String, Object> shared = renderer.shares().of(page);
        return shared == null ? null : scope.wrap(shared);
    }

    private Map<String, Object> fields() throws TemplateModelException {
        Map<String, Object> models = new LinkedHashMap<>();
        for (String name : page.fields().keySet()) {
            TemplateModel model = field(name);
            if (model != null) {
                models.put(name, model);
            }
        }
        return models;
    }

    private @Nullable TemplateModel field(String name) throws TemplateModelException {
        Object value = page.fields().get(name);
        if (value == null) {
            return null;
        }
        Document document = page.document().orElseThrow();
        Object model = scope.values()
                .of(
                        value,
                        document.type().field(name),
                        document.frontMatter().get(name),
                        new PageFields(renderer, page));
        return model == null ? null : scope.wrap(model);
    }

    private String absoluteUrl() {
        Campaign campaign = site().campaign();
        return campaign.url() + site().pageOf(page, number).url("");
    }

    private String kind() {
        return page.kind() == Page.Kind.NOT_FOUND ? "404" : page.kind().name().toLowerCase(Locale.ROOT);
    }

    private List<Map<String, Object>> toc() {
        return renderer.bodies().of(page).headings().stream()
                .map(PageModel::heading)
                .toList();
    }

    private static Map<String, Object> heading(Body.Heading heading) {
        return Map.of("level", heading.level(), "id", heading.id(), "text", heading.text());
    }

    private List<Page> items() {
        List<Page> all = site().items(page);
        int paginate = site().paginate(page);
        if (paginate == 0) {
            return all;
        }
        return all.subList(Math.min(all.size(), (number - 1) * paginate), Math.min(all.size(), number * paginate));
    }

    /** The list that the page belongs to; the one above where that one has no page. */
    private @Nullable TemplateModel section() {
        Page list = site().parent(page).orElse(null);
        while (list != null && list.taxonomy().isPresent() && !renderer.isRendered(list)) {
            list = site().parent(list).orElse(null);
        }
        return list == null ? null : renderer.model(list);
    }

    private @Nullable TemplateModel feed() {
        return site().feeds().stream()
                .filter(feed -> feed.page() == page)
                .findFirst()
                .map(feed ->
                        new SimpleScalar(feed.permalink().url(site().campaign().base())))
                .orElse(null);
    }

    private Map<String, Object> pager() {
        Map<String, Object> pager = new LinkedHashMap<>();
        int total = site().pageCount(page);
        pager.put("number", number);
        pager.put("total", total);
        pager.put("first", urlOf(1));
        pager.put("last", urlOf(total));
        if (number > 1) {
            pager.put("previous", urlOf(number - 1));
        }
        if (number < total) {
            pager.put("next", urlOf(number + 1));
        }
        return pager;
    }

    private String urlOf(int other) {
        return site().pageOf(page, other).url(site().campaign().base());
    }

    private List<PageModel> breadcrumb() {
        List<PageModel> path = new ArrayList<>();
        Page here = page;
        while (here != null) {
            if (renderer.isRendered(here)) {
                path.add(renderer.model(here));
            }
            here = site().parent(here).orElse(null);
        }
        Collections.reverse(path);
        return path;
    }

    private List<Map<String, Object>> translations() {
        return site().translations(page).stream()
                .map(other -> Map.<String, Object>of(
                        "lang", other.language().toLanguageTag(),
                        "name", renderer.nameOf(other.language()),
                        "url", site().url(other),
                        "absoluteUrl",
                                site().campaign().url() + other.permalink().url(""),
                        "current", other == page))
                .toList();
    }

    private List<Map<String, Object>> sources() {
        return site().sources(page).stream().map(scope::source).toList();
    }

    /** With numbered notes, when a page is being written that lists them. */
    private String body() throws TemplateModelException {
        Notes notes = Notes.ofPage();
        return notes == null ? renderer.bodies().of(page).html() : notes.body(page, renderer.bodies());
    }

    private static TemplateBooleanModel bool(boolean value) {
        return value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
}
