package vigie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigie.TestSite;

/** E-mails of the newsletter in a real Chromium, with pictures off: the shipped one, and one with a picture, a list and a call. */
class MailTest {

    private static final String SHIPPED = "/lettre/campagne-hauts-de-france/email.html";
    private static final String PICTURED = "/lettre/essai/email.html";

    private static Chromium browser;
    private static SiteServer server;
    private static Tab tab;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        TestSite site = TestSite.shipped(folder)
                .with(
                        "content/news/essai/index.md",
                        "---",
                        "title: Un essai",
                        "summary: Avec une image.",
                        "date: 2026-05-20",
                        "preheader: Un disque corail.",
                        "sources: [delta-2020]",
                        "---",
                        "## Une image",
                        "",
                        "![La marque de la campagne, un disque corail](marque.png)",
                        "",
                        "## Une liste",
                        "",
                        "- Un mot",
                        "- Un appel : :call[samu]");
        Files.copy(Path.of("templates/assets/mark-180.png"), folder.resolve("content/news/essai/marque.png"));
        TestSite.Answer answer = site.build("--date=2026-06-01");
        assertThat(answer.code()).as(answer::toString).isZero();
        browser = Chromium.start();
        server = SiteServer.of(site.output(), Map.of());
        tab = browser.tab();
        tab.withoutPicturesOf("https://proto.example");
    }

    @AfterAll
    static void close() throws IOException {
        server.close();
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        SHIPPED + ", 320, light",
        SHIPPED + ", 320, dark",
        SHIPPED + ", 600, light",
        SHIPPED + ", 600, dark",
        PICTURED + ", 320, light",
        PICTURED + ", 600, dark",
    })
    void fitsAndIsAccessibleInBothSchemes(String mail, int width, String scheme) {
        tab.resize(width, 800);
        tab.media("screen", "prefers-color-scheme", scheme);
        tab.open(server.url() + mail);

        assertThat(tab.evaluate("document.documentElement.scrollWidth").getAsInt())
                .isLessThanOrEqualTo(width);
        assertThat(Check.AXE.run(tab, server.url())).isEmpty();
    }

    @Test
    void aPictureThatIsOffLeavesItsWords() {
        tab.resize(320, 800);
        tab.open(server.url() + PICTURED);

        assertThat(
                        tab.texts(
                                """
                        [...document.images].map(picture => [picture.alt, picture.naturalWidth,
                          picture.getBoundingClientRect().height > 10, picture.checkVisibility()].join(' | '))
                        """))
                .isEqualTo(List.of("La marque de la campagne, un disque corail | 0 | true | true"));
    }

    @Test
    void asksForNothingBesidesItsPictures() {
        tab.open(server.url() + SHIPPED);

        assertThat(tab.requests()).containsExactly(server.url() + SHIPPED);
    }
}
