package vigie;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the yearly study, with one year as shipped and with several. */
class StudyTest {

    private static TestSite.Answer answer = new TestSite.Answer(3, "", "");
    private static Document one = new Document("");
    private static Document several = new Document("");
    private static Document paper = new Document("");

    @BeforeAll
    static void build(@TempDir Path shipped, @TempDir Path more) {
        TestSite site = TestSite.shipped(shipped);
        answer = site.build();
        one = Jsoup.parse(site.file("etude/index.html"));
        paper = Jsoup.parse(site.file("etude/questionnaire/index.html"));
        TestSite years = TestSite.shipped(more)
                .with(Path.of("src/test/resources/study-years"))
                .with(
                        "content/campaign.yaml",
                        TestSite.read(Path.of("content/campaign.yaml")),
                        "surveyForm: https://form.example/2026");
        assertThat(years.build().toString()).startsWith("exit code 0");
        several = Jsoup.parse(years.file("en/study/index.html"));
        assertThat(Jsoup.parse(years.file("en/study/questionnaire/index.html"))
                        .select("a[href=https://form.example/2026]"))
                .hasSize(1);
    }

    @Test
    void theShippedStudySaysWhatTheDossierGivesAndNoMore() {
        assertThat(answer.code()).isZero();
        assertThat(says(one, "risk"))
                .isEqualTo("En 2020, une seule part est publiée : 36 % pour la réponse « peu risqué »."
                        + " Intervalle à 95 % : de 31 % à 41 %.");
        assertThat(says(one, "place")).contains("parmi les réponses publiées").contains("aucun intervalle");
        assertThat(one.select("#study-tried, #study-heard, #study-age")).isEmpty();
        assertThat(one.select("#study-place .chart-interval")).isEmpty();
        assertThat(one.text()).contains("377 personnes interrogées");
    }

    @Test
    void everyPictureIsNamedByItsCaptionAndSaysWhatItsTableSays() {
        for (Document page : List.of(one, several)) {
            assertThat(page.select(".chart")).isNotEmpty();
            for (Element chart : page.select(".chart")) {
                Element picture = requireNonNull(chart.selectFirst("[role=img]"));
                Element name = requireNonNull(page.getElementById(picture.attr("aria-labelledby")));
                assertThat(name.text()).isNotBlank();
                for (Element row : picture.select(".chart-row")) {
                    String label = row.select(".chart-label").text();
                    Element inTable = chart.select("tbody tr").stream()
                            .filter(line -> line.select("th[scope=row]").text().equals(label))
                            .findFirst()
                            .orElseThrow();
                    List<String> shares =
                            row.select(".chart-line > :last-child").eachText();
                    List<Element> cells = inTable.select("td");
                    assertThat(cells).hasSameSizeAs(shares);
                    for (int i = 0; i < cells.size(); i++) {
                        assertThat(cells.get(i).text()).startsWith(shares.get(i));
                    }
                }
                assertThat(chart.select("caption")).hasSize(1);
                assertThat(chart.select("thead th[scope=col]")).isNotEmpty();
            }
        }
    }

    @Test
    void yearsStandSideBySideAndAreComparedOnlyWhereChanceIsRuledOut() {
        assertThat(several.select("#study-risk thead th").eachText()).containsExactly("Answer", "2026", "2025", "2020");
        assertThat(says(several, "risk"))
                .contains("In 2026 the most frequent answer is")
                .contains("chance hardly explains it");
        assertThat(says(several, "tried")).contains("come first together");
        assertThat(says(several, "place")).contains("chance may explain the difference");
        assertThat(says(several, "prevention")).contains("only one share is published");
        assertThat(several.select("#study-tried-by-age-says").text())
                .contains("goes from")
                .contains("chance");
    }

    @Test
    void whatIsHiddenOrWasNotAskedIsSaidAndDrawsNothing() {
        Element row = several.select("#study-prevention .chart-row").stream()
                .filter(one -> one.text().contains("Not published"))
                .findFirst()
                .orElseThrow();
        assertThat(requireNonNull(row.selectFirst(".chart-line")).select("svg")).isEmpty();
        assertThat(several.select("#study-risk").text()).contains("Not asked, or not given by the source.");
        assertThat(several.select("#study-heard").text()).doesNotContain("no answer");
    }

    @Test
    void paperHasABoxForEveryAnswerAndALineForEveryNumber() {
        assertThat(paper.select(".ballot-question")).hasSize(6);
        assertThat(paper.select(".ballot-question:has(circle) .ballot-how").eachText())
                .containsOnly("Une seule réponse");
        assertThat(paper.select(".ballot-question:has(rect) .ballot-how").eachText())
                .containsOnly("Plusieurs réponses possibles");
        assertThat(paper.select(".ballot-line")).hasSize(1);
        assertThat(paper.select("input, form, a.capsule[href^=http]")).isEmpty();
    }

    private static String says(Document page, String question) {
        return page.select("#study-" + question + "-says")
                .text()
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }
}
