package vigie.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vigie.content.ContentType;
import vigie.content.Document;

/** Gives every page its permalink: the language, the slugs of its folders, its own slug. */
final class Addresses {

    private final Campaign campaign;
    private final Map<String, Map<Locale, Document>> indexes;
    private final Map<String, String> folders = new HashMap<>();

    /** @param indexes the {@code _index.md} of each folder, by language */
    Addresses(Campaign campaign, Map<String, Map<Locale, Document>> indexes) {
        this.campaign = campaign;
        this.indexes = indexes;
    }

    Permalink of(ContentPath path, Document document) {
        if (path.index()) {
            return new Permalink(folder(path.folder(), path.language()), "");
        }
        String slug = slug(document, path.name());
        String section = ContentPath.section(path.folder());
        boolean stands = document.type().standing() == ContentType.Standing.ANCHOR
                && campaign.taxonomy(section).isEmpty();
        return stands
                ? new Permalink(folder(section, path.language()), slug)
                : new Permalink(folder(path.folder(), path.language()) + slug + "/", "");
    }

    Permalink ofTaxonomy(Campaign.Taxonomy taxonomy, Locale language) {
        return new Permalink(folder(taxonomy.name(), language), "");
    }

    Permalink ofTerm(Campaign.Taxonomy taxonomy, String term, Locale language) {
        return new Permalink(folder(taxonomy.name(), language) + Slug.of(term) + "/", "");
    }

    Permalink ofNotFound(Locale language) {
        return new Permalink(campaign.prefix(language) + "/404.html", "");
    }

    /** A file beside the content keeps its name, made fit for an address: {@code /risques/gelures/photo-1.jpg}. */
    Permalink ofAsset(String path) {
        String inside = path.substring("content/".length());
        int slash = inside.lastIndexOf('/');
        String name = inside.substring(slash + 1);
        int dot = name.lastIndexOf('.');
        String file = dot <= 0 ? Slug.of(name) : Slug.of(name.substring(0, dot)) + name.substring(dot);
        String folder = slash < 0 ? "/" : folder(inside.substring(0, slash), campaign.firstLanguage());
        return new Permalink(folder + file.toLowerCase(Locale.ROOT), "");
    }

    private String folder(String folder, Locale language) {
        if (folder.isEmpty()) {
            return campaign.prefix(language) + "/";
        }
        String known = folders.get(language + ":" + folder);
        if (known != null) {
            return known;
        }
        int slash = folder.lastIndexOf('/');
        String parent = folder(slash < 0 ? "" : folder.substring(0, slash), language);
        String path = parent + folderSlug(folder, language) + "/";
        folders.put(language + ":" + folder, path);
        return path;
    }

    private String folderSlug(String folder, Locale language) {
        Map<Locale, Document> translations = indexes.getOrDefault(folder, Map.of());
        Document index = translations.getOrDefault(language, translations.get(campaign.firstLanguage()));
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        String usual = campaign.taxonomy(folder).map(Campaign.Taxonomy::slug).orElseGet(() -> Slug.of(name));
        return index == null ? usual : slug(index, usual);
    }

    private static String slug(Document document, String name) {
        Object slug = document.fields().get("slug");
        return slug == null ? Slug.of(name) : slug.toString();
    }
}
