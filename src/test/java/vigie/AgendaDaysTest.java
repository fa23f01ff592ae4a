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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigie.agenda.Effect;
import vigie.build.Rehearsal;
import vigie.content.Sources;

/**
 * What is published changes on the days that the agenda announces and on no other: the shipped campaign, with one of everything
 * that can have a date ({@code sites/dated}), day by day over two years.
 */
class AgendaDaysTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    private static final int DAYS = 730;

    @TempDir
    Path folder = Path.of(".");

    private TestSite site = TestSite.nowhere();

    @BeforeEach
    void everythingThatCanHaveADate() {
        site = TestSite.shipped(folder).with(TestSite.RESOURCES.resolve("dated"));
        site.with(
                "content/campaign.yaml",
                TestSite.read(folder.resolve("content/campaign.yaml")),
                "security: {contact: a@proto.example, expiryDate: 2027-03-10}");
    }

    @Test
    void outputChangesOnTheAnnouncedDaysAndOnNoOther() throws IOException {
        SortedSet<LocalDate> announced = announced();
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

        assertThat(changed).hasSizeGreaterThan(4).isEqualTo(announced);
    }

    private Rehearsal rehearsal() throws IOException {
        return Rehearsal.of(
                new Sources(folder.resolve("content"), folder.resolve("templates"), folder.resolve("seeds")), false);
    }

    private static SortedMap<String, String> rehearsed(Rehearsal rehearsal, LocalDate day) {
        return rehearsal.at(day.atStartOfDay(PARIS)).orElseThrow();
    }

    /** The days whose builds, made at their first moment, are the first that an announced change shows in. */
    private SortedSet<LocalDate> announced() {
        SortedSet<LocalDate> days = new TreeSet<>();
        JsonObject agenda = JsonParser.parseString(
                        site.agenda("--format=json", "--from=" + FIRST.plusDays(1), "--days=" + (DAYS - 1))
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
        SortedSet<LocalDate> announced = announced();
        for (LocalDate day : announced) {
            SortedMap<String, String> before = built(day.minusDays(1));
            SortedMap<String, String> after = built(day);

            assertThat(after).as(day.toString()).isNotEqualTo(before);
            if (!announced.contains(day.plusDays(1))) {
                assertThat(Effect.between(after, built(day.plusDays(1))).isNone())
                        .as("the day after " + day)
                        .isTrue();
            }
        }
    }

    private SortedMap<String, String> built(LocalDate day) {
        TestSite.Answer answer = site.build("--date=" + day, "--no-audit");
        assertThat(answer.code()).as(answer::toString).isZero();
        SortedMap<String, String> files = new TreeMap<>();
        site.files().forEach((path, bytes) -> files.put(path, Arrays.hashCode(bytes) + " " + bytes.length));
        return files;
    }

    @Test
    void aChangeThatNoTypeAnnouncesWouldBeSeen() throws IOException {
        LocalDate day = LocalDate.of(2027, 1, 1);
        for (String type : List.of("common", "source", "picture")) {
            String file = "templates/types/" + type + ".yaml";
            site.with(file, TestSite.read(folder.resolve(file)).replaceAll(" +x-agenda: (expires|rights-end)\n", ""));
        }
        Rehearsal rehearsal = rehearsal();

        assertThat(announced()).isNotEmpty().doesNotContain(day);
        assertThat(rehearsed(rehearsal, day)).isNotEqualTo(rehearsed(rehearsal, day.minusDays(1)));
    }
}
