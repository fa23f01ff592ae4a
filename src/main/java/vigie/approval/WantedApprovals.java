package vigie.approval;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vigie.content.Content;
import vigie.content.ContentType;
import vigie.content.Document;
import vigie.content.Value;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.Nearest;
import vigie.site.Page;
import vigie.site.Site;

/**
 * What wants an approval: the items of a type that says so, the texts of their sections, and the pages that {@code campaign.yaml}
 * lists.
 */
final class WantedApprovals {

    private final Map<String, ContentType> types;
    private final Site site;
    private final Diagnostics diagnostics;
    private final Set<String> pages = new HashSet<>();

    private WantedApprovals(Content content, Site site, Diagnostics diagnostics) {
        this.types = content.types();
        this.site = site;
        this.diagnostics = diagnostics;
    }

    static WantedApprovals of(Content content, Site site, Diagnostics diagnostics) {
        WantedApprovals wanted = new WantedApprovals(content, site, diagnostics);
        if (wanted.settings() instanceof Value.Mapping settings
                && settings.get("pages") instanceof Value.Sequence list) {
            Set<String> files = new TreeSet<>();
            content.documents().forEach(document -> files.add(document.path().substring("content/".length())));
            list.items().forEach(item -> wanted.add(item, files));
        }
        return wanted;
    }

    private void add(Value item, Set<String> files) {
        if (!(item instanceof Value.Scalar scalar)) {
            return;
        }
        String file = scalar.text();
        pages.add("content/" + file);
        if (!files.contains(file)) {
            Diagnostic fault = Diagnostic.of(ApprovalFault.UNKNOWN_PAGE, item.span(), "page", file);
            diagnostics.add(Nearest.to(file, files)
                    .map(nearest -> fault.with("nearest", nearest))
                    .orElse(fault));
        }
    }

    boolean has(Page page) {
        Document document = page.document().orElseThrow();
        if (document.type().approval()) {
            return true;
        }
        boolean ofSection = page.kind() == Page.Kind.LIST
                && !document.body().isBlank()
                && Optional.ofNullable(types.get(page.key()))
                        .filter(ContentType::approval)
                        .isPresent();
        return ofSection || pages.contains(original(page));
    }

    /** A page that is listed is so in all its languages. */
    private String original(Page page) {
        String path = page.document().orElseThrow().path();
        Locale first = site.campaign().firstLanguage();
        return page.language().equals(first)
                ? path
                : path.replace("." + page.language().toLanguageTag() + ".md", ".md");
    }

    /** In one line: a campaign starts with everything unsigned. A demonstration is never signed, and one without the setting need not be. */
    void report(List<Page> unsigned) {
        Value.Field settings = site.campaign().document().frontMatter().fields().get("approval");
        boolean demonstration = Boolean.TRUE.equals(site.campaign().fields().get("demonstration"));
        if (unsigned.isEmpty() || settings == null || demonstration) {
            return;
        }
        Map<String, Integer> sections = new LinkedHashMap<>();
        for (Page page : unsigned) {
            String folder = page.document().orElseThrow().path().substring("content/".length());
            int slash = folder.indexOf('/');
            sections.merge(slash < 0 ? folder : folder.substring(0, slash), 1, Integer::sum);
        }
        StringBuilder where = new StringBuilder();
        sections.forEach((section, count) ->
                where.append(where.isEmpty() ? "" : ", ").append(section).append(count == 1 ? "" : " (" + count + ")"));
        diagnostics.add(Diagnostic.of(
                ApprovalFault.UNSIGNED,
                settings.name(),
                "number",
                Integer.toString(unsigned.size()),
                "where",
                where.toString()));
    }

    private @Nullable Value settings() {
        return site.campaign().document().frontMatter().get("approval");
    }
}
