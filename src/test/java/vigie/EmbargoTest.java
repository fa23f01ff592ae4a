package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing of what is under embargo is among the finished bytes before the moment, and all of it from the moment on. */
class EmbargoTest {

    /** In every word, name and file of what is under embargo, and nowhere else. */
    private static final String MARK = "xyzzy";

    private static final String FRENCH = "content/press/etude/index.md";
    private static final String ENGLISH = "content/press/etude/index.en.md";
    private static final String FIELD = "embargo: 2026-06-01T12:30\n";
    private static final String JUST_BEFORE = "--date=2026-06-01T12:29";
    private static final String AT_THE_MOMENT = "--date=2026-06-01T12:30";

    private final Path folder;

    EmbargoTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true"})
    void notAByteOfItIsPublishedWhicheverLanguageSaysSo(boolean inFrench, boolean inEnglish) {
        TestSite site = site();
        if (!inFrench) {
            change(site, FRENCH, FIELD, "");
        }
        if (!inEnglish) {
            change(site, ENGLISH, FIELD, "");
        }

        assertThat(site.build(JUST_BEFORE).code()).isZero();

        assertThat(marked(site)).isEmpty();
        assertThat(site.files()).containsKey("press/note-ouverte.txt").containsKey("press/ouvert/index.html");
    }

    @Test
    void aSectionUnderEmbargoHidesAllThatLiesBelowIt() {
        TestSite site = site();
        change(site, FRENCH, FIELD, "");
        change(site, ENGLISH, FIELD, "");
        change(site, "content/press/_index.en.md", "title: Press\n", "title: Press\n" + FIELD);

        assertThat(site.build(JUST_BEFORE).code()).isZero();

        assertThat(marked(site)).isEmpty();
        assertThat(site.files()).doesNotContainKey("press/index.html").doesNotContainKey("press/note-ouverte.txt");
    }

    @Test
    void fromTheMomentOnAllOfItIsThere() {
        TestSite site = site();

        assertThat(site.build(AT_THE_MOMENT).code()).isZero();

        assertThat(site.files())
                .containsKeys(
                        "press/xyzzy-adresse/index.html",
                        "en/press/etude/index.html",
                        "press/etude/annexe/index.html",
                        "xyzzy-ancienne/index.html",
                        "en/xyzzy-former/index.html",
                        "tags/xyzzy/index.html",
                        "press/etude/xyzzy-dossier.pdf",
                        "press/xyzzy-tableau.csv");
        assertThat(site.file("press/feed.xml")).contains("Xyzzy en titre");
        assertThat(site.file("press/xyzzy-adresse/index.html"))
                .contains("xyzzy-affiche")
                .doesNotContain("embargo");
        assertThat(site.file("press/ouvert/index.html"))
                .contains("xyzzy-adresse")
                .contains("xyzzy-affiche");
    }

    @Test
    void aReleaseOfTheCampaignHasPlaceAndDayAnEndAndWhoTheCampaignIs() {
        TestSite site = site();
        site.build(AT_THE_MOMENT);
        Document own = Jsoup.parse(site.file("press/xyzzy-adresse/index.html"));
        Document english = Jsoup.parse(site.file("en/press/etude/index.html"));
        Document others = Jsoup.parse(site.file("press/ouvert/index.html"));

        assertThat(plain(own.select(".release-dateline").text())).isEqualTo("Paris, le 1er juin 2026 –");
        assertThat(plain(own.select(".release-end").text())).isEqualTo("– Fin du communiqué –");
        assertThat(plain(own.select(".release-about").text())).endsWith("L’association informe les étudiants.");
        assertThat(plain(english.select(".release-dateline").text())).isEqualTo("Paris, 1 June 2026 –");
        assertThat(english.select(".release-about").text()).endsWith("The association informs students.");
        assertThat(others.select(".release-dateline, .release-end, .release-about"))
                .isEmpty();
        assertThat(plain(others.select(".release").text())).contains("Lille, 1er mai 2026");
    }

    @Test
    void aPreviewShowsItAndSaysUntilWhenNobodyMayPassItOn() {
        TestSite site = site();
        change(site, ENGLISH, FIELD, "");

        assertThat(site.build(JUST_BEFORE, "--drafts").code()).isZero();

        assertThat(plain(embargo(site, "press/xyzzy-adresse/index.html")))
                .startsWith("Sous embargo jusqu’au 1er juin 2026 à 12 h 30.");
        assertThat(plain(embargo(site, "en/press/etude/index.html")))
                .startsWith("Under embargo until 1 June 2026 at 12:30.");
        assertThat(plain(embargo(site, "press/index.html"))).contains("12 h 30");
        assertThat(embargo(site, "press/ouvert/index.html")).isEmpty();
    }

    @Test
    void staffAreToldWhatStillPointsAtIt() {
        String said = plain(site().check(JUST_BEFORE).toString());

        assertThat(said)
                .startsWith("exit code 0")
                .contains("Ce lien mène à une page sous embargo jusqu’au 1er juin 2026 à 12 h 30"
                        + " (content/press/etude/index.md)")
                .contains(
                        "Cette image attend une page qui n’est pas publiée aujourd’hui (content/press/etude/index.md)")
                .contains("Ce menu mène à une page qui n’est pas publiée aujourd’hui : press/etude/index.md");
    }

    @Test
    void anEmbargoThatCannotBeMeantIsTold() {
        TestSite site = site();
        change(
                site,
                FRENCH,
                "date: 2026-06-01\n",
                "date: 2026-05-30\npublishDate: 2026-05-31\nexpiryDate: 2026-06-01\n");
        change(site, ENGLISH, FIELD, "publishDate: 2026-07-01\nembargo: 2026-06-01T12:00\n");

        String said = plain(site.check("--date=2026-05-01").toString());

        assertThat(said)
                .contains("Cette date est antérieure à l’embargo, qui lève le 1er juin 2026 à 12 h 30")
                .contains("Écrivez date: 2026-06-01")
                .contains("L’embargo l’emporte : rien ne paraît avant le 1er juin 2026 à 12 h 30")
                .contains("La page serait périmée avant que son embargo lève")
                .contains("mais la page ne paraît qu’à sa date de publication")
                .contains("Une autre langue de cette page, ou le dossier qui la contient, lève son embargo plus tard");
        assertThat(plain(site.check("--date=2026-08-01").toString())).doesNotContain("mbargo");
    }

    @Test
    void whatIsNoMomentPublishesNothingEvenInContentFromElsewhere() {
        TestSite site = site();
        change(site, FRENCH, FIELD, "embargo: lundi matin\n");
        assertThat(site.build().code()).isEqualTo(1);
        change(site, "content/press/_index.md", "title: Presse\n", "title: Presse\nimported: true\n");

        TestSite.Answer answer = site.build();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(plain(answer.toString())).contains("Cet embargo n’est pas un moment que Vigie sait lire");
    }

    @Test
    void theImageOfAnotherPageWaitsToo() {
        TestSite site = site();
        change(
                site,
                "content/press/ouvert.md",
                "city: Lille\n",
                "city: Lille\nimage: {src: etude/xyzzy-affiche.png, alt: Une affiche}\n");

        TestSite.Answer answer = site.build(JUST_BEFORE);

        assertThat(answer.code()).isZero();
        assertThat(plain(answer.toString())).contains("Ce fichier attend une page qui n’est pas publiée aujourd’hui");
        assertThat(marked(site)).isEmpty();
    }

    @Test
    void theAgendaAndTheStateOfTheCampaignSayWhenToPutItOnline() {
        TestSite site = site();
        change(site, ENGLISH, FIELD, "");

        String agenda = plain(site.agenda("--date=2026-05-30").toString());
        String report = folder.resolve("etat.html").toString();
        site.build("--date=2026-05-30", "--report=" + report);

        assertThat(agenda)
                .contains("lundi 1er juin 2026 à 12:30")
                .contains("À faire à cette heure : construire le site et le mettre en ligne")
                .contains("11 fichiers apparaissent")
                .contains("en/press/etude/index.html");
        assertThat(site.agenda("--date=2026-05-30", "--format=ics").toString().replaceAll("\\r?\\n ", ""))
                .contains("construire le site");
        Document state = Jsoup.parse(TestSite.read(Path.of(report)));
        assertThat(plain(state.text()))
                .contains("Sous embargo jusqu’au 1er juin 2026 à 12:30")
                .contains("construisez le site et mettez-le en ligne");
        assertThat(state.select("li:contains(Xyzzy as a title)").text()).contains("Sous embargo");
    }

    private TestSite site() {
        TestSite site = TestSite.empty(folder).with(Path.of("src/test/resources/embargo"));
        TestSite.copy(Path.of("templates"), folder.resolve("templates"));
        return site.with("seeds/rien.yaml", "title: Document", "publisher: Organisme");
    }

    private void change(TestSite site, String file, String old, String fresh) {
        String text = TestSite.read(folder.resolve(file));
        assertThat(text).contains(old);
        site.with(file, text.replace(old, fresh));
    }

    /** Where the mark is: in names and in bytes, whatever they are. */
    private static List<String> marked(TestSite site) {
        List<String> marked = new ArrayList<>();
        site.files().forEach((path, bytes) -> {
            String all = path + "\n" + new String(bytes, StandardCharsets.ISO_8859_1);
            if (all.toLowerCase(Locale.ROOT).contains(MARK)) {
                marked.add(path);
            }
        });
        return marked;
    }

    private static String embargo(TestSite site, String file) {
        return Jsoup.parse(site.file(file)).select(".embargo").text();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
