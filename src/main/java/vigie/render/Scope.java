package vigie.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vigie.content.ContentType;
import vigie.diagnostic.Nearest;
import vigie.site.Campaign;
import vigie.site.Fact;
import vigie.site.Page;
import vigie.site.Site;
import vigie.site.Source;
import vigie.study.Study;

/** The names that every layout of one language can use, as {@code docs/themes.md} lists them; those of one page are in {@link PageScope}. */
final class Scope implements TemplateHashModel {

    private final Renderer renderer;
    private final Locale language;
    private final Wording wording;
    private final Values values;
    private final Map<String, TemplateModel> names = new LinkedHashMap<>();

    /** Each has all its facts, and is named wherever one of them is used. */
    private final Map<Source, Map<String, Object>> sources = new ConcurrentHashMap<>();

    Scope(Renderer renderer, Locale language) {
        this.renderer = renderer;
        this.language = language;
        this.wording = renderer.messages().wording(language);
        this.values = new Values(renderer.site().campaign(), wording);
        names.put("lang", new SimpleScalar(language.toLanguageTag()));
        names.put("site", wrap(siteModel()));
        function("say", this::say);
        function("items", arguments -> items(text(arguments, 0)));
        function("item", arguments -> item(text(arguments, 0), text(arguments, 1)));
        function(
                "pages",
                arguments -> models(
                        site().pages(language).stream().filter(Page::isShown).toList()));
        function("terms", arguments -> terms(text(arguments, 0)));
        function(
                "sources",
                arguments -> site().sources().stream().map(this::citedSource).toList());
        function("asset", arguments -> asset(text(arguments, 0)));
        function("icon", arguments -> icon(text(arguments, 0)));
        function("date", this::date);
        function("json", arguments -> Values.html(Json.of((TemplateModel) arguments.get(0))));
        function("policy", arguments -> policy(ServerHeaders.policyOfPages(), arguments));
        function("study", arguments -> study());
        function("indicators", arguments -> new IndicatorModel(renderer.indicators(), this).whole());
        function("fact", arguments -> fact(text(arguments, 0)));
        function("event", arguments -> event(arguments.get(0)));
        function("events", arguments -> new EventModel(this).all());
        function("taxonomies", arguments -> taxonomies());
        function("feeds", arguments -> feeds());
        function("languageName", arguments -> languageName(text(arguments, 0)));
    }

    /** Nothing for a campaign without one. */
    private Optional<Map<String, Object>> study() {
        Study study = renderer.study();
        return study.isEmpty()
                ? Optional.empty()
                : Optional.of(new StudyModel(study, this, renderer.messages()).whole());
    }

    /** One that holds today; nothing for any other, of which staff are told. */
    private Optional<Map<String, Object>> fact(String id) {
        return site().fact(id)
                .filter(fact -> fact.state() == Fact.State.CURRENT)
                .map(fact -> FactModel.of(fact, this));
    }

    /** What an event says of itself, in this language whichever its page is in. */
    private @Nullable Object event(Object page) throws TemplateModelException {
        return page instanceof PageModel model && !model.page().language().equals(language)
                ? new EventModel(this).of(model.page())
                : ((TemplateHashModel) page).get("event");
    }

    /** @param arguments the script within the page, or nothing */
    static String policy(String policy, List<?> arguments) throws TemplateModelException {
        String text = Digest.text((TemplateModel) arguments.get(0));
        return text.isEmpty() ? policy : ServerHeaders.policyWith(policy, Digest.of(text));
    }

    Locale language() {
        return language;
    }

    Messages messages() {
        return renderer.messages();
    }

    Wording wording() {
        return wording;
    }

    Values values() {
        return values;
    }

    Site site() {
        return renderer.site();
    }

    @Override
    public @Nullable TemplateModel get(String name) {
        return names.get(name);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** A page of another language says so. */
    PageModel model(Page page) {
        return page.language().equals(language) ? renderer.model(page) : renderer.original(page);
    }

    List<PageModel> models(List<Page> pages) {
        return pages.stream().map(this::model).toList();
    }

    /** Items of a section stand in this language's page: an untranslated one says so. */
    List<PageModel> items(String section) {
        return models(site().items(section, language));
    }

    Optional<PageModel> item(String section, String id) {
        return site().items(section, language).stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .map(this::model);
    }

    Map<String, Object> source(Source source) {
        return sources.computeIfAbsent(source, this::sourceModel);
    }

    private Map<String, Object> sourceModel(Source source) {
        Map<String, Object> model =
                new LinkedHashMap<>(fields(source.fields(), source.record().type()));
        model.put("id", source.id());
        return Collections.unmodifiableMap(model);
    }

    /** One that also knows which pages rest on it, and what its facts replace. */
    private Map<String, Object> citedSource(Source source) {
        Map<String, Object> model = new LinkedHashMap<>(source(source));
        model.put("pages", models(pagesOf(source)));
        model.put("contradictions", new Contradictions(this).in(source));
        return model;
    }

    /** Pages with a file of their own, each once: an item stands for the page that shows it. */
    private List<Page> pagesOf(Source source) {
        Map<String, Page> pages = new TreeMap<>();
        for (Page page : site().pages(source, language)) {
            Page shown = page.hasOwnFile() ? page : site().parent(page).orElse(page);
            if (shown.isShown()) {
                pages.putIfAbsent(site().url(shown), shown);
            }
        }
        return List.copyOf(pages.values());
    }

    Map<String, Object> fields(Map<String, Object> fields, ContentType type) {
        Map<String, Object> models = new LinkedHashMap<>();
        fields.forEach((name, value) -> models.put(name, values.of(value, type.field(name))));
        return models;
    }

    private Map<String, Object> siteModel() {
        Campaign campaign = site().campaign();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", values.text(campaign.localized(campaign.fields().getOrDefault("name", ""), language)));
        model.put("url", campaign.url());
        model.put("languages", languages());
        model.put("base", campaign.base());
        model.put("headers", ServerHeaders.all());
        model.put("caching", ServerHeaders.caching());
        site().securityContact()
                .ifPresent(contact -> model.put(
                        "security",
                        Map.of(
                                "contact",
                                contact.address(),
                                "expires",
                                contact.expiry().toString())));
        model.put("campaign", fields(campaign.fields(), campaign.document().type()));
        return model;
    }

    private List<Map<String, Object>> languages() {
        List<Map<String, Object>> languages = new ArrayList<>();
        for (Locale other : site().campaign().languages()) {
            site().page("", other)
                    .ifPresent(home -> languages.add(Map.of(
                            "code", other.toLanguageTag(), "name", renderer.nameOf(other), "url", site().url(home))));
        }
        return languages;
    }

    private Object say(List<?> arguments) throws TemplateModelException {
        String key = text(arguments, 0);
        Messages messages = renderer.messages();
        String message = messages.find(key, language)
                .orElseThrow(() -> new TemplateFaultException(
                        RenderFault.UNKNOWN_MESSAGE,
                        key,
                        Nearest.to(key, messages.keys()).orElse("")));
        if (arguments.size() > 1 && arguments.get(1) instanceof TemplateHashModel named) {
            message = fill(message, named);
        }
        return values.text(message);
    }

    private static String fill(String message, TemplateHashModel named) throws TemplateModelException {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = message.indexOf('{'); open >= 0; open = message.indexOf('{', from)) {
            int close = message.indexOf('}', open);
            if (close < 0) {
                break;
            }
            TemplateModel value = named.get(message.substring(open + 1, close));
            filled.append(message, from, open).append(value == null ? "" : value);
            from = close + 1;
        }
        return filled.append(message.substring(from)).toString();
    }

    private List<Map<String, Object>> terms(String taxonomy) {
        return site().terms(taxonomy, language).stream()
                .map(term -> Map.<String, Object>of(
                        "title", values.text(term.page().title()),
                        "url", site().url(term.page()),
                        "count", term.items().size()))
                .toList();
    }

    /** As the campaign calls it, or the theme, or by its name. */
    TemplateScalarModel taxonomyTitle(String name) {
        Campaign campaign = site().campaign();
        String own = campaign.taxonomy(name)
                .map(taxonomy -> campaign.localized(taxonomy.title(), language))
                .orElse("");
        return values.text(
                !own.isEmpty()
                        ? own
                        : renderer.messages()
                                .find("taxonomy-" + name, language)
                                .orElse(Character.toUpperCase(name.charAt(0)) + name.substring(1)));
    }

    /** Every taxonomy that has terms in this language; without {@code url} when the theme has no page for it. */
    private List<Map<String, Object>> taxonomies() {
        List<Map<String, Object>> taxonomies = new ArrayList<>();
        for (Campaign.Taxonomy taxonomy : site().campaign().taxonomies()) {
            site().listOfTerms(taxonomy.name(), language).ifPresent(list -> {
                Map<String, Object> model = new LinkedHashMap<>();
                model.put("name", taxonomy.name());
                model.put("title", model(list).title());
                if (renderer.isRendered(list)) {
                    model.put("url", site().url(list));
                }
                taxonomies.add(model);
            });
        }
        return taxonomies;
    }

    private List<Map<String, Object>> feeds() {
        return site().feeds().stream()
                .filter(feed -> feed.page().language().equals(language))
                .map(feed -> Map.<String, Object>of(
                        "title",
                        model(feed.page()).title(),
                        "url",
                        feed.permalink().url(site().campaign().base())))
                .toList();
    }

    /** The name of another language in this one, otherwise as it calls itself. */
    private TemplateScalarModel languageName(String code) {
        return values.text(renderer.messages()
                .own(Messages.LANGUAGE + code, language)
                .orElseGet(() -> renderer.nameOf(Locale.forLanguageTag(code))));
    }

    private String asset(String name) throws TemplateModelException {
        String path = renderer.theme()
                .assets()
                .path(name)
                .orElseThrow(() -> new TemplateFaultException(
                        RenderFault.UNKNOWN_ASSET,
                        name,
                        Nearest.to(name, renderer.theme().assets().names()).orElse("")));
        return site().campaign().base() + "/" + path;
    }

    private TemplateModel icon(String name) throws TemplateModelException {
        String svg = renderer.theme().icons().get(name);
        if (svg == null) {
            throw new TemplateFaultException(
                    RenderFault.UNKNOWN_ICON,
                    name,
                    Nearest.to(name, renderer.theme().icons().keySet()).orElse(""));
        }
        return Values.html(svg);
    }

    private String date(List<?> arguments) throws TemplateModelException {
        String style = arguments.size() > 1 ? text(arguments, 1) : "long";
        LocalDate day = arguments.get(0) instanceof Values.Moment moment ? moment.day() : null;
        if (day == null) {
            return text(arguments, 0);
        }
        return switch (style) {
            case "iso" -> day.toString();
            case "short" -> wording.shortDay(day);
            case "timestamp" -> timestamp(((Values.Moment) arguments.get(0)).value());
            default -> wording.day(day);
        };
    }

    /** RFC 3339, with seconds and offset; a day means its first moment. */
    String timestamp(Object value) {
        ZonedDateTime moment = value instanceof ZonedDateTime given
                ? given
                : ((LocalDate) value).atStartOfDay(site().campaign().zone());
        return moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    static String text(List<?> arguments, int index) throws TemplateModelException {
        if (index < arguments.size() && arguments.get(index) instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        throw new TemplateModelException("argument " + (index + 1) + " must be a string");
    }

    /** A function of templates. */
    interface Function {
        @Nullable
        Object apply(List<?> arguments) throws TemplateModelException;
    }

    private void function(String name, Function function) {
        names.put(name, method(function));
    }

    TemplateMethodModelEx method(Function function) {
        return arguments -> {
            Object result = function.apply(arguments);
            return result instanceof Optional<?> optional ? optional.orElse(null) : result;
        };
    }

    TemplateModel wrap(Object value) {
        return renderer.theme().templates().wrap(value);
    }
}
