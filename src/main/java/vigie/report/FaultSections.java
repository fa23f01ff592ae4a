package vigie.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vigie.approval.Approval;
import vigie.approval.Approvals;
import vigie.approval.Difference;
import vigie.content.Content;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.FaultText;
import vigie.diagnostic.SourceSpan;
import vigie.report.CampaignState.Entry;
import vigie.site.Page;
import vigie.site.Site;

/** What the build has found, in its own words: each in the section of what it is about. */
final class FaultSections {

    private static final Set<String> PAGES_DUE = Set.of("site.review-due", "site.expired");
    private static final Set<String> TRANSLATIONS =
            Set.of("site.translation-old", "site.translation-new", "site.original-newer", "site.translations-disagree");
    private static final Set<String> APPROVALS =
            Set.of("approval.changed", "approval.outdated", "approval.new", "approval.in-future");

    /** What other sections tell in more detail. */
    private static final Set<String> TOLD = Set.of("site.fact-review-due", "render.withheld-fact", "approval.unsigned");

    private final List<Diagnostic> all;
    private final Map<String, String> titles = new HashMap<>();
    private final FaultText text;
    private final Words words;

    FaultSections(List<Diagnostic> all, Content content, Words words) {
        this.all = all;
        content.documents()
                .forEach(document -> titles.put(
                        document.path(), String.valueOf(document.fields().getOrDefault("title", ""))));
        this.text = new FaultText(words.language());
        this.words = words;
    }

    List<Entry> errors() {
        return byFile(all.stream().filter(Diagnostic::isError));
    }

    List<Entry> pagesDue() {
        return warnings(PAGES_DUE).map(this::entry).toList();
    }

    List<Entry> translations() {
        return warnings(TRANSLATIONS).map(this::entry).toList();
    }

    /** With the whole difference between what was approved and what is there, once for all who approved the same text. */
    List<Entry> approvals(Approvals approvals) {
        Map<SourceSpan, Difference> differences = new HashMap<>();
        Set<List<Object>> shown = new HashSet<>();
        for (Approval approval : approvals.all()) {
            approval.difference()
                    .filter(difference -> shown.add(List.of(approval.page(), difference)))
                    .ifPresent(difference -> differences.put(approval.span(), difference));
        }
        return warnings(APPROVALS)
                .map(warning -> entry(warning).with(Optional.ofNullable(differences.get(warning.span()))))
                .toList();
    }

    /** By section. */
    List<Entry> unsigned(List<Page> pages) {
        Map<String, List<SourceSpan>> sections = new LinkedHashMap<>();
        for (Page page : pages) {
            String path = page.document().orElseThrow().path();
            sections.computeIfAbsent(path.substring(0, path.lastIndexOf('/') + 1), any -> new ArrayList<>())
                    .add(Site.spanOf(page));
        }
        return sections.entrySet().stream()
                .map(section -> new Entry(
                        section.getKey(),
                        Optional.empty(),
                        List.of(words.count("unsigned.count", section.getValue().size())),
                        "",
                        section.getValue(),
                        Optional.empty()))
                .toList();
    }

    List<Entry> others() {
        return byFile(all.stream().filter(one -> !one.isError()).filter(one -> Stream.of(
                        PAGES_DUE, TRANSLATIONS, APPROVALS, TOLD)
                .noneMatch(codes -> codes.contains(one.fault().code()))));
    }

    private Stream<Diagnostic> warnings(Set<String> codes) {
        return all.stream()
                .filter(one -> !one.isError() && codes.contains(one.fault().code()));
    }

    private Entry entry(Diagnostic one) {
        return Entry.of(
                title(one.span().file()),
                one.span(),
                List.of(text.message(one)),
                text.hint(one).orElse(""));
    }

    /** Of the page, or the file where it has none. */
    private String title(String file) {
        String title = titles.getOrDefault(file, "");
        return title.isEmpty() ? file : title;
    }

    private List<Entry> byFile(Stream<Diagnostic> some) {
        Map<String, Entry> files = new LinkedHashMap<>();
        some.forEach(one -> {
            String place = one.span().line() == 0
                    ? ""
                    : words.say("line", "line", one.span().line()) + " ";
            String note = place
                    + text.message(one)
                    + text.hint(one).map(hint -> " " + hint).orElse("");
            files.merge(
                    one.span().file(),
                    Entry.of(title(one.span().file()), SourceSpan.of(one.span().file()), List.of(note), ""),
                    (known, next) -> new Entry(
                            known.title(),
                            known.place(),
                            Stream.concat(known.notes().stream(), next.notes().stream())
                                    .toList(),
                            "",
                            List.of(),
                            Optional.empty()));
        });
        return List.copyOf(files.values());
    }
}
