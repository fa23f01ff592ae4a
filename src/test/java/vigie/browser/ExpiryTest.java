package vigie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vigie.TestSite;

/**
 * A page of yesterday's build reads, once its parts have expired, like the page of today's build: in a real Chromium whose clock is
 * set. The site is {@code sites/dated} over the shipped campaign.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExpiryTest {

    private static final String BEFORE = "2026-12-31T22:59:00Z";
    private static final String FROM_THEN_ON = "2026-12-31T23:00:00Z";
    /** Without the ways to the neighbours, which a new build leads past what is gone. */
    private static final String TEXT =
            "document.querySelector('main .neighbours')?.remove(), document.querySelector('main').innerText.split(/\\n+/).map(line => line.trim())"
                    + ".filter(line => line && !line.match(/^(ouvert|fermé)/i)).join('\\n')";

    private final Chromium browser;
    private TestSite old = TestSite.nowhere();

    ExpiryTest() throws IOException {
        browser = Chromium.start();
    }

    @BeforeAll
    void build(@TempDir Path folder) {
        old = built(folder, "2026-12-30");
    }

    @AfterAll
    void close() throws IOException {
        browser.close();
    }

    private interface Look {
        void at(Tab tab, String site) throws IOException;
    }

    private void look(TestSite site, Look look) throws IOException {
        try (SiteServer server = SiteServer.of(site.output(), Map.of())) {
            Tab tab = browser.tab();
            Check.asUsual(tab);
            look.at(tab, server.url());
        }
    }

    private static TestSite built(Path folder, String date) {
        TestSite site = TestSite.shipped(folder).with(TestSite.RESOURCES.resolve("dated"));
        TestSite.Answer answer = site.build("--date=" + date);
        assertThat(answer.code()).as(answer::toString).isZero();
        return site;
    }

    @Test
    void aPageOfYesterdayReadsLikeOneOfToday(@TempDir Path folder) throws IOException {
        TestSite fresh = built(folder, "2027-01-01");
        for (String page : List.of("/dates/", "/risques/", "/se-faire-aider/", "/les-mots/", "/plan-du-site/", "/")) {
            String[] expected = new String[1];
            look(fresh, (tab, site) -> {
                tab.clock(BEFORE);
                tab.open(site + page);
                expected[0] = tab.evaluate(TEXT).getAsString();
            });
            look(old, (tab, site) -> {
                tab.clock(BEFORE);
                tab.open(site + page);
                String before = tab.evaluate(TEXT).getAsString();
                assertThat(before).as(page).isNotEqualTo(expected[0]).contains("qu’à la fin");

                tab.evaluate("setClock('" + FROM_THEN_ON + "'), dispatchEvent(new Event('pageshow'))");
                assertThat(tab.evaluate(TEXT).getAsString())
                        .as(page + " while open")
                        .isEqualTo(expected[0]);

                tab.clock(FROM_THEN_ON);
                tab.open(site + page);
                assertThat(tab.evaluate(TEXT).getAsString()).as(page).isEqualTo(expected[0]);
                assertThat(tab.evaluate("String(document.body.textContent.includes('qu’à la fin'))")
                                .getAsString())
                        .as("nothing is left for search in the page or screen readers")
                        .isEqualTo("false");
                assertThat(tab.complaints()).isEmpty();
            });
        }
    }

    @Test
    void aPictureIsGoneWhenItsRightsEnd() throws IOException {
        look(old, (tab, site) -> {
            String pictures = "String(document.querySelectorAll('main img').length)";
            tab.clock(BEFORE);
            tab.open(site + "/dates/");
            assertThat(tab.evaluate(pictures).getAsString()).isEqualTo("2");
            tab.clock(FROM_THEN_ON);
            tab.open(site + "/dates/");
            assertThat(tab.evaluate(pictures).getAsString()).isEqualTo("0");
        });
    }

    @Test
    void aWholePageSaysThatItIsOverInItsLanguageAndLeadsOn() throws IOException {
        look(old, (tab, site) -> {
            tab.clock(FROM_THEN_ON);
            tab.open(site + "/alerte/");
            assertThat(tab.evaluate(TEXT).getAsString().lines())
                    .containsExactly(
                            "Cette page n’est plus valable",
                            "Ce qu’elle disait n’est plus vrai aujourd’hui, et n’est donc plus affiché.",
                            "Accueil");
            assertThat(tab.evaluate("document.title").getAsString()).isEqualTo("Cette page n’est plus valable");
            assertThat(tab.evaluate("document.querySelector('.helpbar a').getAttribute('href')")
                            .getAsString())
                    .isEqualTo("tel:15");
            tab.open(site + "/en/alert/");
            assertThat(tab.evaluate(TEXT).getAsString()).startsWith("This page no longer holds");
            for (Check check : List.of(Check.AXE, Check.DARK, Check.REFLOW)) {
                assertThat(check.findings(tab, site)).as(check.toString()).isEmpty();
            }
        });
    }

    @Test
    void withoutAScriptThePageStandsAsItWasBuilt() throws IOException {
        look(old, (tab, site) -> {
            tab.clock(FROM_THEN_ON);
            tab.scripts(false);
            tab.open(site + "/dates/");
            assertThat(tab.evaluate(TEXT).getAsString()).contains("qu’à la fin");
            tab.scripts(true);
        });
    }

    @Test
    void whatIsNotDueYetIsNowhereInTheOutput() {
        old.files().forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .as(path)
                .doesNotContain("secret-de-demain", "3141592"));
    }
}
