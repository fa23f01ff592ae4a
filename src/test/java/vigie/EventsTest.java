package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events: to come and past, city by city, in calendars, for search engines, in the agenda; a small campaign on 1 June 2026. */
class EventsTest {

    private static final Path SITE = TestSite.RESOURCES.resolve("events");

    @TempDir
    static Path shared = Path.of(".");

    @TempDir
    Path folder = Path.of(".");

    private static TestSite built = TestSite.nowhere();

    @BeforeAll
    static void build() {
        TestSite.copy(Path.of("templates"), shared.resolve("templates"));
        built = TestSite.empty(shared).with(SITE);
        assertThat(built.build().code()).isZero();
    }

    /** The same events, and a theme whose pages are a few lines. */
    private TestSite light() {
        TestSite site = TestSite.in(folder).with(SITE);
        for (String type : List.of("events", "cities")) {
            site.with("templates/types/" + type + ".yaml", TestSite.read(Path.of("templates/types", type + ".yaml")));
        }
        return site;
    }

    @Test
    void whatIsToComeStandsSoonestFirstAndWhatTookPlaceLatestFirst() {
        assertThat(titles("evenements/index.html"))
                .containsExactly(
                        "Une journée",
                        "Annulé",
                        "Déplacé",
                        "Trois jours",
                        "La nuit où l’heure change",
                        "Bilan oublié",
                        "Aussi compté",
                        "Compté",
                        "Ancien");
    }

    @Test
    void eachEventLeavesThePageAtTheMomentAtWhichItIsOver() {
        assertThat(all("class=\"event [^\"]*\" data-until=\"([^\"]*)\"", built.file("evenements/index.html")))
                .containsExactly(
                        "2026-06-02T22:00:00Z",
                        "2026-07-01T22:00:00Z",
                        "2026-08-01T18:00:00Z",
                        "2026-09-06T22:00:00Z",
                        "2026-10-25T03:00:00Z");
        assertThat(built.file("evenements/index.html")).contains("hidden data-since=\"2026-10-25T03:00:00Z\"");
    }

    @Test
    void itsDatesAreInWordsAsFarAsTheyAreKnown() {
        assertThat(text("evenements/nuit/index.html"))
                .contains("du samedi 24 octobre 2026 à 22 h au dimanche 25 octobre 2026 à 4 h");
        assertThat(text("evenements/deplace/index.html"))
                .contains("samedi 1er août 2026, de 18 h à 20 h", "mercredi 15 juillet 2026 à 18 h");
        assertThat(text("evenements/jours/index.html")).contains("du vendredi 4 septembre 2026 au dimanche 6");
        assertThat(text("evenements/compte/index.html")).contains(">mars 2026<", "1 240 personnes touchées");
        assertThat(text("evenements/ancien/index.html")).contains(">2019<", "Personne n’a compté.");
        assertThat(text("en/events/nuit/index.html"))
                .contains("Saturday 24 October 2026, 10 pm to Sunday 25 October 2026, 4 am");
    }

    @Test
    void anUntranslatedEventIsToldInTheReadersLanguageAndSaysWhichItsPageIsIn() {
        assertThat(text("en/events/index.html"))
                .contains(
                        ">Friday 4 September 2026 to Sunday 6 September 2026<",
                        "href=\"/evenements/jours/\" lang=\"fr\">Trois jours<",
                        "Stand at a festival · Parc, Lyon, Paris");
    }

    @Test
    void theRecordAddsUpWhatWasCounted() {
        assertThat(text("evenements/index.html"))
                .contains("1 300 personnes touchées, d’après 2 événements comptés sur 4.");
    }

    @Test
    void aCityHasItsOwnEventsAndSharesThoseOfSeveral() {
        String lyon = built.file("cities/index.html").split("id=\"paris\"", 2)[0];

        assertThat(all("event-title\"><a href=\"[^\"]*\"(?: lang=\"fr\")?>([^<]*)<", lyon))
                .containsExactly("Une journée", "Déplacé", "Trois jours", "Bilan oublié", "Ancien");
    }

    @Test
    void theHomePageAnnouncesTheNextTwoThatTakePlace() {
        assertThat(titles("index.html")).containsExactly("Une journée", "Déplacé");
    }

    @Test
    void anotherProgramReadsTheCalendarOfAll() {
        ICalendar calendar =
                Biweekly.parse(built.file("evenements/calendar.ics")).first();
        Map<String, VEvent> events = calendar.getEvents().stream()
                .collect(Collectors.toMap(event -> event.getSummary().getValue(), Function.identity()));

        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(events.keySet())
                .containsExactlyInAnyOrder(
                        "Aussi compté",
                        "Bilan oublié",
                        "Une journée",
                        "Annulé : Annulé",
                        "Déplacé",
                        "Trois jours",
                        "La nuit où l’heure change");
        VEvent night = event(events, "La nuit où l’heure change");
        assertThat(start(night)).isEqualTo(Instant.parse("2026-10-24T20:00:00Z"));
        assertThat(end(night)).isEqualTo(Instant.parse("2026-10-25T03:00:00Z"));
        assertThat(night.getLocation().getValue()).isEqualTo("Halle, entrée B, 12 rue de l’Exemple, 75000 Paris");
        assertThat(night.getDescription().getValue())
                .isEqualTo(
                        "Stand, « dépliants », questions ; sans rendez-vous, de la tombée de la nuit au petit matin.\n\n"
                                + "https://campagne.example/evenements/nuit/");
        assertThat(night.getUrl().getValue()).isEqualTo("https://campagne.example/evenements/nuit/");
        assertThat(night.getDateTimeStamp().getValue()).isEqualTo("2026-05-20T08:00:00Z");
        VEvent days = event(events, "Trois jours");
        assertThat(days.getDateStart().getValue().hasTime()).isFalse();
        assertThat(built.file("evenements/jours/jours.ics"))
                .contains("DTSTART;VALUE=DATE:20260904\r\n", "DTEND;VALUE=DATE:20260907\r\n");
        VEvent cancelled = event(events, "Annulé : Annulé");
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getSequence().getValue()).isEqualTo(1);
        assertThat(cancelled.getDateEnd()).isNull();
        assertThat(event(events, "Déplacé").getSequence().getValue()).isEqualTo(4);
    }

    @Test
    void anEventIsTheSameInItsOwnFileAndInEveryLanguage() {
        String own = built.file("evenements/nuit/nuit.ics");
        String english = built.file("en/events/nuit/nuit.ics");

        assertThat(built.file("evenements/calendar.ics")).contains(all("(?s)(BEGIN:VEVENT.*END:VEVENT)", own));
        assertThat(all("UID:(.*)\r\n", english)).isEqualTo(all("UID:(.*)\r\n", own));
        assertThat(english).contains("SUMMARY:The night the clocks change");
    }

    @Test
    void linesOfCalendarsAreShortAndTearNoCharacter() {
        String calendar = built.file("evenements/calendar.ics");

        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(calendar.split("\r\n", -1)).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void whatIsOverChangesSideOnItsDayAndNoCalendarChanges() {
        TestSite later = TestSite.empty(folder).with(SITE);
        TestSite.copy(Path.of("templates"), folder.resolve("templates"));
        later.build("--date=2026-09-07");

        assertThat(all(
                        "event-title\"><a href=\"[^\"]*\"(?: lang=\"fr\")?>([^<]*)<",
                        later.file("evenements/index.html")))
                .startsWith("La nuit où l’heure change", "Trois jours", "Déplacé", "Une journée")
                .doesNotContain("Annulé");
        assertThat(later.file("evenements/calendar.ics")).isEqualTo(built.file("evenements/calendar.ics"));
        assertThat(later.file("evenements/jour/index.html"))
                .contains("C’est passé.")
                .doesNotContain("hidden data-since");
    }

    @Test
    void searchEnginesAreToldWhatTakesPlaceOnADayAndAtAPlace() {
        JsonObject night = event("evenements/nuit/index.html");

        assertThat(night.get("startDate").getAsString()).isEqualTo("2026-10-24T22:00+02:00");
        assertThat(night.get("endDate").getAsString()).isEqualTo("2026-10-25T04:00+01:00");
        assertThat(night.get("eventStatus").getAsString()).isEqualTo("https://schema.org/EventScheduled");
        assertThat(night.getAsJsonObject("location").get("name").getAsString()).isEqualTo("Halle, entrée B");
        assertThat(SchemaOrg.read(Path.of("src/test/resources/search/schema-org.tsv"))
                        .faults(new Gson().fromJson(night, Object.class)))
                .isEmpty();
        JsonObject moved = event("evenements/deplace/index.html");
        assertThat(moved.get("eventStatus").getAsString()).isEqualTo("https://schema.org/EventRescheduled");
        assertThat(moved.get("previousStartDate").getAsString()).isEqualTo("2026-07-20T18:00+02:00");
        assertThat(event("evenements/annule/index.html").get("eventStatus").getAsString())
                .isEqualTo("https://schema.org/EventCancelled");
        assertThat(built.file("evenements/compte/index.html")).doesNotContain("\"Event\"");
    }

    @Test
    void serversAreToldWhatACalendarIs() {
        assertThat(built.file("_headers"))
                .contains("/evenements/calendar.ics\n  Content-Type: text/calendar; charset=utf-8\n");
    }

    @Test
    void theAgendaTellsWhoseRecordIsMissing() {
        String agenda = light().agenda("--days=100").out();

        assertThat(agenda.split("À VENIR", 2)[0])
                .contains("bilan à écrire (reached)  Bilan oublié")
                .doesNotContain("Ancien", "Compté", "Annulé");
        assertThat(agenda).contains("a lieu", "Une journée", "est terminé, bilan à écrire");
    }

    @Test
    void whatFieldsSayTogetherIsChecked() {
        TestSite site = light().with(
                        "content/events/a.md",
                        "---",
                        "title: A",
                        "kind: stand",
                        "cities: [lion]",
                        "start: 2026-07-01T18:00",
                        "end: 2026-07-01T17:00",
                        "reached: 5",
                        "---",
                        "")
                .with(
                        "content/events/b.md",
                        "---",
                        "title: B",
                        "kind: stand",
                        "start: 2026-07-01T18:00",
                        "formerly: [2026-07-01T18:00]",
                        "signUp: {email: a@campagne.example, until: 2026-07-03}",
                        "---",
                        "")
                .with(
                        "content/events/c.md",
                        "---",
                        "title: C",
                        "kind: stand",
                        "cities: [lyon]",
                        "start: 2026-08-01",
                        "status: postponed",
                        "reached: 5",
                        "---",
                        "")
                .with(
                        "content/events/d.md",
                        "---",
                        "title: D",
                        "kind: stand",
                        "start: 2026-01",
                        "reached: 5",
                        "counted: false",
                        "---",
                        "")
                .with("content/events/e.md", "---", "title: E", "kind: stand", "start: 18:00", "---", "")
                .with("content/events/f.md", "---", "title: F", "kind: stand", "start: 03/2019", "---", "")
                .with("content/events/g.md", "---", "title: G", "kind: stand", "start: 2026-03-29T02:30", "---", "");

        String told = site.check().err();

        assertThat(told)
                .contains(
                        "content/events/a.md:6:6: erreur: La fin vient avant le début.",
                        "content/events/a.md:7:10: erreur: L’événement n’a pas encore eu lieu : personne n’a pu être touché.",
                        "Vouliez-vous écrire « lyon » ?",
                        "content/events/b.md:5:11: erreur: L’ancienne date est la même que la nouvelle.",
                        "content/events/b.md:6:44: avertissement: On pourrait encore s’inscrire quand tout est fini.",
                        "content/events/b.md:4:8: avertissement: La fiche ne dit pas où cela se passe.",
                        "content/events/c.md:6:9: avertissement: Rien ne dit pourquoi, ni ce que doivent faire ceux qui comptaient venir.",
                        "content/events/c.md:7:10: erreur: L’événement est annulé ou reporté : il n’a touché personne.",
                        "content/events/d.md:6:10: erreur: La fiche dit que personne n’a compté, et donne un nombre.",
                        "content/events/e.md:4:8: erreur: « 18:00 » est une heure, sans le jour.",
                        "content/events/f.md:4:8: erreur: « 03/2019 » n’est pas une date.",
                        "Écrivez : 2019-03",
                        "content/events/g.md:4:8: erreur:");
        assertThat(site.check("--lang=en").err())
                .contains("error: The end comes before the start.", "error: “18:00” is a time without its day.");
    }

    @Test
    void aTranslationThatStillAnnouncesWhatIsCancelledIsTold() {
        TestSite site = light().with(
                        "content/events/annule.en.md",
                        "---",
                        "title: Cancelled",
                        "start: 2026-07-01T18:00",
                        "kind: meeting",
                        "cities: [paris]",
                        "---",
                        "");

        assertThat(site.check().err())
                .contains(
                        "content/events/annule.en.md",
                        "« status » n’est pas le même que dans content/events/annule.md.");
    }

    @Test
    void aCampaignWithoutEventsHasNoCalendar() {
        TestSite site = TestSite.in(folder);

        assertThat(site.build().code()).isZero();
        assertThat(site.files().keySet()).noneMatch(path -> path.endsWith(".ics"));
    }

    private static List<String> titles(String file) {
        return all("event-title\"><a href=\"[^\"]*\"(?: lang=\"fr\")?>([^<]*)<", built.file(file));
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** With ordinary spaces. */
    private static String text(String file) {
        return built.file(file).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static VEvent event(Map<String, VEvent> events, String summary) {
        return Objects.requireNonNull(events.get(summary));
    }

    private static Instant start(VEvent event) {
        return event.getDateStart().getValue().toInstant();
    }

    private static Instant end(VEvent event) {
        return event.getDateEnd().getValue().toInstant();
    }

    private static JsonObject event(String file) {
        String json = all("(?s)<script type=\"application/ld\\+json\">(.*?)</script>", built.file(file))
                .get(0);
        for (JsonElement one : JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("@graph")) {
            if (one.getAsJsonObject().get("@type").toString().equals("\"Event\"")) {
                return one.getAsJsonObject();
            }
        }
        throw new AssertionError("no event in " + file);
    }
}
