package vigie.site;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigie.content.Document;

/**
 * The settings of {@code content/campaign.yaml} that the generator itself needs; layouts read all of them.
 *
 * @param languages the first one is at the root of the site
 * @param url absolute, without a final slash
 * @param base the path of the site on its host: empty, or {@code /campagne}
 * @param fields everything that the file says
 */
public record Campaign(
        List<Locale> languages,
        String country,
        ZoneId zone,
        String url,
        String base,
        List<Taxonomy> taxonomies,
        Map<String, Object> fields,
        Document document) {

    /**
     * A way to group pages.
     *
     * @param name of the field whose values are its terms: {@code tags}
     * @param title per language, or one for all; empty when the campaign gives none
     * @param slug the first part of the address of a term
     * @param terms the only ones allowed; empty when any is
     * @param paginate items on one page of a term; 0 for all
     */
    public record Taxonomy(String name, Object title, String slug, List<String> terms, int paginate) {}

    public static Campaign of(Document document) {
        Map<String, Object> fields = document.fields();
        String url = text(fields, "url", "https://example.org").replaceAll("/+$", "");
        return new Campaign(
                languages(fields),
                text(fields, "country", "FR"),
                zone(fields),
                url,
                basePath(url),
                taxonomies(fields),
                fields,
                document);
    }

    /** At least one: French, when the settings say nothing. */
    public static List<Locale> languages(Map<String, Object> settings) {
        List<Locale> languages = texts(settings.get("languages")).stream()
                .map(Locale::forLanguageTag)
                .toList();
        return languages.isEmpty() ? List.of(Locale.FRENCH) : languages;
    }

    /** Paris, when the settings say nothing. */
    public static ZoneId zone(Map<String, Object> settings) {
        return ZoneId.of(text(settings, "timeZone", "Europe/Paris"));
    }

    /** The same published at another address. */
    Campaign at(String otherUrl) {
        String trimmed = otherUrl.replaceAll("/+$", "");
        return new Campaign(languages, country, zone, trimmed, basePath(trimmed), taxonomies, fields, document);
    }

    /** Nothing for a word by which pages are not grouped. */
    public Optional<Taxonomy> taxonomy(String name) {
        return taxonomies.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** How many items a page of a list shows that does not say so itself; 0 for all. */
    int paginate() {
        return integer(fields.get("paginate"));
    }

    public Locale firstLanguage() {
        return languages.get(0);
    }

    /** Empty for the first language, {@code /en} for another. */
    String prefix(Locale language) {
        return language.equals(firstLanguage()) ? "" : "/" + language.toLanguageTag();
    }

    /** A text that may be given per language. */
    public String localized(Object value, Locale language) {
        if (value instanceof Map<?, ?> byLanguage) {
            Object own = byLanguage.get(language.toLanguageTag());
            Object text = own != null ? own : byLanguage.get(firstLanguage().toLanguageTag());
            return text == null ? byLanguage.values().iterator().next().toString() : text.toString();
        }
        return value.toString();
    }

    public String name(Locale language) {
        Object name = fields.get("name");
        return name == null ? "" : localized(name, language);
    }

    private static String basePath(String url) {
        String path = URI.create(url).getRawPath();
        return path == null ? "" : path;
    }

    private static List<Taxonomy> taxonomies(Map<String, Object> fields) {
        Map<Object, Object> declared = new TreeMap<>(Map.of("tags", Map.of()));
        if (fields.get("taxonomies") instanceof Map<?, ?> map) {
            declared.putAll(map);
        }
        int paginate = integer(fields.get("paginate"));
        List<Taxonomy> taxonomies = new ArrayList<>();
        declared.forEach((name, settings) -> taxonomies.add(taxonomy(name.toString(), settings, paginate)));
        return List.copyOf(taxonomies);
    }

    private static Taxonomy taxonomy(String name, Object value, int defaultPaginate) {
        Map<?, ?> settings = value instanceof Map<?, ?> map ? map : Map.of();
        Object slug = settings.get("slug");
        return new Taxonomy(
                name,
                settings.containsKey("title") ? settings.get("title") : "",
                slug == null ? Slug.of(name) : slug.toString(),
                texts(settings.get("terms")),
                settings.containsKey("paginate") ? integer(settings.get("paginate")) : defaultPaginate);
    }

    private static String text(Map<String, Object> fields, String name, String otherwise) {
        Object value = fields.get(name);
        return value == null ? otherwise : value.toString();
    }

    static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    static int integer(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }
}
