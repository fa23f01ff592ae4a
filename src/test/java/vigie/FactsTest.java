package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts of the register in a small campaign: where they are written, where they lead, and what goes when they no longer hold. */
class FactsTest {

    private Path folder;
    private TestSite site;

    @BeforeEach
    void startWithTwoDocuments(@TempDir Path empty) {
        folder = empty;
        site = TestSite.in(empty)
                .with(
                        "seeds/dossier.yaml",
                        "title: Un dossier",
                        "publisher: Une association",
                        "date: 2020-01-15",
                        "facts:",
                        "  visiteurs: {value: 40000, unit: {fr: festivaliers, en: festival-goers}}",
                        "  part: {value: 36, unit: \"%\"}",
                        "  perime: {value: 25, unit: cas, expiryDate: 2026-06-01}")
                .with(
                        "seeds/lettre.yaml",
                        "title: Une lettre",
                        "publisher: Une agence",
                        "facts:",
                        "  jour: {value: 2019-11-19}");
        for (String file : new String[] {
            "components/approval/approval.ftl",
            "components/fact/fact.ftl",
            "components/references/references.ftl",
            "messages/fr.yaml",
            "messages/en.yaml"
        }) {
            site.with("templates/" + file, TestSite.read(Path.of("templates", file)));
        }
        site.with(
                "templates/layouts/page.ftl",
                "<#import \"/components/references/references.ftl\" as r>",
                "<title>${page.title}</title><meta name=\"description\" content=\"${page.summary!\"\"}\">",
                "<h1>${page.title}</h1>",
                "${page.body}",
                "<@r.references of=page/>");
        site.with(
                "templates/layouts/list.ftl",
                "<#import \"/components/references/references.ftl\" as r>",
                "<h1>${page.title}</h1>",
                "${page.body}",
                "<#list page.items as item>",
                "<#if item.anchor?has_content><section id=\"${item.anchor}\"><h2>${item.title}</h2>${item.body}</section><#else><a href=\"${item.url}\">${item.title}</a></#if>",
                "</#list>",
                "<@r.references of=page/>");
    }

    @Test
    void titlesSummariesAndOtherTextsSayThemAsTheirLanguageDoes() {
        site.with("content/campaign.yaml", "name: Campagne", "url: https://campagne.example", "languages: [fr, en]");
        site.with(
                "content/a.md",
                "---",
                "title: \"Les :fact[visiteurs] du festival\"",
                "summary: \":fact[part] le disent\"",
                "---");
        site.with(
                "content/a.en.md",
                "---",
                "title: \"The :fact[visiteurs] of the festival\"",
                "summary: \":fact[part] say so\"",
                "---");

        assertThat(site.build().code()).isZero();

        assertThat(site.file("a/index.html"))
                .contains("<title>Les 40\u202f000 du festival</title>", "content=\"36\u00a0% le disent\"");
        assertThat(site.file("en/a/index.html"))
                .contains("<title>The 40,000 of the festival</title>", "content=\"36% say so\"");
    }

    @Test
    void aNoteLeadsToTheDocumentAndBackAndEachDocumentHasOne() {
        site.with(
                "content/a.md",
                "---",
                "title: A",
                "---",
                "Le :fact[jour], :fact[part] le disaient ; :fact[visiteurs] étaient là.",
                "",
                "- encore :fact[part]");

        assertThat(site.build().code()).isZero();

        String page = site.file("a/index.html");
        assertThat(page)
                .contains("<time class=\"fact\" datetime=\"2019-11-19\">19")
                .contains("href=\"#page-note-1\" role=\"doc-noteref\" aria-label=\"Source 1\"")
                .contains("<li id=\"page-note-1\" value=\"1\"><cite>Une lettre</cite>, Une agence")
                .contains(
                        "<li id=\"page-note-2\" value=\"2\"><cite>Un dossier</cite>, Une association, <time datetime=\"2020-01-15\">")
                .contains("role=\"doc-backlink\"");
        assertThat(count(page, "href=\"#page-note-2\"")).isEqualTo(1); // it holds until another number or a heading
        Matcher back = Pattern.compile("href=\"#(page-use-[^\"]+)\" role=\"doc-backlink\"")
                .matcher(page);
        while (back.find()) {
            assertThat(page).contains("id=\"" + back.group(1) + "\"");
        }
    }

    @Test
    void linksAndHeadingsHaveNoNoteButThePageStillNamesTheDocument() {
        site.with("content/a.md", "---", "title: A", "---", "## En :fact[jour]", "", "[Les :fact[part]](b.md)");
        site.withPage("content/b.md", "B");

        assertThat(site.build().code()).isZero();

        assertThat(site.file("a/index.html"))
                .doesNotContain("doc-noteref")
                .contains("<cite>Une lettre</cite>", "<cite>Un dossier</cite>");
    }

    @Test
    void itemsOnASectionsPageShareItsNumbers() {
        site.with("content/risks/_index.md", "---", "title: Risques", "---", "Au début :fact[jour].");
        site.with("content/risks/a.md", "---", "title: A", "onset: regular", "---", "Le :fact[jour], :fact[part].");
        site.with("content/risks/b.md", "---", "title: B", "onset: regular", "---", "Encore :fact[visiteurs].");

        TestSite.Answer answer = site.build();

        assertThat(answer.code()).as(answer.toString()).isZero();
        String page = site.file("risks/index.html");
        assertThat(count(page, "href=\"#page-note-1\"")).isEqualTo(2);
        assertThat(count(page, "href=\"#page-note-2\"")).isEqualTo(2);
        assertThat(count(page, "<cite>")).isEqualTo(2);
    }

    @Test
    void anItemWhoseRequiredFieldNamesWhatNoLongerHoldsGoesAndLinksToItBecomeText() {
        site.with("content/a.md", "---", "title: \"Les :fact[perime] cas\"", "---");
        site.with("content/b.md", "---", "title: B", "summary: \":fact[perime] cas\"", "---", "Voir [les cas](a.md).");
        site.with(
                "content/campaign.yaml",
                "name: Campagne",
                "url: https://campagne.example",
                "languages: [fr]",
                "menus: {main: [{page: a.md}, {page: b.md}]}");

        TestSite.Answer answer = site.build();

        assertThat(answer.code()).as(answer.toString()).isZero();
        assertThat(site.has("a/index.html")).isFalse();
        assertThat(site.file("b/index.html"))
                .contains("Voir les cas.", "content=\"\"")
                .doesNotContain("25");
        assertThat(answer.err())
                .contains("ce qui l’utilise n’est pas publié (content/a.md:2, content/b.md:3)")
                .contains("content/b.md:5:16: avertissement: Ce lien mène à une page qui n’est pas publiée");
        assertThat(count(answer.err(), "Le fait « perime »")).isEqualTo(1);
    }

    @Test
    void anAlternativeTextSaysTheValue() throws Exception {
        byte[] png = java.util.Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==");
        java.nio.file.Files.write(folder.resolve("content/photo.png"), png);
        site.with("content/a.md", "---", "title: A", "---", "![Une foule de :fact[visiteurs]](photo.png)");

        TestSite.Answer answer = site.build();

        assertThat(answer.code()).as(answer.toString()).isZero();
        assertThat(site.file("a/index.html")).contains("alt=\"Une foule de 40\u202f000\"");
    }

    @Test
    void theHomePageStaysWhateverItsTitleNames() {
        site.with("content/_index.md", "---", "title: \":fact[perime] cas\"", "---");

        assertThat(site.build().code()).isZero();

        assertThat(site.file("index.html")).contains("<h1>Campagne</h1>");
    }

    @Test
    void aSectionGoesWithItsHeadingAndALinkToItDoesNotStopTheBuild() {
        site.with(
                "content/a.md",
                "---",
                "title: A",
                "---",
                "Voir [plus bas](#les-25-cas).",
                "",
                "## Les :fact[perime] cas",
                "",
                "Texte de la section.",
                "",
                "### En dessous",
                "",
                "Encore.",
                "",
                "## Ensuite",
                "",
                "Suite.",
                "",
                "## Titre seul",
                "",
                "Ce paragraphe dit :fact[perime].");

        TestSite.Answer answer = site.build();

        assertThat(answer.code()).as(answer.toString()).isZero();
        assertThat(site.file("a/index.html"))
                .doesNotContain("Texte de la section", "En dessous", "Titre seul")
                .contains("Ensuite", "Suite.");
    }

    @Test
    void factsThatDoNotExistAreFaultsInFieldsToo() {
        site.with("content/a.md", "---", "title: \"Les :fact[visiteur]\"", "---");

        TestSite.Answer answer = site.check();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("content/a.md:2:19: erreur:", "Vouliez-vous écrire « visiteurs »");
    }

    @Test
    void aContradictedFactIsToldWithTheOneThatReplacesIt() {
        site.with(
                "seeds/autre.yaml",
                "title: Autre",
                "publisher: Une agence",
                "facts:",
                "  foule: {value: 50000, unit: festivaliers, supersedes: {fact: visiteurs, reason: Comptés à l'entrée.}}");
        site.with("content/a.md", "---", "title: A", "---", "Il y avait :fact[visiteurs] festivaliers.");

        TestSite.Answer answer = site.build();

        assertThat(answer.code()).isZero();
        assertThat(answer.err())
                .contains(
                        "content/a.md:4:18: avertissement: Le fait « visiteurs » est contredit : « foule » le remplace.")
                .contains(":fact[foule]");
    }

    @Test
    void contradictionsInCirclesTwiceOrWithNothingAreFaults() {
        site.with(
                "seeds/ronde.yaml",
                "title: Ronde",
                "publisher: Une agence",
                "facts:",
                "  un: {value: 1, supersedes: {fact: deux, reason: Parce que.}}",
                "  deux: {value: 2, supersedes: {fact: un, reason: Parce que.}}",
                "  trois: {value: 3, supersedes: {fact: visiteurs, reason: Parce que.}}",
                "  quatre: {value: 4, supersedes: {fact: visiteurs, reason: Parce que.}}",
                "  cinq: {value: 5, supersedes: {fact: cinq, reason: Parce que.}}",
                "  six: {value: 6, supersedes: {fact: rien, reason: Parce que.}}");

        TestSite.Answer answer = site.check();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .contains("Ces faits se remplacent en rond : ")
                .contains("cinq → cinq")
                .contains("« visiteurs » est déjà remplacé par « quatre ».")
                .contains("« rien » n’existe pas dans seeds/.");
    }

    @Test
    void figuresAndNumbersTypedByHandAreToldWithWhatToWrite() {
        site.with("content/campaign.yaml", "name: Campagne", "url: https://campagne.example", "languages: [fr, en]");
        site.with("content/helplines/_index.md", "---", "title: Lignes", "---");
        site.with("content/helplines/samu.md", "---", "title: Samu", "phone: \"15\"", "---");
        site.with("content/helplines/ecoute.md", "---", "title: Écoute", "phone: \"0 800 23 13 13\"", "---");
        site.with(
                "content/a.md",
                "---",
                "title: Les 40 000 festivaliers",
                "---",
                "Il y avait 40\u202f000 festivaliers, 40000 festivaliers, 36 % et 36% d'entre eux.",
                "Appelle le 15, ou le 08 00 23 13 13, ou le +33 800 23 13 13.");
        site.with(
                "content/a.en.md",
                "---",
                "title: A",
                "---",
                "There were 40,000 festival-goers, 36 per cent of them. Call 15.");

        TestSite.Answer answer = site.check();

        assertThat(answer.code()).isZero();
        assertThat(answer.err())
                .contains("content/a.md:2:12: avertissement: « 40 000 festivaliers » est un fait du registre")
                .contains("content/a.md:4:12:", "content/a.md:4:33:", "content/a.md:4:53:", "content/a.md:4:61:")
                .contains(":fact[visiteurs]", ":fact[part]")
                .contains("content/a.md:5:12: avertissement: « 15 » est le numéro de la ligne d’aide « samu »")
                .contains("content/a.md:5:22:", "content/a.md:5:44:", ":call[ecoute]")
                .contains("content/a.en.md:4:12:", "content/a.en.md:4:35:", "content/a.en.md:4:61:");
    }

    @Test
    void otherFiguresStayAlone() {
        site.with("content/helplines/_index.md", "---", "title: Lignes", "---");
        site.with("content/helplines/samu.md", "---", "title: Samu", "phone: \"15\"", "---");
        site.with(
                "content/a.md",
                "---",
                "title: A",
                "---",
                "Le 15 mars, 40000 pages et 136 % de B36 : :fact[part], `36 %`, <https://campagne.example/36%20>,",
                "[un lien](https://campagne.example/a?36%), 36,5 %, de 15 à 25 ans, 25 cas.",
                "",
                "```",
                "36 %",
                "```");

        assertThat(site.check().err()).doesNotContain("à la main");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
