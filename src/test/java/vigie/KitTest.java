package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The printed pieces of the campaign that Vigie comes with, as partners get them. */
class KitTest {

    static final List<PDFAFlavour> PROFILES = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
    private static final float POINT = 0.1f;

    @TempDir
    Path folder = Path.of(".");

    @Test
    void everyPieceIsTaggedAndMadeToLast() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> problems = new ArrayList<>();
        int pieces = 0;
        for (Map.Entry<String, byte[]> file : built().files().entrySet()) {
            if (file.getKey().endsWith(".pdf")) {
                pieces++;
                for (PDFAFlavour profile : PROFILES) {
                    problems.addAll(problems(file.getKey(), file.getValue(), profile));
                }
            }
        }

        assertThat(problems).isEmpty();
        assertThat(pieces).isGreaterThanOrEqualTo(16);
    }

    static List<String> problems(String name, byte[] pdf, PDFAFlavour profile) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profile)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(profile, false).validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> name + " " + assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    @Test
    void thePrintShopGetsBleedAndEverybodyElseTheTrimmedSheet() throws Exception {
        TestSite site = built();
        try (PDDocument shop = Loader.loadPDF(site.files().get("kit/depliant-a5-fr-imprimeur.pdf"));
                PDDocument screen = Loader.loadPDF(site.files().get("kit/depliant-a5-fr.pdf"))) {
            for (PDPage page : shop.getPages()) {
                assertThat(millimetres(page.getTrimBox().getWidth())).isEqualTo(148);
                assertThat(millimetres(page.getTrimBox().getHeight())).isEqualTo(210);
                assertThat(millimetres(page.getBleedBox().getWidth())).isEqualTo(154);
                assertThat(page.getMediaBox().getWidth())
                        .isGreaterThan(page.getBleedBox().getWidth() + POINT);
            }
            assertThat(screen.getNumberOfPages()).isEqualTo(2);
            assertThat(millimetres(screen.getPage(0).getMediaBox().getWidth())).isEqualTo(148);
        }
    }

    private static long millimetres(float points) {
        return Math.round(points * 25.4 / 72);
    }

    @Test
    void theCodeOfEveryPieceLeadsToWhetherItIsCurrent() throws Exception {
        TestSite site = built();
        int codes = 0;
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            if (file.getKey().endsWith(".pdf")) {
                URI address = URI.create(code(file.getValue()));
                String page = site.file(address.getPath().substring(1) + "index.html");
                assertThat(page)
                        .contains(file.getKey().contains("-en") ? "this copy is current" : "exemplaire est à jour");
                codes++;
            }
        }

        assertThat(codes).isGreaterThanOrEqualTo(16);
    }

    /** As a phone tries it, from near and from far. */
    private static String code(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            ReaderException last = null;
            for (int dpi : List.of(72, 100, 150, 200, 300)) {
                BufferedImage image = renderer.renderImageWithDPI(document.getNumberOfPages() - 1, dpi);
                int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
                try {
                    return new QRCodeReader()
                            .decode(
                                    new BinaryBitmap(new GlobalHistogramBinarizer(source)),
                                    Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText();
                } catch (ReaderException e) {
                    last = e; // from another distance
                }
            }
            throw new AssertionError("no code can be read", last);
        }
    }

    @Test
    void aFormerEditionSaysWhatReplacesItAndWhy() {
        TestSite site = TestSite.shipped(folder);
        String card = TestSite.read(folder.resolve("content/kit/carte-a7.md"));
        site.with(
                "content/kit/carte-a7.md",
                card.replace(
                        "  - date: 2026-11-26",
                        "  - date: 2026-11-26\n  - date: 2026-12-24\n    reason: Le numéro a changé."));
        assertThat(site.build("--date=2027-01-01").code()).isZero();

        assertThat(site.file("v/carte-a7-fr-1/index.html")).contains("n’est plus à jour", "Le numéro a changé.");
        assertThat(site.file("v/carte-a7-fr-2/index.html")).contains("exemplaire est à jour");
    }

    @Test
    void whatDoesNotFitIsToldToTheCharacter() {
        String long1 =
                "Quelqu'un manque d'air et tu ne sais pas quoi faire ? Appelle tout de suite, ne raccroche pas, dis où tu es et ce que tu vois autour de toi";
        TestSite.Answer refused = withHeadline(long1);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .contains("content/kit/carte-a7.md:5:11: erreur: ", "caractères de trop", "« headline »");
        int excess = Integer.parseInt(refused.err().replaceAll("(?s).*erreur: (\\d+) caractères.*", "$1"));

        assertThat(withHeadline(long1.substring(0, long1.length() - excess)).code())
                .isZero();
        assertThat(withHeadline(long1.substring(0, long1.length() - excess + 1)).code())
                .isEqualTo(1);
    }

    @Test
    void aCharacterThatNoFontHasIsTold() {
        TestSite.Answer refused = withHeadline("Respire ☃ Appelle");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("content/kit/carte-a7.md", "« ☃ »");
    }

    @Test
    void aPieceOfAnotherLengthThanItsFormatIsTold() {
        TestSite site = TestSite.shipped(folder);
        String format = TestSite.read(folder.resolve("templates/prints/card-a7/format.yaml"));
        site.with("templates/prints/card-a7/format.yaml", format.replace("pages: 2", "pages: 3"));

        assertThat(site.check("--date=2026-12-01").err())
                .contains("Cette pièce fait 2 page(s), et le format card-a7 en veut 3.");
    }

    private TestSite.Answer withHeadline(String words) {
        TestSite site = TestSite.shipped(folder);
        String card = TestSite.read(folder.resolve("content/kit/carte-a7.md"));
        site.with("content/kit/carte-a7.md", card.replaceAll("(?m)^headline: .*$", "headline: \"" + words + "\""));
        return site.check("--date=2026-12-01");
    }

    private TestSite built() {
        TestSite site = TestSite.shipped(folder);
        assertThat(site.build("--date=2026-12-01").code()).isZero();
        return site;
    }
}
