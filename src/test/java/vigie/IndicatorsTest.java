package vigie;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The yearly report, against numbers worked out by hand, and the figures for journalists. */
class IndicatorsTest {

    private static String said = "";
    private static Document report = new Document("");
    private static Document english = new Document("");
    private static Document figures = new Document("");
    private static String table = "";
    private static String englishTable = "";

    @BeforeAll
    static void build(@TempDir Path folder) {
        TestSite site = site(folder);
        TestSite.Answer answer = site.build();
        said = plain(answer.toString());
        assertThat(answer.code()).as(said).isZero();
        report = Jsoup.parse(site.file("indicators/index.html"));
        english = Jsoup.parse(site.file("en/indicators/index.html"));
        figures = Jsoup.parse(site.file("figures/index.html"));
        table = new String(site.files().getOrDefault("figures/figures.csv", new byte[0]), StandardCharsets.UTF_8);
        englishTable =
                new String(site.files().getOrDefault("en/figures/figures.csv", new byte[0]), StandardCharsets.UTF_8);
    }

    @Test
    void thePageBeginsWithWhatIsKnownAndWhatIsMissing() {
        assertThat(plain(report.select(".indicators-says").text()))
                .isEqualTo("8 mesures chiffrées. 7 valeurs connues pour 2023. Une manque.");
        assertThat(cell(report, "inconnu")).isEqualTo("Non communiqué par les documents");
        assertThat(report.select("#sans").text()).contains("Non communiqué par les documents");
    }

    /** 40 to 54 is 14, 35 % of 40; 54 to 45 is 9, 16.67 % of 54; 2021 has no value, so that 2022 is compared with 2020. */
    @Test
    void aValueIsComparedWithTheLastYearThatHasOne() {
        assertThat(years("sorties"))
                .containsExactly(
                        "2020 40 Cible : 50 sorties, non atteinte évolution inconnue : pas d’année précédente",
                        "2021 Non communiqué par les documents –",
                        "2022 54 Cible : 50 sorties, atteinte ▲ en hausse de 14 depuis 2020 (+ 35 %) (ce qui est visé)",
                        "2023 45 Cible : 50 sorties, non atteinte ▼ en baisse de 9 depuis 2022 (− 17 %)"
                                + " (le contraire de ce qui est visé)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            part     | 9 % Cible : 9 %, atteinte ▼ en baisse de 3,5 points depuis 2021 (ce qui est visé) Source : Association
            depart   | 7 stands Cible : 8 stands ▲ en hausse de 7 depuis 2022 Source : Association
            presque  | 1 003 lettres ▲ en hausse de 3 depuis 2022 (+ 0,3 %) Source : Association
            stable   | 7 villes = stable depuis 2022 Source : Association
            registre | 12 500 étudiants évolution inconnue : pas d’année précédente Source : Association
            etude    | 100 réponses ▲ en hausse de 20 depuis 2022 (+ 25 %)
            """)
    void eachKindOfTrendIsSaidInWords(String indicator, String words) {
        assertThat(cell(report, indicator)).isEqualTo(words);
    }

    @Test
    void threeValuesAreDrawnFromZeroToTheGreatestAndTwoAreNot() {
        Element chart = requireNonNull(report.selectFirst(".indicator-history:has(#sorties-years) [role=img]"));
        assertThat(chart.select("rect").eachAttr("width")).containsExactly("74.1%", "100.0%", "83.3%");
        assertThat(plain(chart.text())).isEqualTo("2020 40 2021 Non communiqué par les documents 2022 54 2023 45");
        assertThat(report.select(".indicator-history:has(#part-years) [role=img]"))
                .isEmpty();
    }

    @Test
    void aTranslationHasTheNumbersOfItsOriginalInItsOwnWords() {
        assertThat(cell(english, "sorties"))
                .isEqualTo("45 outings Target: 50 outings, missed ▼ down by 9 since 2022 (−17%)"
                        + " (the contrary of what is wanted) Counted by hand. Source: Association");
        assertThat(plain(english.select("#qualite").text())).contains("Of 12,500 students most know the risks.");
    }

    @Test
    void aJournalistGetsEachFigureWithWhatItNeedsToBeQuoted() {
        Element one = requireNonNull(figures.getElementById("etudiants-touches-2023"));
        assertThat(plain(one.text()))
                .contains("12 500", "Étudiants touchés", "année 2023", "15 janvier 2024", "Tableau 2");
        assertThat(plain(one.select(".copy").text()))
                .isEqualTo(
                        "Étudiants touchés : 12 500 (année 2023). Source : Association, Relevé d’activité, 15 janvier 2024,"
                                + " Tableau 2.");
        assertThat(figures.select(".figures-reuse").text()).contains("Libre, source citée.");
    }

    @Test
    void aFigureThatDoesNotHoldIsLeftOutAndOneThatIsReplacedIsTold() {
        assertThat(figures.text()).doesNotContain("Jours restants");
        assertThat(table).doesNotContain("fini-2023");
        assertThat(said)
                .contains("Le fait « fini-2023 » n’est pas valable aujourd’hui")
                .contains("content/figures/etudiants.md")
                .contains("recompte-2023");
    }

    @Test
    void theTableIsForSpreadsheetsAndNoCellOfItIsAFormula() {
        List<String> lines = table.lines().toList();
        assertThat(lines.get(0)).startsWith("\ufeff\"identifiant\";\"groupe\";");
        assertThat(lines).hasSize(5);
        assertThat(plain(lines.get(1)))
                .startsWith("\"touches-2023\";\"Étudiants\";\"Étudiants touchés\";\"12500\";\"12 500\";\"étudiants\";")
                .contains("\"L’association a touché 12 500 étudiants.\"")
                .contains("\"2024-01-15\";\"Tableau 2\"");
        assertThat(plain(lines.get(2))).contains(";\"'@Écart, en points\";\"-3.5\";");
        assertThat(lines.get(3)).contains("\"'=1+\"\"1\"\"\";");
        assertThat(englishTable).contains("\"id\",\"group\"").contains("\"Students reached\",\"12500\",\"12,500\"");
        assertThat(figures.select("a[href=/figures/figures.csv][download]")).hasSize(1);
    }

    @Test
    void whatIsWrongWithAYearIsToldAtItsPlace(@TempDir Path folder) {
        TestSite site = site(folder);
        site.with(
                "content/indicators/sorties.md",
                "---",
                "title: Sorties",
                "kind: quantitative",
                "years:",
                "  - {year: 2022, value: 1 200, source: releve}",
                "  - {year: 2022, value: 3}",
                "  - {year: 2021, value: 5}",
                "  - {year: 2020, value: \":fact[formule-2023]\", target: 5}",
                "---");
        site.with(
                "content/indicators/sorties.en.md",
                "---",
                "title: Outings",
                "kind: quantitative",
                "years: [{year: 2023, value: 5, source: releve}]",
                "---");
        site.with(
                "content/indicators/etude.md",
                "---",
                "title: Réponses",
                "kind: quantitative",
                "from: study",
                "years: [{year: 2023, value: 99, source: releve}]",
                "---");
        site.with(
                "content/indicators/sans.md",
                "---",
                "title: Sans preuve",
                "kind: qualitative",
                "years: [{year: 2023, value: 99, source: releve}, {year: 2022, finding: On le voit.}]",
                "---");

        String faults = plain(site.check().toString());

        assertThat(faults)
                .startsWith("exit code 1")
                .contains("content/indicators/sorties.md:5:25: erreur: « 1 200 » n’est pas un nombre")
                .contains("content/indicators/sorties.md:6:12: erreur: L’année 2022 est déjà écrite à la ligne 5")
                .contains("content/indicators/sorties.md:7:25: erreur: Il manque d’où cela vient")
                .contains("content/indicators/sorties.md:8:25: erreur: Le fait « formule-2023 » n’est pas un nombre")
                .contains("erreur: Une cible sans unité ne dit rien")
                .contains("avertissement: On ne sait pas si la cible est atteinte")
                .contains("content/indicators/sorties.en.md:4:8: erreur: Les années ne s’écrivent que dans l’original")
                .contains("avertissement: L’étude de 2023 compte 100 personnes")
                .contains("content/indicators/sans.md:4:29: erreur: Un indicateur de qualité ne se compte pas")
                .contains("content/indicators/sans.md:4:72: erreur: Il manque d’où cela vient");
    }

    private static TestSite site(Path folder) {
        TestSite site = TestSite.empty(folder).with(Path.of("src/test/resources/indicators"));
        TestSite.copy(Path.of("templates"), folder.resolve("templates"));
        return site;
    }

    private static String cell(Document page, String indicator) {
        return plain(page.select("#" + indicator + " td").text());
    }

    private static List<String> years(String indicator) {
        return report.select(".indicator-history:has(#" + indicator + "-years) tbody tr").stream()
                .map(row -> plain(row.text()))
                .toList();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
