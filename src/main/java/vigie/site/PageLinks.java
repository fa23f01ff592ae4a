package vigie.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigie.content.Document;
import vigie.content.FileName;

/** Resolves the links of one page. */
final class PageLinks implements Links {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "sms");

    private final Site site;
    private final LinkTable table;
    private final Page page;

    PageLinks(Site site, LinkTable table, Page page) {
        this.site = site;
        this.table = table;
        this.page = page;
    }

    @Override
    public Target link(String destination) {
        Target outside = outside(destination);
        if (outside != null) {
            return outside;
        }
        int hash = destination.indexOf('#');
        String anchor = hash < 0 ? "" : Permalink.decode(destination.substring(hash + 1));
        String path = withoutQuery(hash < 0 ? destination : destination.substring(0, hash));
        if (path.isEmpty()) {
            return new Target.Inside(hash < 0 ? "" : "#" + Permalink.encode(anchor), "", anchor);
        }
        String file = fromContent(Permalink.decode(path));
        Target found = file == null ? null : find(file, Permalink.decode(path), anchor);
        return found != null ? found : missing(file, path);
    }

    @Override
    public Target picture(String destination) {
        Target outside = outside(destination);
        if (outside != null) {
            return outside;
        }
        String path = Permalink.decode(withoutQuery(destination));
        String file = fromContent(path);
        Permalink asset = file == null ? null : table.asset(file);
        if (asset != null) {
            return new Target.Asset(asset.url(site.campaign().base()), "content/" + file);
        }
        String hidden = file == null ? null : table.unpublished(file);
        if (hidden != null) {
            return unpublished(hidden);
        }
        return new Target.Missing(
                isImported() || file == null
                        ? Optional.empty()
                        : table.nearestAsset(file).map(this::fromHere));
    }

    private @Nullable Target outside(String destination) {
        if (destination.startsWith("//")) {
            return new Target.Outside("https:" + destination);
        }
        int colon = destination.indexOf(':');
        int slash = destination.indexOf('/');
        if (colon <= 0 || (slash >= 0 && slash < colon) || destination.charAt(0) == '#') {
            return null;
        }
        String scheme = destination.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return SCHEMES.contains(scheme) ? new Target.Outside(destination) : new Target.Refused(scheme);
    }

    private @Nullable Target find(String file, String path, String anchor) {
        String folder = file.endsWith("/") ? file.substring(0, file.length() - 1) : file;
        Page target = table.page(folder);
        if (target != null && !target.isShown()) {
            return unpublished(Site.spanOf(target).file());
        }
        if (target != null) {
            return inside(inThisLanguage(target, folder), anchor);
        }
        String hidden = table.unpublished(folder);
        if (hidden != null) {
            return unpublished(hidden);
        }
        Permalink asset = table.asset(file);
        if (asset != null) {
            return new Target.Asset(asset.url(site.campaign().base()), "content/" + file);
        }
        Page byAddress = table.address(path);
        return byAddress == null ? null : inside(byAddress, anchor);
    }

    private Target unpublished(String file) {
        return new Target.Unpublished(
                file,
                site.embargo(file)
                        .map(moment -> new Target.Embargo(
                                Embargoes.words(moment, Locale.FRENCH), Embargoes.words(moment, Locale.ENGLISH))));
    }

    /** A link without a language leads to the translation, where there is one; {@code x.en.md} means just that. */
    private Page inThisLanguage(Page target, String file) {
        boolean explicit = !target.language().equals(site.campaign().firstLanguage())
                && file.contains("." + target.language().toLanguageTag() + ".");
        return explicit ? target : site.page(target.key(), page.language()).orElse(target);
    }

    private Target inside(Page target, String anchor) {
        Permalink permalink = target.permalink();
        String wanted = anchor.isEmpty() ? permalink.anchor() : anchor;
        String url = new Permalink(permalink.path(), wanted).url(site.campaign().base());
        Optional<Locale> other =
                target.language().equals(page.language()) ? Optional.empty() : Optional.of(target.language());
        return new Target.Inside(url, permalink.path(), wanted, other);
    }

    private Target missing(@Nullable String file, String path) {
        if (file == null || isImported()) {
            return new Target.Missing(Optional.empty());
        }
        boolean likePage =
                path.endsWith(".md") || path.endsWith("/") || path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
        return new Target.Missing((likePage ? table.nearestPage(file) : table.nearestAsset(file)).map(this::fromHere));
    }

    /** The path below {@code content/}; nothing when it leads out of it. */
    private @Nullable String fromContent(String path) {
        Deque<String> parts = new ArrayDeque<>();
        if (!path.startsWith("/")) {
            for (String part : here()) {
                parts.addLast(part);
            }
        }
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return FileName.composed(String.join("/", parts));
    }

    /** A path below {@code content/} as it would be written on this page. */
    private String fromHere(String file) {
        String[] target = file.split("/", -1);
        String[] here = here();
        int common = 0;
        while (common < here.length && common < target.length - 1 && here[common].equals(target[common])) {
            common++;
        }
        StringBuilder path = new StringBuilder("../".repeat(here.length - common));
        for (int i = common; i < target.length; i++) {
            path.append(target[i]).append(i < target.length - 1 ? "/" : "");
        }
        return path.toString();
    }

    /** The folder of this page's file, below {@code content/}. */
    private String[] here() {
        String path = page.document().map(Document::path).orElse("content/");
        String inside = path.substring("content/".length());
        int slash = inside.lastIndexOf('/');
        return slash < 0 ? new String[0] : inside.substring(0, slash).split("/", -1);
    }

    private boolean isImported() {
        return page.document().map(Document::imported).orElse(false);
    }

    private static String withoutQuery(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }
}
