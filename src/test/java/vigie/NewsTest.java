package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issues of the newsletter as e-mails: the shipped one, and one with everything that may be wrong. */
class NewsTest {

    private static final String ISSUE = "lettre/campagne-hauts-de-france/";

    private static Document mail = new Document("");
    private static Document page = new Document("");
    private static String text = "";
    private static String feed = "";
    private static TestSite.Answer wrong = new TestSite.Answer(3, "", "");

    @BeforeAll
    static void build(@TempDir Path shipped, @TempDir Path small) {
        TestSite site = TestSite.shipped(shipped);
        assertThat(site.build().toString()).startsWith("exit code 0").contains("site-output/" + ISSUE + "email.html");
        mail = Jsoup.parse(site.file(ISSUE + "email.html"));
        page = Jsoup.parse(site.file(ISSUE + "index.html"));
        text = site.file(ISSUE + "email.txt");
        feed = site.file("lettre/feed.xml");
        wrong = TestSite.in(small)
                .with("templates/types/news.yaml", TestSite.read(Path.of("templates/types/news.yaml")))
                .with(
                        "templates/mail/email.html.ftl",
                        "<title>${page.title}</title><a href=\"[x]\">y</a><img src=\"/a.png\">${mailBody}")
                .with("templates/mail/email.css", "p { color: red; }", "a { color: }")
                .with("templates/components/card/directive.yaml", "title: Carte", "kind: leaf", "type: object")
                .with(
                        "templates/components/card/card.ftl",
                        "<#macro card attributes={} label=\"\" labelled={} inner=\"\"></#macro>")
                .with("content/news/_index.md", "---", "title: Lettre", "---")
                .with(
                        "content/news/un.md",
                        "---",
                        "title: " + "Un titre sans fin ".repeat(5),
                        "summary: Un résumé.",
                        "date: 2026-05-01",
                        "preheader: " + "Un aperçu sans fin ".repeat(7),
                        "---",
                        "::card",
                        "",
                        "Des mots, encore des mots. ".repeat(4500))
                .build();
    }

    @Test
    void theMailHasTheWordsOfThePageAndEveryAddressIsWhole() {
        assertThat(mail.select("h1, h2").eachText())
                .containsAll(page.select("article > h2[id]").eachText());
        assertThat(mail.select("[href], [src]")).isNotEmpty().allSatisfy(element -> assertThat(
                        element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .matches("(https://|mailto:|tel:).+|UNSUBSCRIBE_ADDRESS"));
        assertThat(mail.select("a[href=tel:15]")).isNotEmpty();
        assertThat(mail.select("script, link, form, button, svg, [id], [srcset]"))
                .isEmpty();
        assertThat(mail.outerHtml().length()).isLessThan(40_000);
        assertThat(feed).contains("campagne-hauts-de-france/");
    }

    @Test
    void everyElementWearsItsStyleAndNoneNeedsTheSheet() {
        for (Element element : mail.body().select("p, h1, h2, ul, li, a, table, .sheet, .column, .title")) {
            assertThat(element.attr("style"))
                    .as(element.outerHtml())
                    .isNotBlank()
                    .doesNotContain("var(");
        }
        assertThat(mail.select("style").html()).startsWith("@media (prefers-color-scheme: dark)");
        assertThat(mail.select("table:not([role=presentation])")).isEmpty();
    }

    @Test
    void theTwinSaysEveryHeadingAndLinkInLinesOf72() {
        for (Element heading : mail.select("h1, h2")) {
            assertThat(text)
                    .contains(heading.wholeText() + "\n"
                            + (heading.normalName().equals("h1") ? "=" : "-")
                                    .repeat(heading.wholeText().length()));
        }
        for (Element link : mail.select("a[href^=https]")) {
            assertThat(text).contains(link.attr("href"));
        }
        assertThat(text.lines().filter(line -> !line.contains("https://")))
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(72));
        assertThat(text).contains("- Un site").contains("Samu\n15\n").doesNotContain("tel:");
    }

    @Test
    void whatCannotBeSentIsToldAtItsPlace() {
        assertThat(wrong.toString())
                .contains("« card » ne peut pas être écrit dans un courriel")
                .contains("content/news/un.md:7:1: erreur: « card »")
                .contains("Le lien « [x] »")
                .contains("L’image « https://")
                .contains("templates/mail/email.css:2: erreur: Cette ligne du style")
                .contains("content/news/un.md:2:8: avertissement: Le titre de ce numéro")
                .contains("content/news/un.md:5:12: erreur")
                .contains("Gmail coupe")
                .contains("content/campaign.yaml: avertissement: La lettre d’information n’a pas de lien");
    }
}
