package vigie.approval;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vigie.content.Content;
import vigie.diagnostic.Diagnostics;
import vigie.site.DocumentText;
import vigie.site.Page;
import vigie.site.Site;

/** Every approval of a campaign, what it is worth today, and what still waits for one. */
public final class Approvals {

    private final Site site;
    private final Map<Page, List<Approval>> byPage;
    private final List<Page> unsigned;
    private final Map<Page, Boolean> shared = new ConcurrentHashMap<>();

    private Approvals(Site site, Map<Page, List<Approval>> byPage, List<Page> unsigned) {
        this.site = site;
        this.byPage = byPage;
        this.unsigned = List.copyOf(unsigned);
    }

    /** @param folder the content, where approved texts lie */
    public static Approvals of(Content content, Site site, Path folder, Diagnostics diagnostics) {
        ApprovalCheck check = new ApprovalCheck(site, folder, diagnostics);
        WantedApprovals wanted = WantedApprovals.of(content, site, diagnostics);
        Map<Page, List<Approval>> byPage = new HashMap<>();
        List<Page> unsigned = new ArrayList<>();
        for (Page page : site.described()) {
            List<Approval> approvals = check.approvals(page);
            if (!approvals.isEmpty()) {
                byPage.put(page, approvals);
            } else if (wanted.has(page)) {
                unsigned.add(page);
            }
        }
        wanted.report(unsigned);
        return new Approvals(site, byPage, unsigned);
    }

    /** In the order of the pages' files. */
    public List<Approval> all() {
        return site.described().stream()
                .flatMap(page -> byPage.getOrDefault(page, List.of()).stream())
                .toList();
    }

    /** Pages and items whose type asks for an approval that they do not have at all, in the order of their files. */
    public List<Page> unsigned() {
        return unsigned;
    }

    /** What an approval of a page would approve: all that is read on it, facts with their values. */
    public static DocumentText textOf(Page page, Site site) {
        FactValues facts = new FactValues(site, page.language());
        return DocumentText.toRead(page.document().orElseThrow(), facts::in);
    }

    /**
     * What a page may say of itself. A page that holds items speaks for all that is on it, or not at all; an item does not repeat what
     * its page says for it.
     */
    public List<Approval> shownOn(Page page) {
        if (byPage.isEmpty()) {
            return List.of();
        }
        boolean spokenFor = !page.hasOwnFile()
                && site.parent(page).filter(this::speaksForItsItems).isPresent();
        boolean silent = page.hasOwnFile() && hasItems(page) && !speaksForItsItems(page);
        return spokenFor || silent ? List.of() : valid(page);
    }

    private List<Approval> valid(Page page) {
        return byPage.getOrDefault(page, List.of()).stream()
                .filter(approval -> approval.state() == Approval.State.VALID)
                .toList();
    }

    private boolean hasItems(Page list) {
        return site.items(list).stream().anyMatch(item -> !item.hasOwnFile());
    }

    private boolean speaksForItsItems(Page list) {
        return shared.computeIfAbsent(list, this::isShared);
    }

    private boolean isShared(Page list) {
        List<Approval> own = valid(list);
        return !own.isEmpty()
                && hasItems(list)
                && site.items(list).stream()
                        .filter(item -> !item.hasOwnFile())
                        .allMatch(item -> sayTheSame(own, valid(item)));
    }

    private static boolean sayTheSame(List<Approval> some, List<Approval> others) {
        return some.size() == others.size()
                && some.stream().allMatch(one -> others.stream().anyMatch(one::saysTheSameAs));
    }

    /** The page of a file as staff know it: {@code content/risks/gelures.md}. */
    public Optional<Page> page(String document) {
        return site.described().stream()
                .filter(page -> page.document().orElseThrow().path().equals(document))
                .findFirst();
    }

    /** The files of all pages. */
    public List<String> files() {
        return site.described().stream()
                .map(page -> page.document().orElseThrow().path())
                .toList();
    }

    /** The day as of which approvals are looked at. */
    public LocalDate today() {
        return site.today();
    }

    /** What an approval of a page would approve. */
    public DocumentText textOf(Page page) {
        return textOf(page, site);
    }
}
