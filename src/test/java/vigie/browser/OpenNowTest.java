package vigie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vigie.TestSite;

/** What a help line says of itself at one moment after another, in a real Chromium whose clock and zone are set. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenNowTest {

    /** One line of the table that was written by hand: {@code open.tsv}. */
    private record Case(String hours, String lineZone, String phoneZone, String moment, String french, String english) {

        static Case of(String line) {
            String[] columns = line.split("\t", -1);
            return new Case(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]);
        }
    }

    private final List<Case> cases = TestSite.read(Path.of("src/test/resources/browser/open.tsv"))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(Case::of)
            .toList();
    private final List<String> lines =
            cases.stream().map(one -> one.hours() + one.lineZone()).distinct().toList();
    private final Chromium browser;
    private Tab tab;
    private SiteServer server;

    OpenNowTest() throws IOException {
        browser = Chromium.start();
    }

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        TestSite site = TestSite.shipped(folder);
        String settings = TestSite.read(folder.resolve("content/campaign.yaml"));
        site.with("content/campaign.yaml", settings, "holidays: [2026-12-25, 2027-01-01]");
        for (Case one : cases) {
            for (String language : List.of("", ".en")) {
                site.with(
                        "content/helplines/" + name(one) + language + ".md",
                        "---",
                        "title: Ligne " + name(one),
                        "phone: \"0 800 23 13 13\"",
                        "hours: " + one.hours(),
                        "timeZone: " + one.lineZone(),
                        "audience: Tout le monde",
                        "---");
            }
        }
        TestSite.Answer answer = site.build("--date=2026-06-01");
        assertThat(answer.code()).as(answer::toString).isZero();
        server = SiteServer.of(site.output(), HeadersFile.read(site.file("_headers"), "/*"));
        tab = browser.tab();
        Check.asUsual(tab);
    }

    @AfterAll
    void close() throws IOException {
        server.close();
        browser.close();
    }

    private String name(Case one) {
        return "cas-" + lines.indexOf(one.hours() + one.lineZone());
    }

    @Test
    void atEveryMomentOfTheTableTheLineSaysWhatTheTableSays() {
        List<String> said = new ArrayList<>();
        List<String> expected = new ArrayList<>();

        for (String page : List.of("/qui-appeler/", "/en/who-to-call/")) {
            String zone = "";
            for (Case one : cases) {
                if (!one.phoneZone().equals(zone)) {
                    zone = one.phoneZone();
                    tab.zone(zone);
                    tab.clock(one.moment());
                    tab.open(server.url() + page);
                }
                tab.evaluate("setClock('" + one.moment() + "'), document.dispatchEvent(new Event('visibilitychange'))");
                String place = page + " " + one.hours() + " on " + one.moment() + " in " + zone + ": ";
                said.add(place + open("#" + name(one)));
                expected.add(place + (page.startsWith("/en") ? one.english() : one.french()));
            }
        }

        assertThat(said).hasSizeGreaterThan(80).isEqualTo(expected);
    }

    private String open(String line) {
        return tab.evaluate("document.querySelector('" + line + " .open').textContent.replace(/\u00a0/g, ' ')")
                .getAsString();
    }

    @Test
    void theLineChangesWhileThePageIsOpenWithoutPushingAnythingOrCallingOut() {
        Case one = cases.get(0);
        String line = "#" + name(one);
        tab.zone("Europe/Paris");
        tab.clock("2026-11-27T00:59:30Z");
        tab.open(server.url() + "/qui-appeler/");
        String height = tab.evaluate("String(document.querySelector('" + line + "').offsetHeight)")
                .getAsString();
        assertThat(open(line)).isEqualTo("ouvert, ferme à 2 h");

        tab.evaluate("setClock('2026-11-27T01:00:01Z'), document.dispatchEvent(new Event('visibilitychange'))");

        assertThat(open(line)).isEqualTo("fermé, ouvre à 8 h");
        assertThat(tab.evaluate("String(document.querySelector('" + line + "').offsetHeight)")
                        .getAsString())
                .isEqualTo(height);
        assertThat(
                        tab.texts(
                                "[...document.querySelectorAll('[aria-live], [role=status], [role=alert]')].map(e => e.outerHTML)"))
                .isEmpty();
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void itsRoomIsKeptBeforeTheScriptRunsAndNotWithoutOne() {
        tab.open(server.url() + "/qui-appeler/");
        String with = "String(document.querySelector('#cas-0 .open').offsetHeight > 0)";
        assertThat(tab.evaluate(with).getAsString()).isEqualTo("true");
        assertThat(tab.evaluate("const line = document.querySelector('#cas-0 .open'), full = line.offsetHeight; "
                                + "line.textContent = ''; String(line.offsetHeight === full)")
                        .getAsString())
                .isEqualTo("true");

        tab.scripts(false);
        try {
            tab.open(server.url() + "/qui-appeler/");
            assertThat(tab.evaluate(with).getAsString()).isEqualTo("false");
        } finally {
            tab.scripts(true);
        }
    }

    @Test
    void openAndClosedAreSoundInEverySchemeAndDifferInShape() {
        for (String moment : List.of("2026-11-26T12:00:00Z", "2026-11-27T01:30:00Z")) {
            tab.clock(moment);
            tab.open(server.url() + "/qui-appeler/");
            for (Check check : List.of(Check.AXE, Check.DARK, Check.REFLOW, Check.SPACING, Check.OWN_COLOURS)) {
                assertThat(check.findings(tab, server.url()))
                        .as(moment + " " + check)
                        .isEmpty();
                tab.open(server.url() + "/qui-appeler/");
            }
        }
        assertThat(ringOf("2026-11-26T12:00:00Z")).as("a full disc").isEqualTo(0.5);
        assertThat(ringOf("2026-11-27T01:30:00Z")).as("a ring").isLessThan(0.25);
    }

    /** How thick the edge of the mark is, of its whole width; a shape that needs no colour. */
    private double ringOf(String moment) {
        tab.clock(moment);
        tab.open(server.url() + "/qui-appeler/");
        return tab.evaluate("(mark => parseFloat(mark.borderTopWidth) / parseFloat(mark.width))"
                        + "(getComputedStyle(document.querySelector('#cas-0 .open'), '::before'))")
                .getAsDouble();
    }

    @Test
    void nothingOfItIsPrinted() {
        tab.open(server.url() + "/qui-appeler/");
        tab.media("print");
        try {
            assertThat(tab.evaluate("getComputedStyle(document.querySelector('.open')).display")
                            .getAsString())
                    .isEqualTo("none");
        } finally {
            Check.asUsual(tab);
        }
    }
}
