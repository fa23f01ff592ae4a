package vigie.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigie.content.Asset;
import vigie.content.Document;

/** Which files beside the content wait for a page: those in the folder of one that is not published, and those that only a page under embargo names. */
final class HeldFiles {

    private final Map<String, String> bundles = new HashMap<>();
    private final Set<String> shown = new HashSet<>();
    private final List<Document> embargoed;
    private final Collection<Document> published;

    /**
     * @param documents all of them
     * @param published those that can be read today
     * @param embargoed those that an embargo keeps back
     */
    HeldFiles(
            Collection<Document> documents,
            Collection<Document> published,
            List<Document> embargoed,
            List<Locale> languages) {
        this.published = published;
        this.embargoed = embargoed;
        for (Document document : documents) {
            if (isBundle(document)) {
                bundles.merge(
                        "content/" + ContentPath.of(document.path(), languages).key(),
                        document.path(),
                        (one, other) -> one.length() < other.length() ? one : other); // the original has no language
            }
        }
        for (Document document : published) {
            if (isBundle(document)) {
                shown.add(
                        "content/" + ContentPath.of(document.path(), languages).key());
            }
        }
    }

    static boolean isBundle(Document document) {
        String name = document.path().substring(document.path().lastIndexOf('/') + 1);
        return name.startsWith("index.");
    }

    /** The document that a file waits for; nothing when it may be published. */
    @Nullable
    String keeper(Asset asset) {
        String path = asset.path();
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String folder = path.substring(0, slash);
            String bundle = bundles.get(folder);
            if (bundle != null && !shown.contains(folder)) {
                return bundle;
            }
        }
        return embargoed.isEmpty() ? null : namedUnderEmbargo(path.substring(path.lastIndexOf('/') + 1));
    }

    private @Nullable String namedUnderEmbargo(String name) {
        for (Document document : embargoed) {
            if (names(document, name)) {
                return published.stream().anyMatch(other -> names(other, name)) ? null : document.path();
            }
        }
        return null;
    }

    private static boolean names(Document document, String name) {
        String encoded = Permalink.encode(name);
        String body = document.body().text();
        return body.contains(name)
                || body.contains(encoded)
                || names(document.fields().values(), name);
    }

    private static boolean names(Collection<?> values, String name) {
        for (Object value : values) {
            boolean found = value instanceof Map<?, ?> map
                    ? names(map.values(), name)
                    : value instanceof List<?> list
                            ? names(list, name)
                            : value.toString().contains(name);
            if (found) {
                return true;
            }
        }
        return false;
    }
}
