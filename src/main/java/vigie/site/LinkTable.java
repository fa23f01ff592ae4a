package vigie.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vigie.content.Asset;
import vigie.diagnostic.Nearest;

/** What a path in a link can name: content files, folders, files beside the content, addresses of the site. */
final class LinkTable {

    private final Map<String, Page> byFile;
    private final Map<String, String> unpublished;
    private final Map<String, Permalink> assetByFile = new HashMap<>();
    private final List<Site.PlacedAsset> assets = new ArrayList<>();
    private final Map<String, Page> byAddress = new HashMap<>();
    private final Map<String, Optional<String>> nearest = new ConcurrentHashMap<>();

    /**
     * @param byFile published pages and items, by path below {@code content/}; folders with an index, too
     * @param unpublished paths below {@code content/} that are not published, with the path that staff know
     */
    LinkTable(
            Map<String, Page> byFile, Map<String, String> unpublished, List<Page> withFile, List<Site.Alias> aliases) {
        this.byFile = byFile;
        this.unpublished = unpublished;
        withFile.forEach(page -> byAddress.put(page.permalink().path(), page));
        aliases.forEach(alias -> byAddress.putIfAbsent(alias.permalink().path(), alias.page()));
    }

    void addAsset(Permalink permalink, Asset asset) {
        assets.add(new Site.PlacedAsset(permalink, asset));
        assetByFile.put(asset.path().substring("content/".length()), permalink);
    }

    List<Site.PlacedAsset> assets() {
        return assets;
    }

    @Nullable
    Page page(String file) {
        return byFile.get(file);
    }

    @Nullable
    String unpublished(String file) {
        return unpublished.get(file);
    }

    @Nullable
    Permalink asset(String file) {
        return assetByFile.get(file);
    }

    /** @param path as the browser would ask for it: {@code /risques/} */
    @Nullable
    Page address(String path) {
        return byAddress.get(path);
    }

    /** The known path that was meant, seen from {@code content/}; looked for once for each wrong path. */
    Optional<String> nearestPage(String file) {
        return nearest.computeIfAbsent(file, wrong -> nearest(wrong, byFile.keySet()));
    }

    Optional<String> nearestAsset(String file) {
        return nearest.computeIfAbsent("asset:" + file, wrong -> nearest(file, assetByFile.keySet()));
    }

    /** First the same name in another folder, since that is the usual slip; then a slip of the keyboard. */
    private static Optional<String> nearest(String wrong, Collection<String> known) {
        String name = nameOf(wrong);
        List<String> elsewhere = name.contains("index.")
                ? List.of()
                : known.stream()
                        .filter(path -> nameOf(path).equals(name))
                        .sorted()
                        .toList();
        return Nearest.to(wrong, elsewhere)
                .or(() -> elsewhere.stream().findFirst())
                .or(() -> slip(wrong, known));
    }

    /** The name itself must be near: two short names in a long folder are not. */
    private static Optional<String> slip(String wrong, Collection<String> known) {
        String stem = stemOf(wrong);
        List<String> near = known.stream()
                .filter(path -> Nearest.to(stem, List.of(stemOf(path))).isPresent())
                .toList();
        return Nearest.to(wrong, near);
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String stemOf(String path) {
        String name = nameOf(path);
        int dot = name.indexOf('.', 1);
        return dot < 0 ? name : name.substring(0, dot);
    }
}
