package vigie.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigie.content.Asset;
import vigie.content.Document;
import vigie.diagnostic.SourceSpan;

/** The whole campaign at one moment: every published page knows its address, and nothing is rendered yet. */
public final class Site {

    private final Campaign campaign;
    private final Pages pages;
    private final Register register;
    private final Citations citations;
    private final FactWords words;
    private final Map<String, List<MenuEntry>> menus;
    private final LinkTable links;
    private final Map<String, Set<String>> unpublished;
    private final List<Page> described;
    private final List<Alias> aliases;
    private final List<Feed> feeds;
    private final Map<String, Document> pictures;
    private final Dates dates;
    private final Embargoes embargoes;
    private final Optional<SecurityContact> securityContact;
    private final FieldEnds fieldEnds;
    private volatile @Nullable Related related;

    Site(
            Campaign campaign,
            Pages pages,
            Register register,
            Citations citations,
            FactWords words,
            Map<String, List<MenuEntry>> menus,
            LinkTable links,
            Map<String, Set<String>> unpublished,
            List<Page> described,
            List<Alias> aliases,
            List<Feed> feeds,
            Map<String, Document> pictures,
            Dates dates,
            Embargoes embargoes,
            Optional<SecurityContact> securityContact) {
        this.campaign = campaign;
        this.pages = pages;
        this.register = register;
        this.citations = citations;
        this.words = words;
        this.menus = menus;
        this.links = links;
        this.unpublished = unpublished;
        this.described = described;
        this.aliases = aliases;
        this.feeds = feeds;
        this.pictures = pictures;
        this.dates = dates;
        this.embargoes = embargoes;
        this.securityContact = securityContact;
        this.fieldEnds = FieldEnds.of(described, citations.uses(), register.facts(), dates);
    }

    /**
     * One entry of a menu.
     *
     * @param title per language, or one for all
     * @param key of the page it leads to; nothing when it leads elsewhere or nowhere
     * @param url of another site; empty when it leads to a page, or nowhere
     * @param children entries below this one
     */
    public record MenuEntry(Object title, Optional<String> key, String url, List<MenuEntry> children) {}

    /** A file beside the content and where it is published. */
    public record PlacedAsset(Permalink permalink, Asset asset) {}

    /** A term of a taxonomy: its page, and the pages that have it, newest first. */
    public record Term(Page page, List<Page> items) {}

    /**
     * A former address.
     *
     * @param page that stands elsewhere now
     * @param span where it is written
     */
    public record Alias(Permalink permalink, Page page, SourceSpan span) {}

    /**
     * What is new in a section.
     *
     * @param page of the section
     * @param entries the latest first
     */
    public record Feed(Page page, Permalink permalink, List<Page> entries) {}

    public Campaign campaign() {
        return campaign;
    }

    public Optional<SecurityContact> securityContact() {
        return securityContact;
    }

    /** Every published page and item that content describes. */
    public List<Page> described() {
        return described;
    }

    /** Every page with a file of its own, by address. */
    public List<Page> pages() {
        return pages.withFile();
    }

    /** Pages of one language that content describes, newest first. */
    public List<Page> pages(Locale language) {
        return pages.newest(language);
    }

    /** Published items of a section, in order; in the first language those without a translation. */
    public List<Page> items(String section, Locale language) {
        return pages.items(section, language);
    }

    /** A page or item in that language, otherwise in the first language. */
    public Optional<Page> page(String key, Locale language) {
        return pages.find(key, language);
    }

    public List<Page> translations(Page page) {
        return campaign.languages().stream()
                .flatMap(language -> pages.exactly(page.key(), language).stream())
                .filter(other -> other.taxonomy().equals(page.taxonomy()))
                .toList();
    }

    /** The items of a list or of a term, in order. */
    public List<Page> items(Page list) {
        return pages.items(list);
    }

    /** The item that stands so many places after another in its list; before it, when negative. */
    public Optional<Page> neighbour(Page item, int step) {
        return pages.neighbour(item, step);
    }

    /** The list that a page belongs to; for a list, the one above; nothing for the home page. */
    public Optional<Page> parent(Page page) {
        return pages.parent(page);
    }

    public List<Term> terms(String taxonomy, Locale language) {
        return pages.terms(taxonomy, language);
    }

    /** The page of a term, however it is spelled. */
    public Optional<Page> term(String taxonomy, String value, Locale language) {
        return pages.exactly(taxonomy + "/" + Slug.of(value), language);
    }

    /** The page that lists the terms of a taxonomy; nothing when there are none in that language. */
    public Optional<Page> listOfTerms(String taxonomy, Locale language) {
        return pages.listOfTerms(taxonomy, language);
    }

    /** The lists right below a list or the home page. */
    public List<Page> sections(Page list) {
        return pages.sections(list);
    }

    /** Pages of the same language that share terms or sources with a page, the nearest first. */
    public List<Page> related(Page page, int limit) {
        Related known = related;
        if (known == null) { // whoever comes second works out the same
            known = new Related(
                    campaign.taxonomies().stream().map(Campaign.Taxonomy::name).toList(), pages.classified());
            related = known;
        }
        return known.of(page, limit);
    }

    /** Former addresses. */
    public List<Alias> aliases() {
        return aliases;
    }

    public List<Feed> feeds() {
        return feeds;
    }

    /** How many items one page of a list shows; 0 for all. */
    public int paginate(Page list) {
        return pages.paginate(list);
    }

    /** Over how many pages a list is spread, at least 1. */
    public int pageCount(Page list) {
        return pages.pageCount(list);
    }

    public List<MenuEntry> menu(String name) {
        return menus.getOrDefault(name, List.of());
    }

    public List<Source> sources() {
        return List.copyOf(register.sources().values());
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(register.sources().get(id));
    }

    /** The documents that a page rests on: those that it names, and those that its facts come from. */
    public List<Source> sources(Page page) {
        return citations.sources(page);
    }

    /** The pages and items of a language that rest on a document. */
    public List<Page> pages(Source source, Locale language) {
        return citations.pages(source, language, described);
    }

    /** Where published content names facts. */
    public List<FactUse> factUses() {
        return citations.uses();
    }

    /** The value of a fact as a language writes it. */
    public String words(Fact fact, Locale language) {
        return words.of(fact, campaign, language);
    }

    /** What the register says in words, in a language, with the facts that it names. */
    public String words(Object text, Locale language) {
        String words = campaign.localized(text, language);
        StringBuilder whole = new StringBuilder();
        int done = 0;
        for (Mention mention = Mention.next(words, 0, words.length());
                mention != null;
                mention = Mention.next(words, mention.end(), words.length())) {
            whole.append(words, done, mention.start());
            whole.append(fact(mention.id()).map(fact -> words(fact, language)).orElse(mention.id()));
            done = mention.end();
        }
        return whole.append(words, done, words.length()).toString();
    }

    /** The fact that holds in the place of another one. */
    public Optional<Fact> successor(Fact fact) {
        return register.successor(fact.id());
    }

    public Optional<Fact> fact(String id) {
        return Optional.ofNullable(register.facts().get(id));
    }

    /** True for an item that exists but is not to be seen today; by its id, its title or its abbreviation, whatever their capitals. */
    public boolean isUnpublished(String section, String id) {
        return unpublished.getOrDefault(section, Set.of()).contains(id);
    }

    /** True for the anchor of an item that stands on a section's page, but is not to be seen today. */
    public boolean isLeftOut(String path, String anchor) {
        return pages().stream()
                .filter(page -> page.permalink().path().equals(path))
                .anyMatch(page -> isUnpublished(page.key(), anchor));
    }

    public Map<String, Fact> facts() {
        return register.facts();
    }

    /** Files beside the content, by path. */
    public List<PlacedAsset> assets() {
        return links.assets();
    }

    /** What is said of pictures wherever they are shown, by the path of the picture. */
    public Map<String, Document> pictureRecords() {
        return pictures;
    }

    /** True from the moment on that a field holds; false when it holds none. */
    public boolean isPast(Map<String, Object> fields, String name) {
        return dates.isPast(fields, name);
    }

    /**
     * When the embargo over a document or another file lifts; nothing when there is none, or none any more. Only a preview has such a page.
     *
     * @param file as staff know it: {@code content/press/etude.md}
     */
    public Optional<ZonedDateTime> embargo(String file) {
        return embargoes.until(file);
    }

    /** The day as of which the site is looked at, where the campaign is; what is published may depend on it only by dates that the agenda tells. */
    public LocalDate today() {
        return dates.today();
    }

    /** When a page will no longer be published, or the section that it lies in; empty when nobody knows. */
    public Optional<Instant> until(Page page) {
        Optional<Instant> earliest = ownEnd(page);
        Page list = parent(page).orElse(null);
        while (list != null && list.kind() == Page.Kind.LIST) {
            earliest = earlier(earliest, ownEnd(list));
            list = parent(list).orElse(null);
        }
        return earliest;
    }

    private Optional<Instant> ownEnd(Page page) {
        return earlier(until(page.fields()), fieldEnds.of(page));
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        return other.isPresent() && one.filter(other.get()::isAfter).isEmpty() ? other : one;
    }

    /** When what has these fields will no longer hold; empty when nobody knows. */
    public Optional<Instant> until(Map<String, Object> fields) {
        return dates.until(fields);
    }

    /** How links on a page are resolved. */
    public Links links(Page page) {
        return new PageLinks(this, links, page);
    }

    public String url(Page page) {
        return page.permalink().url(campaign.base());
    }

    /** The address of one page of a list that is spread over several, from 1. */
    public Permalink pageOf(Page list, int number) {
        return list.permalink().page(number);
    }

    /** Where a page comes from, for messages. */
    public static SourceSpan spanOf(Page page) {
        return SourceSpan.of(page.document()
                .map(document -> document.path())
                .orElse(page.permalink().path()));
    }
}
