package vigie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigie.TestSite;

/** The shipped campaign, and every example of every component, in a real Chromium. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final int TABS = 2;

    private final Chromium browser;
    private final SiteServer bad;

    BrowserTest() throws IOException {
        browser = Chromium.start();
        bad = SiteServer.of(Path.of("src/test/resources/browser/bad"), Map.of());
    }

    @AfterAll
    void close() throws IOException {
        bad.close();
        browser.close();
    }

    @Test
    void everyPageAndEveryExampleIsSound(@TempDir Path folder) throws IOException {
        TestSite site = TestSite.shipped(folder);
        assertThat(site.build("--date=2026-06-01", "--gallery").code()).isZero();
        Queue<String> pages = new ConcurrentLinkedQueue<>(site.files().keySet().stream()
                .filter(path -> path.endsWith(".html")
                        && !path.endsWith("/email.html") // no page of the site: see MailTest
                        && !leadsOn(site, path)
                        && !isTheSameAgain(path))
                .toList());
        Queue<String> problems = new ConcurrentLinkedQueue<>();

        try (SiteServer server = SiteServer.of(site.output(), HeadersFile.read(site.file("_headers"), "/*"))) {
            List<CompletableFuture<Void>> tabs = new ArrayList<>();
            for (int i = 0; i < TABS; i++) {
                Tab tab = browser.tab();
                tabs.add(CompletableFuture.runAsync(() -> look(tab, server.url(), pages, problems)));
            }
            tabs.forEach(CompletableFuture::join);
        }

        assertThat(problems).isEmpty();
    }

    @Test
    void theStateOfTheCampaignIsSoundToo(@TempDir Path folder) throws IOException {
        TestSite site = TestSite.shipped(folder.resolve("campaign"));
        site.command("approve", "risks/gelures.md", "--role=un médecin", "--organisation=Hôpital d’exemple");
        String text = TestSite.read(folder.resolve("campaign/content/risks/gelures.md"));
        site.with("content/risks/gelures.md", text.replace("sort glacé", "sort tiède"));
        assertThat(site.build("--report=" + folder.resolve("state/etat.html")).code())
                .isZero();
        Queue<String> problems = new ConcurrentLinkedQueue<>();

        try (SiteServer server = SiteServer.of(folder.resolve("state"), Map.of())) {
            look(browser.tab(), server.url(), new ConcurrentLinkedQueue<>(List.of("etat.html")), problems);
        }

        assertThat(problems).isEmpty();
    }

    /** What stands at a former address is gone before it can be looked at. */
    private static boolean leadsOn(TestSite site, String page) {
        return site.file(page).contains("http-equiv=\"refresh\"");
    }

    /** What codes lead to, and events that took place, differ in names and dates only; one stands for all of its language. */
    private static boolean isTheSameAgain(String page) {
        return (page.startsWith("v/") && !page.matches("v/depliant-a5-(fr|en)-1/index.html"))
                || page.matches("(evenements|en/events)/(?!gala-2019/|gala-aix-2019/|index).+");
    }

    /**
     * Pages and examples in another language are the same boxes and colours with other words in them, which may be longer. Examples
     * are parts of pages, and colours on paper are those of parts.
     */
    private static Collection<Check> checks(String page) {
        if (page.startsWith("en/")) {
            EnumSet<Check> words = EnumSet.of(Check.CONSOLE, Check.REFLOW, Check.SPACING);
            if (!page.startsWith("en/gallery/")) {
                words.addAll(EnumSet.of(Check.REQUESTS, Check.PRINT, Check.NAMES));
            }
            return words;
        }
        return page.startsWith("galerie/")
                ? EnumSet.complementOf(EnumSet.of(Check.NAMES, Check.SKIP, Check.TRAP, Check.REQUESTS, Check.SCRIPTS))
                : EnumSet.complementOf(EnumSet.of(Check.NAMES, Check.PRINT_COLOURS));
    }

    private static void look(Tab tab, String site, Queue<String> pages, Queue<String> problems) {
        for (String page = pages.poll(); page != null; page = pages.poll()) {
            Check.asUsual(tab);
            tab.open(site + "/" + page);
            for (Check check : checks(page)) {
                for (String finding : check.findings(tab, site)) {
                    problems.add(page + ": " + check + ": " + finding);
                }
            }
        }
    }

    @Test
    void aSoundPageHasNoFindings() {
        Queue<String> problems = new ConcurrentLinkedQueue<>();

        look(browser.tab(), bad.url(), new ConcurrentLinkedQueue<>(List.of("sound.html")), problems);

        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachCheckRefusesItsBadPage(Check check) {
        Tab tab = browser.tab();
        Check.asUsual(tab);
        tab.open(bad.url() + "/" + check.page() + ".html");

        assertThat(check.findings(tab, bad.url())).isNotEmpty();
    }
}
