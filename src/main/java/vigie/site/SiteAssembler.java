package vigie.site;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vigie.content.Asset;
import vigie.content.Content;
import vigie.content.ContentType;
import vigie.content.Document;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;
import vigie.helpline.PhoneNumber;

/** From documents to a {@link Site}: what is published, where it stands, and whether everything that is named exists. */
public final class SiteAssembler {

    /** A document that is published today. */
    private record Placed(ContentPath path, Document document) {}

    private final Content content;
    private final Campaign campaign;
    private final Dates dates;
    private final boolean drafts;
    private final Embargoes embargoes;
    private final Diagnostics diagnostics;
    private final Register register;
    private final Citations citations;
    private final TextFields fields;
    private final TypedFigures figures;
    private final List<TextFields.Written> documents = new ArrayList<>();
    private final Set<String> lost = new HashSet<>();
    private final Map<String, Map<Locale, Document>> indexes = new HashMap<>();
    private final List<Placed> published = new ArrayList<>();
    private final Map<String, String> unpublished = new HashMap<>();
    private final Map<String, Set<String>> unpublishedIds = new HashMap<>();

    /**
     * How to look at the content.
     *
     * @param now in the campaign's time zone
     * @param url another address than the campaign's own
     * @param drafts shows drafts and what is not due yet
     * @param icons the pictograms that the theme has
     * @param themeFiles what the theme publishes: paths below the output folder, and the files they come from
     * @param words how facts are written
     */
    public record Settings(
            ZonedDateTime now,
            Optional<String> url,
            boolean drafts,
            Set<String> icons,
            Map<String, String> themeFiles,
            FactWords words) {}

    private SiteAssembler(Content content, Settings settings, Diagnostics diagnostics) {
        this.content = content;
        this.dates = new Dates(settings.now(), settings.drafts());
        this.drafts = settings.drafts();
        this.diagnostics = diagnostics;
        this.register = Register.of(content.seeds(), dates, diagnostics);
        this.citations = new Citations(register);
        Campaign raw = Campaign.of(content.campaign());
        Map<String, PhoneNumber> numbers = Helplines.numbers(content.documents(), raw.languages());
        this.fields = new TextFields(
                register, numbers, (fact, language) -> settings.words().of(fact, raw, language), diagnostics);
        this.figures = new TypedFigures(register, numbers, raw, diagnostics);
        figures.check(content.campaign(), raw.firstLanguage());
        TextFields.Written written = fields.of(content.campaign(), raw.firstLanguage());
        citations.addFields(written.document(), written.uses());
        Campaign own = Campaign.of(written.document());
        this.campaign = settings.url().map(own::at).orElse(own);
        this.embargoes = Embargoes.of(content.documents(), campaign.languages(), dates);
    }

    public static Site assemble(Content content, Settings settings, Diagnostics diagnostics) {
        return new SiteAssembler(content, settings, diagnostics).site(settings);
    }

    private Site site(Settings settings) {
        content.seeds().forEach(seed -> fields.of(seed, campaign.firstLanguage()));
        content.documents().forEach(this::write);
        findIndexes();
        EmbargoCheck check = new EmbargoCheck(embargoes, dates, diagnostics);
        content.documents().forEach(check::check);
        documents.forEach(this::place);
        citations.report(diagnostics);
        Addresses addresses = new Addresses(campaign, indexes);
        Map<String, Page> byFile = new HashMap<>();
        List<Page> described = published.stream()
                .map(placed -> page(placed, addresses, byFile))
                .toList();
        Pages pages = new Pages(campaign, addresses, described, diagnostics);
        List<Site.Alias> aliases = Aliases.of(described, diagnostics);
        List<Site.Feed> feeds = Feeds.of(campaign, pages);
        nameListsOfTerms(pages, byFile);
        LinkTable links = new LinkTable(byFile, unpublished, pages.withFile(), aliases);
        addAssets(links, addresses);
        Map<String, List<Site.MenuEntry>> menus = new Menus(campaign, links, diagnostics).read();
        checkTranslations(described, pages);
        checkReferences(settings.icons(), described);
        List<Site.Alias> free = new AddressCheck(settings.themeFiles(), diagnostics)
                .pages(pages)
                .anchors(described)
                .assets(links.assets())
                .feeds(feeds)
                .aliases(aliases);
        new HolidayCheck(campaign.document(), dates.today(), diagnostics).check(described);
        Optional<SecurityContact> security = SecurityContact.of(campaign.document(), dates.today(), diagnostics);
        return new Site(
                campaign,
                pages,
                register,
                citations,
                settings.words(),
                menus,
                links,
                unpublishedIds,
                described,
                free,
                feeds,
                pictures(),
                dates,
                embargoes,
                security);
    }

    private void addAssets(LinkTable links, Addresses addresses) {
        List<Document> embargoed = content.documents().stream()
                .filter(document -> isUnderEmbargo(document.path()))
                .toList();
        HeldFiles held = new HeldFiles(
                content.documents(),
                published.stream().map(Placed::document).toList(),
                embargoed,
                campaign.languages());
        for (Asset asset : content.assets()) {
            String keeper = held.keeper(asset);
            if (keeper == null && !isUnderEmbargo(asset.path())) {
                links.addAsset(addresses.ofAsset(asset.path()), asset);
            } else {
                unpublished.put(asset.path().substring("content/".length()), keeper == null ? asset.path() : keeper);
            }
        }
    }

    private boolean isUnderEmbargo(String file) {
        return !drafts && embargoes.until(file).isPresent();
    }

    private Map<String, Document> pictures() {
        Map<String, Document> pictures = new HashMap<>();
        for (Document document : content.pictures()) {
            String path = document.path();
            TextFields.Written written = fields.of(document, campaign.firstLanguage());
            pictures.put(path.substring(0, path.length() - ".yaml".length()), written.document());
        }
        return pictures;
    }

    /** Of the home page only the field goes that names what does not hold: a site has one. */
    private void write(Document document) {
        ContentPath path = ContentPath.of(document.path(), campaign.languages());
        TextFields.Written written = fields.of(document, path.language());
        boolean home = path.index() && path.folder().isEmpty();
        documents.add(home ? written.titled(campaign.name(path.language())) : written);
        if (!written.lost().isEmpty() && !home) {
            lost.add(document.path());
        }
    }

    private void findIndexes() {
        for (TextFields.Written written : documents) {
            Document document = written.document();
            ContentPath path = ContentPath.of(document.path(), campaign.languages());
            if (path.index()) {
                indexes.computeIfAbsent(path.folder(), folder -> new HashMap<>())
                        .put(path.language(), document);
            }
        }
        if (!indexes.getOrDefault("", Map.of()).containsKey(campaign.firstLanguage())) {
            diagnostics.add(Diagnostic.of(SiteFault.NO_HOME, SourceSpan.of("content/_index.md")));
        }
    }

    private void place(TextFields.Written written) {
        Document document = written.document();
        ContentPath path = ContentPath.of(document.path(), campaign.languages());
        Dates.State state = isUnderEmbargo(document.path()) ? Dates.State.SCHEDULED : dates.state(document.fields());
        boolean below = state == Dates.State.PUBLISHED && isBelowPublished(path);
        if (below && lost.contains(document.path())) {
            citations.addFields(document, written.uses());
        } else if (below) {
            citations.add(document, written.uses());
            figures.check(document, path.language());
            published.add(new Placed(path, document));
            if (dates.isPast(document.fields(), "reviewDate")) {
                diagnostics.add(Diagnostic.of(
                        SiteFault.REVIEW_DUE, document.frontMatter().spanOf("reviewDate")));
            }
            return;
        }
        if (state == Dates.State.EXPIRED) {
            diagnostics.add(
                    Diagnostic.of(SiteFault.EXPIRED, document.frontMatter().spanOf("expiryDate")));
        }
        String file = document.path().substring("content/".length());
        unpublished.put(file, document.path());
        if (path.index()) {
            unpublished.put(path.folder(), document.path());
        }
        Set<String> names = unpublishedIds.computeIfAbsent(
                ContentPath.section(path.folder()), section -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER));
        names.add(path.name());
        for (String field : List.of("title", "abbr")) { // a term of the glossary is written as readers see it
            if (document.fields().get(field) instanceof String name) {
                names.add(name);
            }
        }
    }

    /** What lies in a folder whose own page is not published is not published either. */
    private boolean isBelowPublished(ContentPath path) {
        String folder = path.folder();
        while (!folder.isEmpty()) {
            Document index = indexes.getOrDefault(folder, Map.of()).get(path.language());
            if (index != null
                    && (lost.contains(index.path()) || dates.state(index.fields()) != Dates.State.PUBLISHED)) {
                return false;
            }
            folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
        }
        return true;
    }

    private Page page(Placed placed, Addresses addresses, Map<String, Page> byFile) {
        Document document = placed.document();
        ContentPath path = placed.path();
        Object weight = document.fields().get("weight");
        Page page = new Page(
                kind(path),
                key(path),
                path.language(),
                addresses.of(path, document),
                Titles.of(document, path),
                weight instanceof Number number ? number.longValue() : Long.MAX_VALUE,
                dates.at(document.fields(), "date").orElse(null),
                document,
                taxonomy(path).map(Campaign.Taxonomy::name).orElse(null));
        byFile.put(document.path().substring("content/".length()), page);
        if (path.language().equals(campaign.firstLanguage()) && (path.index() || HeldFiles.isBundle(document))) {
            byFile.put(path.key(), page);
        }
        checkStanding(page);
        return page;
    }

    /** Nothing for what lies in an ordinary section. */
    private Optional<Campaign.Taxonomy> taxonomy(ContentPath path) {
        return campaign.taxonomy(ContentPath.section(path.folder()));
    }

    /** A term is known by its slug, however the file that describes it is spelled. */
    private String key(ContentPath path) {
        String key = path.key();
        int slash = key.indexOf('/');
        return slash < 0 || taxonomy(path).isEmpty()
                ? key
                : key.substring(0, slash + 1) + Slug.of(key.substring(slash + 1));
    }

    private Page.Kind kind(ContentPath path) {
        if (taxonomy(path).isPresent()) {
            return path.key().indexOf('/') < 0 ? Page.Kind.TAXONOMY : Page.Kind.TERM;
        }
        if (!path.index()) {
            return Page.Kind.ITEM;
        }
        return path.folder().isEmpty() ? Page.Kind.HOME : Page.Kind.LIST;
    }

    private void checkStanding(Page page) {
        Document document = page.document().orElseThrow();
        String section = ContentPath.section(page.folder());
        if (document.type().standing() == ContentType.Standing.ANCHOR
                && page.kind() == Page.Kind.ITEM
                && !indexes.getOrDefault(section, Map.of()).containsKey(page.language())) {
            String suffix = page.language().equals(campaign.firstLanguage())
                    ? ""
                    : "." + page.language().toLanguageTag();
            diagnostics.add(Diagnostic.of(
                    SiteFault.NO_PAGE_FOR_ITEMS,
                    SourceSpan.of(document.path()),
                    "file",
                    "content/" + section + "/_index" + suffix + ".md"));
        }
    }

    private void checkTranslations(List<Page> described, Pages pages) {
        TranslationCheck check = new TranslationCheck(dates, diagnostics);
        for (Page page : described) {
            if (!page.language().equals(campaign.firstLanguage())) {
                pages.exactly(page.key(), campaign.firstLanguage())
                        .ifPresent(original -> check.check(
                                original.document().orElseThrow(),
                                page.document().orElseThrow()));
            }
        }
    }

    private void checkReferences(Set<String> icons, List<Page> described) {
        Map<String, Set<String>> sections = new HashMap<>();
        content.types().keySet().forEach(type -> sections.put(type, new TreeSet<>()));
        sections.put(
                "formats",
                content.formats().stream()
                        .map(SiteAssembler::formatName)
                        .collect(Collectors.toCollection(TreeSet::new)));
        sections.put("questions", questions());
        for (Page page : described) {
            sections.computeIfAbsent(ContentPath.section(page.folder()), section -> new TreeSet<>())
                    .add(page.id());
        }
        ReferenceCheck check = new ReferenceCheck(
                ReferenceCheck.known(campaign, register, icons, sections),
                unpublishedIds,
                campaign.taxonomies().stream().map(Campaign.Taxonomy::name).collect(Collectors.toSet()),
                diagnostics);
        check.check(content.campaign());
        content.seeds().forEach(check::check);
        content.documents().forEach(check::check);
        content.study().forEach(check::check);
    }

    /** Those of the yearly study. */
    private Set<String> questions() {
        Set<String> ids = new TreeSet<>();
        for (Document document : content.study()) {
            if (document.type().name().equals("questionnaire")
                    && document.fields().get("questions") instanceof Map<?, ?> questions) {
                questions.keySet().forEach(id -> ids.add(id.toString()));
            }
        }
        return ids;
    }

    /** That of the folder it lies in. */
    private static String formatName(Document format) {
        String[] folders = format.path().split("/", -1);
        return folders[folders.length - 2];
    }

    /** So that menus and links can name the list of terms, whether or not it is described. */
    private void nameListsOfTerms(Pages pages, Map<String, Page> byFile) {
        for (Campaign.Taxonomy taxonomy : campaign.taxonomies()) {
            pages.listOfTerms(taxonomy.name(), campaign.firstLanguage()).ifPresent(list -> {
                byFile.putIfAbsent(taxonomy.name(), list);
                byFile.putIfAbsent(taxonomy.name() + "/_index.md", list);
            });
        }
    }
}
