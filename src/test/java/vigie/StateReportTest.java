package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigie.TestSite.Answer;

/** {@code vigie build --report}: what has to be done, on one page for staff. */
class StateReportTest {

    @TempDir
    Path folder = Path.of(".");

    private Document report(TestSite site, String... options) {
        Path file = folder.resolve("etat.html");
        String[] all =
                Stream.concat(Stream.of(options), Stream.of("--report=" + file)).toArray(String[]::new);
        Answer answer = site.build(all);
        assertThat(answer.err()).contains("etat.html");
        return Jsoup.parse(TestSite.read(file));
    }

    private static List<String> texts(Document page, String section) {
        return page.select("section:has(#" + section + ") .entry").eachText();
    }

    /** Everything that can be wrong with a campaign at once. */
    static TestSite messy(Path folder) {
        TestSite site = TestSite.shipped(folder);
        site.command("approve", "risks/gelures.md", "--role=un médecin", "--organisation=Hôpital", "--date=2026-05-01");
        site.command("approve", "risks/_index.md", "--role=un médecin", "--organisation=Hôpital", "--date=2025-01-01");
        String frost = TestSite.read(folder.resolve("content/risks/gelures.md"));
        String seeds = TestSite.read(folder.resolve("seeds/delta-2020.yaml"));
        return site.with("content/risks/gelures.md", frost.replace("sort glacé", "sort tiède"))
                .with(
                        "seeds/delta-2020.yaml",
                        seeds.replace("\n  rise-since:\n", "\n  rise-since:\n    expiryDate: 2026-05-31\n")
                                .replace(
                                        "\n  state-alert-year:\n",
                                        "\n  state-alert-year:\n    reviewDate: 2026-05-01\n")
                                .replace(
                                        "\n  cases-age-max-2019:\n",
                                        "\n  cases-age-max-2019:\n    expiryDate: 2026-08-01\n")
                                .replace(
                                        "\n  cases-age-min-2019:\n",
                                        "\n  cases-age-min-2019:\n    reviewDate: 2026-06-05\n"))
                .with("content/brouillon.md", "---", "title: Un brouillon", "draft: true", "---", "Texte.")
                .with("content/noel.md", "---", "title: À paraître", "publishDate: 2027-01-10", "---", "Texte.")
                .with("content/vieille.md", "---", "title: Vieille page", "reviewDate: 2026-01-01", "---", "Texte.")
                .with("content/vieille.en.md", "---", "title: Old page", "original: 0000-0000-0000", "---", "Text.")
                .with("content/faute.md", "---", "title: Une faute", "---", "Le [lien](nulle.md).");
    }

    @Test
    void eachThingStandsInItsSectionWithItsPlaceAndWhatToDo() {
        Document page = report(messy(folder));

        assertThat(texts(page, "errors"))
                .singleElement()
                .asString()
                .contains("Une faute", "content/faute.md", "« nulle.md »");
        assertThat(texts(page, "expired-facts"))
                .singleElement()
                .asString()
                .contains(
                        "rise-since", "seeds/delta-2020.yaml:", "content/substance.md:", "content/risks/_index.en.md:");
        assertThat(texts(page, "due-facts")).singleElement().asString().contains("state-alert-year", "1er mai 2026");
        assertThat(texts(page, "due-pages")).anyMatch(text -> text.contains("Vieille page"));
        assertThat(texts(page, "translations"))
                .satisfiesExactly(
                        changed -> assertThat(changed).contains("content/risks/gelures.en.md:", "texte"),
                        old -> assertThat(old).contains("content/vieille.en.md:3", "titre ou résumé"));
        assertThat(texts(page, "this-week")).singleElement().asString().contains("cases-age-min-2019");
        assertThat(texts(page, "upcoming")).singleElement().asString().contains("cases-age-max-2019", "1er août 2026");
        assertThat(texts(page, "contradictions")).anyMatch(text -> text.contains("400") && text.contains("300"));
        assertThat(texts(page, "untranslated")).anyMatch(text -> text.contains("content/press/etat-2019.md"));
        assertThat(texts(page, "unpublished"))
                .anyMatch(text -> text.contains("Un brouillon"))
                .anyMatch(text -> text.contains("10 janvier 2027"));
        assertThat(texts(page, "unsigned")).anyMatch(text -> text.contains("content/advice/assis.md"));
    }

    @Test
    void anApprovalThatFellIsShownWithTheWholeDifference() {
        Document page = report(messy(folder));

        assertThat(texts(page, "approvals")).hasSize(2);
        assertThat(page.select("#approvals ~ .entries del").eachText()).containsExactly("retiré : glacé");
        assertThat(page.select("#approvals ~ .entries ins").eachText()).containsExactly("ajouté : tiède");
        assertThat(page.select("#approvals ~ .entries .text").text())
                .contains("Brûlure par le froid", "de la cartouche");
        assertThat(page.select("#approvals ~ .entries .command code").eachText())
                .contains("vigie approve content/risks/gelures.md --role \"un médecin\" --organisation \"Hôpital\"");
    }

    @Test
    void theHeadingCountsWhatHasToBeDoneThisWeek() {
        Document page = report(messy(folder));

        int now = page.select("section.now .entry").size();
        assertThat(page.select("h1").text()).isEqualTo(now + " choses à faire cette semaine");
        assertThat(page.select(".tile .count").eachText().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(page.select(".entry").size());
    }

    @Test
    void aCampaignInOrderSaysSo() {
        TestSite site = TestSite.in(folder.resolve("small"));
        Path templates = folder.resolve("small/templates");
        TestSite.copy(Path.of("templates/report"), templates.resolve("report"));
        Document page = report(site);

        assertThat(page.select("h1").text()).isEqualTo("Rien à faire cette semaine");
        assertThat(page.select(".entry")).isEmpty();
        assertThat(page.select(".checks li").eachText()).contains("Aucun fait n’est périmé.");
    }

    @Test
    void itIsTheSameEachTimeAndNeverPublished() throws Exception {
        TestSite site = messy(folder);
        report(site);
        byte[] first = Files.readAllBytes(folder.resolve("etat.html"));
        report(site);

        assertThat(Files.readAllBytes(folder.resolve("etat.html"))).isEqualTo(first);
        assertThat(site.files().keySet()).noneMatch(path -> path.contains("etat") || path.contains("report"));
    }

    @Test
    void itNeedsNothingBesideItselfAndIsValidHtml() throws Exception {
        for (String language : List.of("fr", "en")) {
            Document page = report(messy(folder.resolve(language)), "--lang=" + language);
            ShippedCampaignTest.Validator validator = new ShippedCampaignTest.Validator();
            validator.check("etat.html", page.html().getBytes(StandardCharsets.UTF_8));
            validator.check("etat.html", Files.readAllBytes(folder.resolve("etat.html")));

            assertThat(validator.problems).isEmpty();
            assertThat(page.select("link, script, img, iframe")).isEmpty();
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.text()).doesNotContain(".title", ".lead", "label.", "{");
        }
    }

    @Test
    void itIsNotWrittenWhereItWouldBePublished() {
        TestSite site = TestSite.shipped(folder);
        for (String place : List.of("site-output/etat.html", "content/etat.html", "seeds/etat.html", "etat.md")) {
            Answer answer = site.build("--report=" + folder.resolve(place));

            assertThat(answer.code()).isEqualTo(2);
            assertThat(answer.err()).contains("ne peut pas être écrit dans");
        }
    }

    @Test
    void aThemeWithoutTheTemplateIsToldSo() {
        assertThat(TestSite.in(folder)
                        .build("--report=" + folder.resolve("etat.html"))
                        .err())
                .contains("le thème n’a pas de modèle");
    }
}
