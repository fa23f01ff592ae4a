package vigie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigie.TestSite;

/** The page about ways into treatment, one part at a time, in a real Chromium. */
class PathwayPageTest {

    /** Headings of the parts that can be seen, the page's own frame apart. */
    private static final String SEEN =
            """
            [...document.querySelectorAll('[data-tool] :is(h2, h3, h4)')]
              .filter(heading => heading.checkVisibility())
              .map(heading => heading.textContent.trim())
            """;

    private static final List<String> CHOICE = List.of("Choisis un chemin");
    private static final List<String> EXAMINATION =
            List.of("Un professionnel qui s’inquiète", "L’ARS", "Textes de loi");
    private static final List<String> DEPENDENT =
            List.of("Un professionnel qui s’inquiète", "La personne est dépendante", "Textes de loi");

    private static Chromium browser;
    private static SiteServer server;
    private static Tab tab;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        TestSite site = TestSite.shipped(folder);
        assertThat(site.build("--date=2026-06-01").code()).isZero();
        browser = Chromium.start();
        server = SiteServer.of(site.output(), Map.of());
        tab = browser.tab();
    }

    @AfterAll
    static void close() throws IOException {
        server.close();
        browser.close();
    }

    @BeforeEach
    void openTheChoice() {
        tab.scripts(true);
        tab.media("screen");
        open("");
    }

    private static void open(String hash) {
        tab.open("about:blank");
        tab.open(server.url() + "/qui-lance-les-soins/index.html" + hash);
    }

    private static List<String> seen() {
        return tab.texts(SEEN);
    }

    /** Follows the way that can be seen and bears these words. */
    private static void follow(String words) {
        tab.evaluate(
                """
                (async () => {
                  const way = [...document.querySelectorAll('[data-tool] a, [data-tool] button')]
                    .find(one => one.checkVisibility() && one.textContent.trim() === 'WORDS');
                  way.click();
                  await new Promise(done => setTimeout(done, 50));
                  return true;
                })()
                """
                        .replace("WORDS", words));
    }

    @Test
    void showsOnePartAtATimeAndLeadsOnAndBack() {
        assertThat(seen()).isEqualTo(CHOICE);

        follow("Un professionnel qui s’inquiète");
        assertThat(seen()).containsExactly("Un professionnel qui s’inquiète", "Le médecin ou l’assistante sociale");
        follow("La suite");
        assertThat(seen()).isEqualTo(EXAMINATION);
        follow("La personne est dépendante");
        assertThat(seen()).isEqualTo(DEPENDENT);
        assertThat(tab.evaluate("document.activeElement.textContent").getAsString())
                .isEqualTo("La personne est dépendante");

        follow("Retour");
        assertThat(seen()).isEqualTo(EXAMINATION);
        follow("Revenir au début");
        assertThat(seen()).isEqualTo(CHOICE);
    }

    @Test
    void theBrowsersOwnWayBackLeadsBackToo() {
        follow("Un juge");
        follow("La suite");

        tab.evaluate("window.back = new Promise(done => addEventListener('hashchange', () => done(true))), true");
        tab.back();
        tab.evaluate("window.back");

        assertThat(seen()).containsExactly("Un juge", "Le juge");
    }

    @Test
    void anAddressLeadsStraightToItsPart() {
        open("#professionnel-2-1");
        assertThat(seen()).isEqualTo(DEPENDENT);

        open("#juge");
        assertThat(seen()).containsExactly("Un juge", "Le juge");
    }

    @Test
    void theWayToTheContentLeadsThereAndLeavesThePartThatIsShown() {
        open("#juge-2");
        tab.evaluate("new Promise(done => { addEventListener('hashchange', () => setTimeout(() => done(true), 50)); "
                + "document.querySelector('.skip').click(); })");

        assertThat(tab.evaluate("document.activeElement.id").getAsString()).isEqualTo("page-main");
        assertThat(seen()).containsExactly("Un juge", "Le juge");
        follow("La suite");
        assertThat(seen()).containsExactly("Un juge", "L’ARS");
    }

    @Test
    void wordsThatTheBrowserFindsInAHiddenPartShowIt() {
        tab.evaluate(
                "document.getElementById('professionnel-2-1').dispatchEvent(new Event('beforematch', {bubbles: true})), "
                        + "new Promise(done => setTimeout(() => done(true), 50))");

        assertThat(seen()).isEqualTo(DEPENDENT);
        assertThat(tab.evaluate("document.getElementById('personne-1').hidden").getAsString())
                .isEqualTo("until-found");
    }

    @Test
    void everythingIsThereOnOnePageWhenAskedForOnPaperAndWithoutScripts() {
        follow("Tout voir sur une page");
        List<String> whole = seen();
        assertThat(whole).hasSizeGreaterThan(15).contains("Le médecin relais", "La personne n’est pas dépendante");

        follow("Voir étape par étape");
        assertThat(seen()).isEqualTo(CHOICE);
        tab.media("print");
        assertThat(seen()).isEqualTo(whole);

        tab.media("screen");
        tab.scripts(false);
        open("");
        assertThat(seen()).isEqualTo(whole);
    }
}
