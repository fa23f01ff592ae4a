package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same layouts for a campaign that has nothing in common with the shipped one: English only, long words, other colours. */
class KitElsewhereTest {

    private static final List<String> FORMATS = List.of(
            "flyer-a6",
            "leaflet-a5",
            "trifold-a4",
            "poster-a4",
            "poster-a3",
            "card-a7",
            "banner-85x200",
            "questionnaire-a4",
            "large-print-a4");

    @TempDir
    Path folder = Path.of(".");

    @Test
    void twelveRisksAndNoAdviceAreLaidOut() throws Exception {
        TestSite site = campaign("Donaudampfschifffahrt makes ill", 12, "112");
        TestSite.Answer answer = site.build("--date=2026-12-01");
        assertThat(answer.code()).as(answer.err()).isZero();

        assertThat(text(site, "leaflet-a5")).contains("12 signs", "112", "Vergiftungserscheinung 12");
        assertThat(text(site, "poster-a3")).contains("112", "Donaudampfschifffahrt");
        for (String format : FORMATS) {
            assertThat(text(site, format)).doesNotContain("15", "Drogues", "nitrous", "#");
        }
    }

    @Test
    void aWordWiderThanItsFrameIsToldWhereItStands() {
        TestSite.Answer answer = campaign("Rindfleischetikettierungsueberwachungsaufgabengesetz", 4, "112")
                .check("--date=2026-12-01");

        assertThat(answer.code()).isEqualTo(1);
        for (String format : List.of("poster-a4", "card-a7", "leaflet-a5", "flyer-a6", "trifold-a4")) {
            assertThat(answer.err()).containsPattern("content/kit/" + format + "[.]md:4:11: erreur: .*« headline »");
        }
    }

    @Test
    void moreRisksThanAPanelHoldsAreToldInTheListOfThePiece() {
        TestSite site = campaign("Take care", 20, "112");
        StringBuilder risks = new StringBuilder();
        for (int number = 1; number <= 20; number++) {
            risks.append(number == 1 ? "risk-1" : ", risk-" + number);
        }
        site.with(
                "content/kit/leaflet-a5.md",
                TestSite.read(folder.resolve("content/kit/leaflet-a5.md"))
                        .replace("editions:", "risks: [" + risks + "]\neditions:"));
        TestSite.Answer answer = site.check("--date=2026-12-01");

        assertThat(answer.err())
                .containsPattern(
                        "content/kit/leaflet-a5[.]md:5:8: erreur: \\d+ de trop pour le dépliant A5, dans la liste « risks »")
                .doesNotContain("content/risks/");
    }

    @Test
    void anEmergencyNumberOfAnyLengthFindsItsRoom() {
        assertThat(campaign("Take care", 4, "0 800 23 13 13")
                        .check("--date=2026-12-01")
                        .err())
                .doesNotContain("erreur");
    }

    @Test
    void withoutAnyHelpLineNothingBreaks() throws Exception {
        TestSite site = campaign("Take care", 4, "112").without("content/helplines/112.md");

        assertThat(site.build("--date=2026-12-01").err()).doesNotContain("erreur");
        assertThat(text(site, "poster-a4")).contains("Take care").doesNotContain("Is it urgent?");
    }

    private static String text(TestSite site, String format) throws Exception {
        try (PDDocument document = Loader.loadPDF(site.files().get("kit/" + format + "-en.pdf"))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private TestSite campaign(String headline, int risks, String number) {
        TestSite site = TestSite.empty(folder);
        TestSite.copy(Path.of("templates"), folder.resolve("templates"));
        site.with(
                "content/campaign.yaml",
                "name: Verkehrssicherheitskampagne",
                "url: https://elsewhere.example",
                "languages: [en]",
                "timeZone: Europe/Berlin",
                "palette: {coral: \"#ff9f1c\", mint: \"#bfe3ff\"}");
        site.withPage("content/_index.md", "Home");
        site.withPage("content/kit/_index.md", "Kit");
        site.withPage("content/risks/_index.md", "Risks");
        site.withPage("content/helplines/_index.md", "Lines");
        site.with(
                "content/helplines/112.md",
                "---",
                "title: Rettungsdienst",
                "kind: emergency",
                "phone: \"" + number + "\"",
                "audience: Everybody",
                "---");
        site.with(
                "seeds/facts.yaml",
                "title: Facts",
                "publisher: Nobody",
                "date: 2026-01-01",
                "url: https://elsewhere.example/facts");
        for (int risk = 1; risk <= risks; risk++) {
            site.with(
                    "content/risks/risk-" + risk + ".md",
                    "---",
                    "title: Vergiftungserscheinung " + risk,
                    "onset: immediate",
                    "icon: nerves",
                    "weight: " + risk,
                    "sources: [facts]",
                    "---",
                    "It hurts.");
        }
        for (String format : FORMATS) {
            site.with(
                    "content/kit/" + format + ".md",
                    "---",
                    "title: " + format,
                    "format: " + format,
                    "headline: " + headline,
                    "editions: [{date: 2026-11-26}]",
                    "---",
                    "Some words of its own.");
        }
        return site;
    }
}
