package vigie.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vigie.content.Document;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;

/** No two outputs may be one file, nor what some disk takes for one: they are compared without case. */
final class AddressCheck {

    private final Map<String, String> taken = new HashMap<>();
    private final Diagnostics diagnostics;

    /** @param themeFiles what the theme publishes: paths below the output folder, and the files they come from */
    AddressCheck(Map<String, String> themeFiles, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        themeFiles.forEach((output, file) -> taken.put(folded(output), file));
    }

    AddressCheck pages(Pages pages) {
        for (Page page : pages.withFile()) {
            Permalink permalink = page.permalink();
            claim(permalink.file(), page.document().map(Document::path), permalink.path());
        }
        for (Page page : pages.withFile()) {
            int count = page.isShown() ? pages.pageCount(page) : 1;
            for (int number = 2; number <= count; number++) {
                Permalink permalink = page.permalink().page(number);
                claim(permalink.file(), Optional.empty(), permalink.path());
            }
        }
        return this;
    }

    /** Of what stands on the page of its section. */
    AddressCheck anchors(List<Page> described) {
        for (Page page : described) {
            if (!page.hasOwnFile()) {
                String address =
                        page.permalink().path() + "#" + page.permalink().anchor();
                claim(address, page.document().map(Document::path), address);
            }
        }
        return this;
    }

    AddressCheck assets(List<Site.PlacedAsset> assets) {
        for (Site.PlacedAsset asset : assets) {
            Permalink permalink = asset.permalink();
            claim(permalink.file(), Optional.of(asset.asset().path()), permalink.path());
        }
        return this;
    }

    AddressCheck feeds(List<Site.Feed> feeds) {
        for (Site.Feed feed : feeds) {
            claim(feed.permalink().file(), Optional.empty(), feed.permalink().path());
        }
        return this;
    }

    AddressCheck calendars(Events events, List<Page> described) {
        for (Page page : described) {
            events.calendar(page).ifPresent(permalink -> claim(permalink.file(), Optional.empty(), permalink.path()));
        }
        return this;
    }

    /** Those whose address is free. Last, so that an alias is at fault, never what stands at its address. */
    List<Site.Alias> aliases(List<Site.Alias> aliases) {
        List<Site.Alias> free = new ArrayList<>();
        for (Site.Alias alias : aliases) {
            Permalink permalink = alias.permalink();
            String owner = alias.page().document().map(Document::path).orElse("");
            String first = taken.putIfAbsent(folded(permalink.file()), owner);
            if (first == null && permalink.path().endsWith("/")) { // a folder cannot stand where a file does
                String path = permalink.path();
                first = taken.get(folded(path.substring(1, path.length() - 1)));
            }
            if (first == null) {
                free.add(alias);
                continue;
            }
            Diagnostic found =
                    Diagnostic.of(SiteFault.ALIAS_TAKEN, alias.span(), "address", permalink.path(), "other", first);
            diagnostics.add(alias.page().isImported() ? found.asWarning() : found);
        }
        return List.copyOf(free);
    }

    private void claim(String output, Optional<String> path, String address) {
        String owner = path.orElse(address);
        String first = taken.putIfAbsent(folded(output), owner);
        if (first != null) {
            boolean made = path.isEmpty(); // a page that Vigie makes: the file beside it is the one to change
            diagnostics.add(Diagnostic.of(
                    SiteFault.SAME_ADDRESS,
                    SourceSpan.of(made ? first : owner),
                    "other",
                    made ? owner : first,
                    "address",
                    address));
        }
        if (address.contains("//") || address.endsWith("#")) {
            diagnostics.add(Diagnostic.of(SiteFault.NO_ADDRESS, SourceSpan.of(owner)));
        }
    }

    private static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
