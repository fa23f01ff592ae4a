package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code vigie agenda}: for people, for programs, for calendars. */
class AgendaTest {

    @TempDir
    Path folder = Path.of(".");

    private TestSite site = TestSite.nowhere();

    @BeforeEach
    void campaign() {
        site = TestSite.in(folder)
                .with("content/old.md", "---", "title: Vieille page", "expiryDate: 2026-05-01", "---", "")
                .with("content/due.md", "---", "title: À revoir", "reviewDate: 2026-05-30", "---", "")
                .with("content/new.md", "---", "title: Nouvelle", "publishDate: 2026-06-10T18:30", "---", "")
                .with(
                        "content/draft.md",
                        "---",
                        "title: Brouillon",
                        "draft: true",
                        "publishDate: 2026-06-11",
                        "---",
                        "")
                .with("content/text.md", "---", "title: Texte", "---", "Un fait : :fact[cases].")
                .with("content/later.md", "---", "title: Plus tard", "reviewDate: 2027-12-31", "---", "")
                .with(
                        "seeds/doc.yaml",
                        "title: Document",
                        "publisher: P",
                        "facts:",
                        "  cases:",
                        "    value: 12",
                        "    expiryDate: 2026-07-01");
    }

    private static JsonObject json(TestSite.Answer answer) {
        assertThat(answer.code()).as(answer::toString).isZero();
        return JsonParser.parseString(answer.out()).getAsJsonObject();
    }

    private static List<String> listed(JsonObject agenda, String part) {
        JsonArray entries = agenda.getAsJsonArray(part);
        return StreamSupport.stream(entries.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(entry -> entry.get("date").getAsString() + " "
                        + entry.get("kind").getAsString() + " "
                        + entry.get("file").getAsString() + ":"
                        + entry.get("line").getAsInt())
                .toList();
    }

    @Test
    void peopleReadWhatIsLateAndThenWhatComesAndWhatItChanges() {
        assertThat(site.command("agenda").out())
                .isEqualTo(
                        """
                Agenda de la campagne au lundi 1er juin 2026

                EN RETARD

                  vendredi 1er mai 2026 (il y a 31 jours)
                    périmé    Vieille page  content/old.md:3

                  samedi 30 mai 2026 (il y a 2 jours)
                    à relire  À revoir      content/due.md:3

                À VENIR

                  mercredi 10 juin 2026 à 18:30 (dans 9 jours)
                    mise en ligne    Nouvelle        content/new.md:3
                    Sur le site :
                      1 fichier apparaît : new/index.html
                      1 fichier change : index.html

                  mercredi 1er juillet 2026 (dans 30 jours)
                    fin de validité  fait « cases »  seeds/doc.yaml:6
                    Sur le site :
                      1 fichier change : text/index.html
                """);
    }

    @Test
    void theSameInEnglish() {
        assertThat(site.command("agenda", "--lang=en", "--days=20").out())
                .contains("Agenda of the campaign as of Monday 1 June 2026", "LATE", "Friday 1 May 2026 (31 days ago)")
                .contains("Wednesday 10 June 2026 at 18:30 (in 9 days)", "goes live", "1 file appears: new/index.html")
                .doesNotContain("cases");
    }

    @Test
    void programsReadTheSame() {
        JsonObject agenda = json(site.command("agenda", "--format=json"));

        assertThat(listed(agenda, "late"))
                .containsExactly("2026-05-01 expires content/old.md:3", "2026-05-30 review content/due.md:3");
        assertThat(listed(agenda, "coming"))
                .containsExactly("2026-06-10 goes-live content/new.md:3", "2026-07-01 expires seeds/doc.yaml:6");
        JsonObject change = agenda.getAsJsonArray("changes").get(0).getAsJsonObject();
        assertThat(change.get("moment").getAsString()).isEqualTo("2026-06-10T18:30:00+02:00");
        assertThat(change.get("added").toString()).isEqualTo("[\"new/index.html\"]");
    }

    @Test
    void aRangeHoldsItsFirstAndItsLastDayAndNothingLate() {
        JsonObject agenda = json(site.command("agenda", "--format=json", "--from=2026-05-30", "--until=2026-06-10"));

        assertThat(listed(agenda, "late")).isEmpty();
        assertThat(listed(agenda, "coming"))
                .containsExactly("2026-05-30 review content/due.md:3", "2026-06-10 goes-live content/new.md:3");
    }

    @Test
    void whatIsOverIsNotToBeReadAgain() {
        site.with(
                "content/both.md",
                "---",
                "title: Les deux",
                "expiryDate: 2026-08-01",
                "reviewDate: 2026-09-01",
                "---",
                "");

        assertThat(listed(json(site.command("agenda", "--format=json")), "coming"))
                .contains("2026-08-01 expires content/both.md:3")
                .noneMatch(entry -> entry.contains("both.md:4"));
    }

    @Test
    void draftsAnnounceNothingUnlessTheyAreAskedFor() {
        assertThat(site.command("agenda", "--format=json").out()).doesNotContain("draft.md");
        assertThat(site.command("agenda", "--format=json", "--drafts").out()).contains("draft.md");
    }

    @Test
    void aNewTypeSaysItselfWhichOfItsDatesMatter() {
        site.with(
                        "content/types/events.yaml",
                        "title: Événement",
                        "type: object",
                        "properties:",
                        "  start:",
                        "    title: Début",
                        "    format: date-time",
                        "    x-agenda: passes",
                        "  embargo: {title: Embargo, format: date-time, x-agenda: lifts}",
                        "  plan:",
                        "    type: array",
                        "    items:",
                        "      type: object",
                        "      properties:",
                        "        day: {format: date, x-agenda: review, x-agenda-after: P1Y}")
                .withPage("content/events/_index.md", "Événements")
                .with(
                        "content/events/stand.md",
                        "---",
                        "title: Stand",
                        "start: 2026-09-01T20:00",
                        "embargo: 2026-08-31T06:00",
                        "plan:",
                        "  - day: 2025-10-01",
                        "  - day: 2025-11-01",
                        "---",
                        "");

        assertThat(listed(json(site.command("agenda", "--format=json")), "coming"))
                .containsSequence(
                        "2026-08-31 lifts content/events/stand.md:4",
                        "2026-09-01 passes content/events/stand.md:3",
                        "2026-10-01 review content/events/stand.md:6",
                        "2026-11-01 review content/events/stand.md:7");
        assertThat(site.command("agenda").out()).contains("a lieu", "Stand : Début", "levée d’embargo");
    }

    @Test
    void theContactForHolesAndTheStatementOfAccessibilityAreRemembered() {
        site.with(
                "content/campaign.yaml",
                TestSite.read(folder.resolve("content/campaign.yaml")),
                "security: {contact: a@example.org, expiryDate: 2027-01-01}",
                "accessibility: {state: none, date: 2023-07-01}");

        assertThat(site.command("agenda").out())
                .contains("security.expiryDate : Date de fin", "accessibility.date : Date de la déclaration")
                .contains("mercredi 1er juillet 2026");
    }

    @Test
    void anotherProgramReadsTheCalendar() {
        String calendar = site.command("agenda", "--format=ics").out();
        List<VEvent> events = read(calendar).getEvents();

        assertThat(read(calendar).getExperimentalProperty("X-WR-CALNAME").getValue())
                .startsWith("Agenda : ");
        assertThat(read(calendar).validate(ICalVersion.V2_0)).isEmpty();
        assertThat(events).hasSize(4);
        VEvent whole = events.get(3);
        assertThat(whole.getDateStart().getValue().hasTime()).isFalse();
        assertThat(whole.getDateStart().getValue().getRawComponents().toString())
                .contains("2026", "7");
        assertThat(whole.getSummary().getValue()).isEqualTo("fin de validité : fait « cases »");
        assertThat(whole.getDescription().getValue())
                .isEqualTo("seeds/doc.yaml:6\nSur le site :\n1 fichier change : text/index.html");
        VEvent timed = events.get(2);
        assertThat(timed.getDateStart().getValue().hasTime()).isTrue();
        assertThat(timed.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-06-10T16:30:00Z"));
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }

    @Test
    void itsLinesAreShortEndAsTheStandardAsksAndTearNoCharacter() {
        site.with(
                "content/long.md",
                "---",
                "title: " + "Été, « à l’œuvre » ; 🎈 ".repeat(8).strip(),
                "reviewDate: 2026-06-20",
                "---",
                "");

        String calendar = site.command("agenda", "--format=ics").out();

        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(calendar.split("\r\n", -1)).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(read(calendar).getEvents())
                .anyMatch(event -> event.getSummary().getValue().contains("Été, « à l’œuvre » ; 🎈 Été"));
    }

    @Test
    void anEventKeepsItsNameWhenItsDateMovesAndNothingElseChanges() {
        List<String> before = names(site.command("agenda", "--format=ics").out());
        site.with("content/new.md", "---", "title: Nouveau titre", "publishDate: 2026-06-20", "---", "");

        assertThat(names(site.command("agenda", "--format=ics").out()))
                .isEqualTo(before)
                .doesNotHaveDuplicates();
        assertThat(site.command("agenda", "--format=ics").out())
                .isEqualTo(site.command("agenda", "--format=ics").out());
    }

    private static List<String> names(String calendar) {
        return read(calendar).getEvents().stream()
                .map(event -> event.getUid().getValue())
                .sorted()
                .toList();
    }

    @Test
    void aFileIsWrittenWhereItIsAskedForAndMayBeWrittenAgain() {
        Path file = folder.resolve("agenda.ics");

        assertThat(site.command("agenda", "--output=" + file).out()).contains("Agenda écrit dans agenda.ics.");
        assertThat(site.command("agenda", "--output=" + file).code()).isZero();
        assertThat(TestSite.read(file)).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void contentWithErrorsStillHasAnAgenda() {
        site.with("content/bad.md", "---", "title: Faute", "reviewDate: demain", "---", "");
        TestSite.Answer answer = site.command("agenda");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("À revoir", "Nouvelle").doesNotContain("Sur le site");
        assertThat(answer.err()).contains("Le contenu a des erreurs").contains("vigie check");
    }

    @Test
    void anEmptyAgendaSaysSo() {
        assertThat(site.command("agenda", "--from=2030-01-01").out()).contains("Rien d’annoncé dans cette période.");
    }

    @ParameterizedTest
    @CsvSource({
        "--format=github, « github » n’est pas une forme d’agenda",
        "--from=hier, « hier » n’est pas une date",
        "--days=beaucoup, « beaucoup » n’est pas un nombre de jours",
        "--days=-1, « -1 » n’est pas un nombre de jours",
        "--dayz=3, « --dayz » n’est pas une commande"
    })
    void whatCannotBeAskedIsExplained(String option, String message) {
        TestSite.Answer answer = site.command("agenda", option);

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains(message);
    }
}
