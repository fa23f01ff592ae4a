package vigie.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigie.content.Content;
import vigie.content.Document;
import vigie.diagnostic.SourceSpan;
import vigie.report.CampaignState.Entry;
import vigie.site.Page;
import vigie.site.Site;

/** What pages still lack, and what becomes of them in the next weeks. */
final class PageSections {

    private final Content content;
    private final Site site;
    private final Words words;

    PageSections(Content content, Site site, Words words) {
        this.content = content;
        this.site = site;
        this.words = words;
    }

    /** Reviews and ends. */
    void addTo(Upcoming upcoming) {
        for (Page page : site.described()) {
            add(page, "reviewDate", "page.review-on", upcoming);
            add(page, "expiryDate", "page.expires-on", upcoming);
        }
        content.documents().forEach(document -> addEmbargo(document, upcoming));
    }

    /** Told once, where it is written. */
    private void addEmbargo(Document document, Upcoming upcoming) {
        if (!document.fields().containsKey("embargo")
                || Boolean.TRUE.equals(document.fields().get("draft"))) {
            return;
        }
        site.embargo(document.path())
                .ifPresent(lifts -> upcoming.add(
                        lifts.toLocalDate(),
                        () -> Entry.of(
                                title(document),
                                document.frontMatter().spanOf("embargo"),
                                List.of(embargo(lifts)),
                                words.say("page.embargo.todo"))));
    }

    private String embargo(ZonedDateTime lifts) {
        String time = lifts.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
        return words.say("page.embargo", "day", words.day(lifts.toLocalDate()), "time", time);
    }

    private static String title(Document document) {
        return String.valueOf(document.fields().getOrDefault("title", document.path()));
    }

    private void add(Page page, String field, String key, Upcoming upcoming) {
        LocalDate day = Upcoming.day(page.fields(), field);
        upcoming.add(day, () -> {
            SourceSpan place = page.document().orElseThrow().frontMatter().spanOf(field);
            List<String> notes = List.of(words.say(key, "day", day == null ? "" : words.day(day)));
            return Entry.of(page.title(), place, notes, words.say("page.soon.todo"));
        });
    }

    /** For each language, the pages that it lacks, by section. */
    List<Entry> untranslated() {
        List<Entry> entries = new ArrayList<>();
        for (Locale language : site.campaign().languages()) {
            Set<String> there = new HashSet<>();
            site.described().stream()
                    .filter(page -> page.language().equals(language))
                    .forEach(page -> there.add(page.key()));
            Map<String, List<SourceSpan>> missing = new LinkedHashMap<>();
            Set<String> seen = new HashSet<>();
            for (Page page : site.described()) {
                if (!there.contains(page.key()) && seen.add(page.key())) {
                    missing.computeIfAbsent(section(page), any -> new ArrayList<>())
                            .add(Site.spanOf(page));
                }
            }
            missing.forEach((section, files) -> entries.add(untranslated(language, section, files, there)));
        }
        return entries;
    }

    private Entry untranslated(Locale language, String section, List<SourceSpan> files, Collection<String> there) {
        String name = words.say("language." + language.getLanguage());
        boolean whole = !section.isEmpty() && there.stream().noneMatch(key -> (key + "/").startsWith(section + "/"));
        String title = words.say(
                section.isEmpty() ? "page.missing.top" : "page.missing", "section", section, "language", name);
        List<String> notes = whole ? List.of(words.say("page.missing.whole", "language", name)) : List.of();
        String first = files.get(0).file().substring("content/".length());
        String todo = words.say("page.missing.todo", "file", first, "language", language.toLanguageTag());
        return new Entry(title, Optional.empty(), notes, todo, files, Optional.empty());
    }

    private static String section(Page page) {
        String path = page.document().orElseThrow().path().substring("content/".length());
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** Drafts, and what comes later. */
    List<Entry> unpublished() {
        Set<String> published = new HashSet<>();
        site.described()
                .forEach(page -> published.add(page.document().orElseThrow().path()));
        List<Entry> entries = new ArrayList<>();
        for (Document document : content.documents()) {
            boolean expired = site.isPast(document.fields(), "expiryDate");
            if (!published.contains(document.path()) && !expired) {
                entries.add(unpublished(document));
            }
        }
        return entries;
    }

    private Entry unpublished(Document document) {
        @Nullable LocalDate day = Upcoming.day(document.fields(), "publishDate");
        boolean draft = Boolean.TRUE.equals(document.fields().get("draft"));
        boolean scheduled = day != null && day.isAfter(site.today());
        Optional<ZonedDateTime> embargo = site.embargo(document.path());
        if (!draft && embargo.isPresent()) {
            return Entry.of(
                    title(document),
                    SourceSpan.of(document.path()),
                    List.of(embargo(embargo.get())),
                    words.say("page.embargo.todo"));
        }
        String key = draft ? "page.draft" : scheduled ? "page.scheduled" : "page.below";
        String note = words.say(key, "day", day == null ? "" : words.day(day));
        return Entry.of(
                title(document),
                SourceSpan.of(document.path()),
                List.of(note),
                draft ? words.say("page.draft.todo") : "");
    }
}
