package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigie.agenda.Effect;
import vigie.build.Rehearsal;
import vigie.content.Sources;

/**
 * What is published changes on the days that the agenda announces and on no other, over two years: a small campaign that is full of
 * dates day by day; the shipped one, with one of everything that can have a date ({@code sites/dated}), before and on each
 * announced day.
 */
class AgendaDaysTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    private static final int DAYS = 730;

    @TempDir
    Path folder = Path.of(".");

    private TestSite small() {
        return TestSite.in(folder)
                .withPage("content/news/_index.md", "Nouvelles")
                .with(
                        "content/news/a.md",
                        "---",
                        "title: A",
                        "date: 2027-01-05",
                        "publishDate: 2026-02-28",
                        "expiryDate: 2026-03-29",
                        "---",
                        "")
                .with(
                        "content/news/b.md",
                        "---",
                        "title: B",
                        "publishDate: 2026-10-25T02:30",
                        "tags: [un]",
                        "---",
                        "Vers [A](a.md).")
                .with(
                        "content/news/c.md",
                        "---",
                        "title: C",
                        "lastmod: 2027-02-02",
                        "reviewDate: 2026-06-06",
                        "---",
                        "Un :fact[early].")
                .with("content/old/_index.md", "---", "title: Rubrique", "expiryDate: 2027-05-01T12:00", "---", "")
                .withPage("content/old/d.md", "D")
                .with(
                        "content/old/e.md",
                        "---",
                        "title: E",
                        "publishDate: 2027-04-30",
                        "---",
                        "- un :fact[late]",
                        "- deux")
                .with("content/f.md", "---", "title: F", "draft: true", "publishDate: 2026-07-07", "---", "")
                .with(
                        "seeds/doc.yaml",
                        "title: Document",
                        "publisher: P",
                        "facts:",
                        "  early: {value: 1, publishDate: 2026-08-08, expiryDate: 2026-09-09}",
                        "  late: {value: 2, expiryDate: 2027-05-01}",
                        "  unused: {value: 3, expiryDate: 2027-06-06}");
    }

    private TestSite shipped() {
        TestSite site = TestSite.shipped(folder).with(TestSite.RESOURCES.resolve("dated"));
        return site.with(
                "content/campaign.yaml",
                TestSite.read(folder.resolve("content/campaign.yaml")),
                "security: {contact: a@proto.example, expiryDate: 2027-03-10}");
    }

    @Test
    void aCampaignFullOfDatesChangesOnTheAnnouncedDaysAndOnNoOther() throws IOException {
        SortedSet<LocalDate> announced = announced(small());
        Rehearsal rehearsal = rehearsal();
        SortedSet<LocalDate> changed = new TreeSet<>();
        SortedMap<String, String> yesterday = rehearsed(rehearsal, FIRST);

        for (int i = 1; i <= DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            SortedMap<String, String> today = rehearsed(rehearsal, day);
            if (!today.equals(yesterday)) {
                changed.add(day);
            }
            yesterday = today;
        }

        assertThat(changed)
                .isEqualTo(announced)
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2026-02-28",
                        "2026-03-29",
                        "2026-08-08",
                        "2026-09-09",
                        "2026-10-26", // published at half past two the day before
                        "2027-04-30",
                        "2027-05-01",
                        "2027-05-02"); // the section ends at noon the day before
    }

    @Test
    void soDoesTheShippedCampaign() throws IOException {
        SortedSet<LocalDate> announced = announced(shipped());
        SortedSet<LocalDate> looked = new TreeSet<>(List.of(FIRST, FIRST.plusDays(DAYS)));
        announced.forEach(
                day -> looked.addAll(List.of(day.minusDays(1), day))); // what changes in between shows in the next
        Rehearsal rehearsal = rehearsal();
        LocalDate before = looked.first();
        SortedMap<String, String> then = rehearsed(rehearsal, before);

        for (LocalDate day : looked.tailSet(before.plusDays(1))) {
            SortedMap<String, String> now = rehearsed(rehearsal, day);
            boolean isAnnounced =
                    !announced.subSet(before.plusDays(1), day.plusDays(1)).isEmpty();
            assertThat(!now.equals(then)).as(before + " to " + day).isEqualTo(isAnnounced);
            before = day;
            then = now;
        }

        assertThat(announced)
                .extracting(LocalDate::toString)
                .contains("2026-01-01", "2026-11-06", "2027-01-01", "2027-02-02", "2027-03-10");
    }

    private Rehearsal rehearsal() throws IOException {
        return Rehearsal.of(
                new Sources(folder.resolve("content"), folder.resolve("templates"), folder.resolve("seeds")), false);
    }

    private static SortedMap<String, String> rehearsed(Rehearsal rehearsal, LocalDate day) {
        return rehearsal.at(day.atStartOfDay(PARIS)).orElseThrow();
    }

    /** The days whose builds, made at their first moment, are the first that an announced change shows in. */
    private static SortedSet<LocalDate> announced(TestSite site) {
        SortedSet<LocalDate> days = new TreeSet<>();
        JsonObject agenda = JsonParser.parseString(
                        site.command("agenda", "--format=json", "--from=" + FIRST.plusDays(1), "--days=" + (DAYS - 1))
                                .out())
                .getAsJsonObject();
        for (JsonElement element : agenda.getAsJsonArray("changes")) {
            JsonObject change = element.getAsJsonObject();
            OffsetDateTime moment = OffsetDateTime.parse(change.get("moment").getAsString());
            boolean any = Arrays.asList("added", "changed", "removed").stream()
                    .anyMatch(what -> !change.getAsJsonArray(what).isEmpty());
            if (any) {
                boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
                days.add(midnight ? moment.toLocalDate() : moment.toLocalDate().plusDays(1));
            }
        }
        return days;
    }

    @Test
    void realBuildsAroundTheAnnouncedDaysDifferAsTheAgendaSays() {
        TestSite site = small();
        SortedSet<LocalDate> announced = announced(site);
        for (LocalDate day : announced) {
            SortedMap<String, String> before = built(site, day.minusDays(1));
            SortedMap<String, String> after = built(site, day);

            assertThat(after).as(day.toString()).isNotEqualTo(before);
            if (!announced.contains(day.plusDays(1))) {
                assertThat(Effect.between(after, built(site, day.plusDays(1))).isNone())
                        .as("the day after " + day)
                        .isTrue();
            }
        }
    }

    private static SortedMap<String, String> built(TestSite site, LocalDate day) {
        TestSite.Answer answer = site.build("--date=" + day, "--no-audit");
        assertThat(answer.code()).as(answer::toString).isZero();
        SortedMap<String, String> files = new TreeMap<>();
        site.files().forEach((path, bytes) -> files.put(path, Arrays.hashCode(bytes) + " " + bytes.length));
        return files;
    }

    @Test
    void aChangeThatNoTypeAnnouncesWouldBeSeen() throws IOException {
        TestSite site = small();
        LocalDate day = LocalDate.of(2026, 3, 29);
        for (String type : List.of("common", "source")) {
            String file = "templates/types/" + type + ".yaml";
            site.with(file, TestSite.read(folder.resolve(file)).replaceAll(" +x-agenda: (expires|rights-end)\n", ""));
        }
        Rehearsal rehearsal = rehearsal();

        assertThat(announced(site)).isNotEmpty().doesNotContain(day);
        assertThat(rehearsed(rehearsal, day)).isNotEqualTo(rehearsed(rehearsal, day.minusDays(1)));
    }
}
