package vigie.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.SourceSpan;
import vigie.report.CampaignState.Entry;
import vigie.site.Campaign;
import vigie.site.Fact;
import vigie.site.Site;

/** What the register says of the age of its facts, and of those that disagree. */
final class FactSections {

    private final Site site;
    private final Map<String, List<SourceSpan>> uses = new HashMap<>();
    private final Words words;

    FactSections(Site site, Words words) {
        this.site = site;
        site.factUses().forEach(use -> uses.computeIfAbsent(use.fact(), any -> new ArrayList<>())
                .add(use.span()));
        this.words = words;
    }

    /** Those that are no longer true, with every place that still uses them. */
    List<Entry> expired() {
        return expired(true, words.say("fact.expired.todo"));
    }

    /** Those that have come to their end and that nothing uses. */
    List<Entry> expiredUnused() {
        return expired(false, "");
    }

    private List<Entry> expired(boolean used, String todo) {
        return site.facts().values().stream()
                .filter(fact -> fact.state() == Fact.State.EXPIRED)
                .filter(fact -> used == !usesOf(fact.id()).isEmpty())
                .map(fact -> entry(fact, "fact.expired-on", Upcoming.day(fact.fields(), "expiryDate"), todo))
                .toList();
    }

    private Entry entry(Fact fact, String key, @Nullable LocalDate day, String todo) {
        return Entry.of(title(fact), fact.span(), notes(fact, key, day), todo).with(usesOf(fact.id()));
    }

    List<Entry> due() {
        return site.facts().values().stream()
                .filter(fact -> fact.state() == Fact.State.CURRENT && site.isPast(fact.fields(), "reviewDate"))
                .map(fact -> entry(
                        fact, "fact.due-since", Upcoming.day(fact.fields(), "reviewDate"), words.say("fact.due.todo")))
                .toList();
    }

    void addTo(Upcoming upcoming) {
        for (Fact fact : site.facts().values()) {
            if (fact.state() == Fact.State.CURRENT) {
                add(fact, "reviewDate", "fact.review-on", upcoming);
                add(fact, "expiryDate", "fact.expires-on", upcoming);
            }
        }
    }

    private void add(Fact fact, String field, String key, Upcoming upcoming) {
        LocalDate day = Upcoming.day(fact.fields(), field);
        upcoming.add(day, () -> entry(fact, key, day, words.say("fact.soon.todo")));
    }

    /** Both values, and why one of them prevails. */
    List<Entry> contradictions() {
        List<Entry> entries = new ArrayList<>();
        for (Fact fact : site.facts().values()) {
            if (fact.fields().get("supersedes") instanceof Map<?, ?> superseded) {
                site.fact(String.valueOf(superseded.get("fact"))).ifPresent(other -> {
                    List<SourceSpan> places = new ArrayList<>(List.of(other.span()));
                    places.addAll(usesOf(other.id()));
                    Object reason = superseded.get("reason");
                    entries.add(Entry.of(
                                    words.say("fact.against", "one", value(fact), "other", value(other)),
                                    fact.span(),
                                    List.of(
                                            words.say(
                                                    "fact.kept",
                                                    "fact",
                                                    fact.id(),
                                                    "value",
                                                    value(fact),
                                                    "source",
                                                    source(fact)),
                                            words.say(
                                                    "fact.left",
                                                    "fact",
                                                    other.id(),
                                                    "value",
                                                    value(other),
                                                    "source",
                                                    source(other)),
                                            words.say("fact.reason", "reason", localized(reason))),
                                    usesOf(other.id()).isEmpty() ? "" : words.say("fact.left.todo", "fact", fact.id()))
                            .with(places));
                });
            }
        }
        return entries;
    }

    private List<SourceSpan> usesOf(String fact) {
        return uses.getOrDefault(fact, List.of());
    }

    private String title(Fact fact) {
        return localized(fact.fields().getOrDefault("statement", fact.id()));
    }

    /** Words for all languages or for each, with the values of the facts that they name. */
    private String localized(@Nullable Object written) {
        return written == null ? "" : site.words(written, words.language());
    }

    private List<String> notes(Fact fact, String key, @Nullable LocalDate day) {
        List<String> notes = new ArrayList<>();
        if (day != null) {
            notes.add(words.say(key, "day", words.day(day)));
        }
        notes.add(words.say("fact.value", "fact", fact.id(), "value", value(fact), "source", source(fact)));
        return notes;
    }

    private String value(Fact fact) {
        Campaign campaign = site.campaign();
        String unit = campaign.localized(fact.fields().getOrDefault("unit", ""), words.language());
        return (campaign.localized(fact.fields().getOrDefault("value", ""), words.language()) + " " + unit).strip();
    }

    private String source(Fact fact) {
        Map<String, Object> fields = fact.source().fields();
        String text = fields.getOrDefault("title", fact.source().id()) + ", " + fields.getOrDefault("publisher", "");
        return Optional.ofNullable(Upcoming.day(fields, "date"))
                .map(day -> text + ", " + words.day(day))
                .orElse(text);
    }
}
