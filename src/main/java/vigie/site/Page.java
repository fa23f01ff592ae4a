package vigie.site;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigie.content.Document;

/** A page, or an item that stands on its section's page. Two pages are the same only when they are one object. */
public final class Page {

    /** What a page is for, which decides its layout. */
    public enum Kind {
        HOME,
        LIST,
        ITEM,
        /** All terms of a taxonomy. */
        TAXONOMY,
        TERM,
        NOT_FOUND
    }

    private final Kind kind;
    private final String key;
    private final Locale language;
    private final Permalink permalink;
    private final String title;
    private final long weight;
    private final @Nullable ZonedDateTime date;
    private final @Nullable Document document;
    private final @Nullable String taxonomy;
    private @Nullable String sortTitle;

    Page(
            Kind kind,
            String key,
            Locale language,
            Permalink permalink,
            String title,
            long weight,
            @Nullable ZonedDateTime date,
            @Nullable Document document,
            @Nullable String taxonomy) {
        this.kind = kind;
        this.key = key;
        this.language = language;
        this.permalink = permalink;
        this.title = title;
        this.weight = weight;
        this.date = date;
        this.document = document;
        this.taxonomy = taxonomy;
    }

    public Kind kind() {
        return kind;
    }

    /** The same for all translations: {@code risks/gelures}. */
    public String key() {
        return key;
    }

    /** The last part of the key, by which content names it: {@code gelures}. */
    public String id() {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    /** The folder it lies in: {@code risks}; empty at the top. A list lies in the folder above its own. */
    public String folder() {
        int slash = key.lastIndexOf('/');
        return slash < 0 ? "" : key.substring(0, slash);
    }

    public Locale language() {
        return language;
    }

    public Permalink permalink() {
        return permalink;
    }

    public String title() {
        return title;
    }

    /** For the order in its section: small ones first. */
    public long weight() {
        return weight;
    }

    public Optional<ZonedDateTime> date() {
        return Optional.ofNullable(date);
    }

    /** Nothing for pages that Vigie makes by itself: terms that content does not describe, page not found. */
    public Optional<Document> document() {
        return Optional.ofNullable(document);
    }

    /** The taxonomy whose terms this page lists, or whose term it is: {@code tags}. */
    public Optional<String> taxonomy() {
        return Optional.ofNullable(taxonomy);
    }

    /** The content type: {@code risks}; {@code section} for a list; empty for a page that Vigie makes. */
    public String type() {
        return document == null ? "" : document.type().name();
    }

    public Map<String, Object> fields() {
        return document == null ? Map.of() : document.fields();
    }

    /** True for content that was moved in from elsewhere. */
    public boolean isImported() {
        return document != null && document.imported();
    }

    /** False for a section that holds pages without having one itself. */
    public boolean isShown() {
        return !Boolean.FALSE.equals(fields().get("render"));
    }

    /** False for an item that stands on its section's page. */
    public boolean hasOwnFile() {
        return permalink.anchor().isEmpty();
    }

    /** The title as it is put in order, whatever its capitals and accents. */
    String sortTitle() {
        String known = sortTitle;
        if (known == null) {
            known = Slug.of(title);
            sortTitle = known;
        }
        return known;
    }

    /** The values that a page has in a taxonomy. */
    public List<String> values(String taxonomyName) {
        Object value = fields().get(taxonomyName);
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).distinct().toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    @Override
    public String toString() {
        return permalink.toString();
    }
}
