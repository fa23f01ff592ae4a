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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
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
    static Path shared = Path.of(".");

    private static TestSite built = TestSite.nowhere();

    @TempDir
    Path folder = Path.of(".");

    @BeforeAll
    static void build() {
        built = TestSite.shipped(shared);
        assertThat(built.build("--date=2026-12-01").code()).isZero();
    }

    @Test
    void everyPieceIsTaggedAndMadeToLast() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> problems = new ArrayList<>();
        int pieces = 0;
        for (Map.Entry<String, byte[]> file : built.files().entrySet()) {
            if (file.getKey().endsWith(".pdf")) {
                pieces++;
                for (PDFAFlavour profile : PROFILES) {
                    problems.addAll(problems(file.getKey(), file.getValue(), profile));
                }
            }
        }

        assertThat(problems).isEmpty();
        assertThat(pieces).isGreaterThanOrEqualTo(36);
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
        TestSite site = built;
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
        TestSite site = built;
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

        assertThat(codes).isGreaterThanOrEqualTo(36);
    }

    /** As a phone tries it, from far and from near, on each page. */
    private static String code(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int pixels : List.of(800, 1200, 1700, 2400, 3200)) {
                for (int page = document.getNumberOfPages() - 1; page >= 0; page--) {
                    PDRectangle sheet = document.getPage(page).getCropBox();
                    float scale = pixels / Math.max(sheet.getWidth(), sheet.getHeight());
                    Optional<String> code = code(renderer.renderImage(page, scale));
                    if (code.isPresent()) {
                        return code.get();
                    }
                }
            }
            throw new AssertionError("no code can be read");
        }
    }

    private static Optional<String> code(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            return Optional.of(new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new GlobalHistogramBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (ReaderException e) {
            return Optional.empty(); // from this distance
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
    void aPieceWithAFaultIsToldAtItsFieldAndNotBlamedOnTheTheme() {
        TestSite site = TestSite.shipped(folder);
        replace(site, "carre", "headline:", "headlin:");
        replace(site, "depliant-a5", "headline:", "headlin:");
        replace(site, "affiche-a3", "2026-11-26", "2026-11-31");
        replace(site, "carte-a7", "editions:", "edition:");

        String said = site.check("--date=2026-12-01").err();

        assertThat(said)
                .contains(
                        "content/kit/affiche-a3.md:9:11: erreur: Le 2026-11-31 n’existe pas",
                        "content/kit/carre.md:5:1: erreur: Le champ « headlin » n’existe pas ici.",
                        "content/kit/depliant-a5.md:5:1: erreur: Le champ « headlin » n’existe pas ici.")
                .contains("content/kit/carte-a7.md:8:1: erreur: Le champ « edition » n’existe pas ici.")
                .doesNotContain("templates/");
    }

    private void replace(TestSite site, String piece, String before, String now) {
        String file = "content/kit/" + piece + ".md";
        site.with(file, TestSite.read(folder.resolve(file)).replace(before, now).stripTrailing());
    }

    @Test
    void whatDoesNotFitAnyFormatIsToldToTheCharacter() {
        TestSite site = TestSite.shipped(folder);
        String longOne = "Quelqu'un manque d'air et tu ne sais pas quoi faire ? Appelle vite, reste en ligne. "
                .repeat(5)
                .strip();
        List<String> pieces = pieces();
        pieces.forEach(piece -> headline(site, piece, longOne));
        Map<String, Integer> excess = excesses(site.check("--date=2026-12-01").err());
        assertThat(excess.keySet()).containsExactlyInAnyOrderElementsOf(pieces);

        pieces.forEach(
                piece -> headline(site, piece, longOne.substring(0, longOne.length() - excess.getOrDefault(piece, 0))));
        assertThat(site.check("--date=2026-12-01").code()).isZero();

        pieces.forEach(piece ->
                headline(site, piece, longOne.substring(0, longOne.length() - excess.getOrDefault(piece, 0) + 1)));
        TestSite.Answer refused = site.check("--date=2026-12-01");
        assertThat(excesses(refused.err()).keySet()).containsExactlyInAnyOrderElementsOf(pieces);
        assertThat(excesses(refused.err()).values()).containsOnly(1);
        assertThat(refused.err()).contains("1 caractère de trop pour l'affiche A3, au champ « headline ».");
    }

    /** French ones, below {@code content/}. */
    private List<String> pieces() {
        try (Stream<Path> files = Files.list(folder.resolve("content/kit"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("_") && name.indexOf('.') == name.length() - ".md".length())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void headline(TestSite site, String piece, String words) {
        Path file = folder.resolve("content/kit").resolve(piece);
        site.with(
                "content/kit/" + piece,
                TestSite.read(file).replaceAll("(?m)^headline: .*$", "headline: \"" + words + "\""));
    }

    /** How many characters too many a headline has, by the file that it stands in. */
    private static Map<String, Integer> excesses(String err) {
        Map<String, Integer> excesses = new TreeMap<>();
        Matcher told = Pattern.compile(
                        "content/kit/([a-z0-9-]+\\.md):\\d+:\\d+: erreur: (\\d+) caractères? de trop pour .*« headline »")
                .matcher(err);
        while (told.find()) {
            excesses.put(told.group(1), Integer.valueOf(told.group(2)));
        }
        return excesses;
    }

    @Test
    void whatAnotherItemSaysTooLongIsToldInItsFile() {
        TestSite site = TestSite.shipped(folder);
        String risk = TestSite.read(folder.resolve("content/risks/nerfs.md"));
        site.with(
                "content/risks/nerfs.md",
                risk.replaceAll(
                        "(?m)^title: .*$",
                        "title: Nerfs, moelle épinière et tout ce qui s'ensuit quand on en a pris beaucoup trop longtemps"));

        assertThat(site.check("--date=2026-12-01").err())
                .contains("content/risks/nerfs.md:2:8: erreur: ", "de trop pour le dépliant A5, au champ « title »");
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
                .contains("Cette pièce fait 2 page(s) ; il en faut 3 pour la carte A7.");
    }

    private TestSite.Answer withHeadline(String words) {
        TestSite site = TestSite.shipped(folder);
        String card = TestSite.read(folder.resolve("content/kit/carte-a7.md"));
        site.with("content/kit/carte-a7.md", card.replaceAll("(?m)^headline: .*$", "headline: \"" + words + "\""));
        return site.check("--date=2026-12-01");
    }
}
