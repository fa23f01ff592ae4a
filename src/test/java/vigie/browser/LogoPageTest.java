package vigie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vigie.TestSite;

/** The page on which a partner's logo is put on images and prints, in a real Chromium, under the headers of the page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogoPageTest {

    private static final String PAGE = "/avec-votre-logo/";
    private static final int BLUE = 0x14508c;
    private static final int PAPER = 0xfff9f1;
    private static final String SAID =
            "document.querySelector('[role=alert]').textContent + document.querySelector('[role=status]').textContent";
    private static final String UNTIL_SAID = "new Promise(done => { const look = () => (" + SAID + ") ? done(" + SAID
            + ") : setTimeout(look, 20); look(); })";

    private final Chromium browser;
    private TestSite site;
    private Path files;
    private SiteServer server;
    private Tab tab;

    LogoPageTest() throws IOException {
        browser = Chromium.start();
    }

    @BeforeAll
    void build(@TempDir Path folder) {
        site = TestSite.shipped(folder);
        TestSite.Answer answer = site.build("--date=2026-06-01");
        assertThat(answer.code()).as(answer::toString).isZero();
        files = folder.resolve("logos");
        tab = browser.tab();
    }

    @BeforeEach
    void open() throws IOException {
        String headers = site.file("_headers");
        server = SiteServer.of(site.output(), path -> HeadersFile.of(headers, path));
        Check.asUsual(tab);
        tab.open(server.url() + PAGE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @AfterAll
    void close() throws IOException {
        browser.close();
    }

    @Test
    void theLogoStandsInItsPlaceWithClearSpaceAndTheRestIsUnchanged() throws IOException {
        assertThat(choose("logo.png", png(1200, 400, 0x00ffffff, BLUE, 100))).startsWith("Votre logo est en place.");

        Map<String, int[]> places = Map.of(
                "carre", new int[] {752, 36, 288, 96},
                "story", new int[] {620, 248, 380, 112},
                "paysage", new int[] {876, 32, 284, 96});
        places.forEach((piece, box) -> {
            BufferedImage before = read(site.files().get("kit/" + piece + "-fr.png"));
            BufferedImage after = download(piece);
            assertThat(after.getWidth()).isEqualTo(before.getWidth());
            assertThat(after.getHeight()).isEqualTo(before.getHeight());
            int[] ink = {after.getWidth(), after.getHeight(), 0, 0};
            for (int y = 0; y < after.getHeight(); y++) {
                for (int x = 0; x < after.getWidth(); x++) {
                    int rgb = after.getRGB(x, y) & 0xffffff;
                    boolean inside = x >= box[0] && x < box[0] + box[2] && y >= box[1] && y < box[1] + box[3];
                    if (!inside) {
                        assertThat(rgb).as(piece + " " + x + " " + y).isEqualTo(before.getRGB(x, y) & 0xffffff);
                    } else if (rgb == BLUE) {
                        ink[0] = Math.min(ink[0], x);
                        ink[1] = Math.min(ink[1], y);
                        ink[2] = Math.max(ink[2], x);
                        ink[3] = Math.max(ink[3], y);
                    }
                }
            }
            int clear = box[3] / 6;
            assertThat(ink[0]).as(piece).isBetween(box[0] + 2 * clear - 1, box[0] + box[2] / 2);
            assertThat(ink[2]).as(piece).isBetween(box[0] + box[2] / 2, box[0] + box[2] - 2 * clear + 1);
            assertThat(ink[1]).as(piece).isBetween(box[1] + clear - 1, box[1] + box[3] / 2);
            assertThat(ink[3]).as(piece).isBetween(box[1] + box[3] / 2, box[1] + box[3] - clear + 1);
            assertThat(after.getRGB(box[0] + box[2] / 2, box[1] + clear / 2) & 0xffffff)
                    .as("the ground around it")
                    .isEqualTo(PAPER);
        });
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void nothingLeavesThePageAndItWorksWhenTheServerIsGone() throws IOException {
        int before = tab.requests().size();
        server.close();

        assertThat(choose("logo.png", png(1200, 400, 0x00ffffff, BLUE, 100))).startsWith("Votre logo est en place.");
        assertThat(choose(
                        "logo.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 100'><defs><path id='a' d='M0 0h300v100H0z' fill='#036'/></defs><use href='#a'/></svg>"
                                .getBytes(StandardCharsets.UTF_8)))
                .startsWith("Votre logo est en place.");

        // The browser fetches the icon of its tab when it likes.
        List<String> icons = tab.texts("[...document.querySelectorAll('link[rel=icon]')].map(icon => icon.href)");
        assertThat(tab.requests().subList(before, tab.requests().size()))
                .filteredOn(address -> !icons.contains(address))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("blob:"));
        assertThat(tab.complaints())
                .filteredOn(words -> !words.startsWith("Failed to load resource"))
                .isEmpty();
    }

    @Test
    void whatCannotBeALogoIsRefusedInWordsBesideTheField() throws IOException {
        Map<String, byte[]> bad = new TreeMap<>();
        bad.put("petit.png", png(120, 40, 0x00ffffff, BLUE, 5));
        bad.put("pale.png", png(1200, 400, 0x00ffffff, 0xf4d96a, 100));
        bad.put("blanc.png", png(1200, 400, 0x00ffffff, 0xffffff, 100));
        bad.put("haut.png", png(300, 2000, 0x00ffffff, BLUE, 10));
        bad.put("large.png", png(4000, 200, 0x00ffffff, BLUE, 10));
        bad.put("enorme.png", header(20_000, 20_000));
        bad.put("coupe.png", header(600, 200));
        bad.put("texte.png", "bonjour".getBytes(StandardCharsets.UTF_8));
        bad.put("lourd.png", new byte[5_100_000]);
        bad.put("script.svg", svg("<script>fetch('/kit/')</script><path d='M0 0h300v100H0z'/>"));
        bad.put("evenement.svg", svg("<path onload='fetch(1)' d='M0 0h300v100H0z'/>"));
        bad.put("html.svg", svg("<foreignObject width='300' height='100'/>"));
        bad.put("ailleurs.svg", svg("<image href='https://autre.example/x.png' width='300' height='100'/>"));
        bad.put("multiplie.svg", svg(multiplying()));
        bad.put(
                "entites.svg",
                ("<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'>]>"
                                + new String(svg("<text>&a;</text>"), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        Map<String, String> said = new TreeMap<>();

        for (Map.Entry<String, byte[]> file : bad.entrySet()) {
            said.put(file.getKey(), choose(file.getKey(), file.getValue()).replaceAll("[\u00a0\u202f]", " "));
            assertThat(tab.evaluate("String(document.querySelector('.try-results').hidden)")
                            .getAsString())
                    .as(file.getKey())
                    .isEqualTo("true");
        }

        String active = "Ce SVG contient autre chose qu’un dessin";
        Map<String, String> expected = new TreeMap<>(Map.of(
                "petit.png", "Ce logo est trop petit : il a 120 × 40 pixels, il en faut au moins ",
                "pale.png", "Ce logo se verrait mal : son contraste avec le fond clair est de 1,3, il faut au moins 3.",
                "blanc.png", "Ce logo se verrait mal : son contraste avec le fond clair est de 1, il faut au moins 3.",
                "haut.png", "Ce logo est trop haut ou trop large pour sa place.",
                "large.png", "Ce logo est trop haut ou trop large pour sa place.",
                "enorme.png", "Cette image est trop grande : 20 000 × 20 000 pixels.",
                "coupe.png", "Ce fichier n’est pas une image que le navigateur sait lire.",
                "texte.png", "Ce fichier n’est pas une image que le navigateur sait lire.",
                "lourd.png", "Ce fichier est trop lourd : 5,1 Mo, pour 5 Mo au plus.",
                "entites.svg", active));
        for (String name : List.of("script", "evenement", "html", "ailleurs", "multiplie")) {
            expected.put(name + ".svg", active);
        }
        assertThat(said.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, words) -> assertThat(said.get(name)).as(name).startsWith(words));
        assertThat(tab.evaluate(
                                "(field => field.getAttribute('aria-invalid') + ' ' + field.getAttribute('aria-describedby'))"
                                        + "(document.querySelector('#logo-file'))")
                        .getAsString())
                .isEqualTo("true logo-hint logo-problem");
    }

    @Test
    void theBrowserPrintsExactlyOnePageA4AndTwoA5WithTheLogo() throws IOException {
        choose("logo.png", png(1200, 400, 0x00ffffff, BLUE, 100));

        try (PDDocument poster = printed("poster")) {
            assertThat(poster.getNumberOfPages()).isEqualTo(1);
            assertSize(poster.getPage(0), 210, 297);
            assertThat(text(poster))
                    .contains("Respire.", "0 800 23 13 13", "15", "Édition 1")
                    .doesNotContain("Avec votre logo");
            assertThat(share(poster, 0)).isGreaterThan(0.005);
        }
        try (PDDocument leaflet = printed("leaflet")) {
            assertThat(leaflet.getNumberOfPages()).isEqualTo(2);
            assertSize(leaflet.getPage(0), 148, 210);
            assertSize(leaflet.getPage(1), 148, 210);
            assertThat(text(leaflet)).contains("Assieds-toi", "Vertiges", "0 800 23 13 13", "15");
            assertThat(share(leaflet, 0)).isZero();
            assertThat(share(leaflet, 1)).isGreaterThan(0.005);
        }
        assertThat(tab.evaluate(
                                "String(document.querySelectorAll('.sheet-alone').length + document.adoptedStyleSheets.length)")
                        .getAsString())
                .as("afterwards the page is as before")
                .isEqualTo("0");
    }

    @Test
    void aFileCanBeDroppedToo() throws IOException {
        String logo = Base64.getEncoder().encodeToString(png(1200, 400, 0x00ffffff, BLUE, 100));

        tab.evaluate("const data = new DataTransfer(); data.items.add(new File([Uint8Array.from(atob('" + logo
                + "'), c => c.charCodeAt(0))], 'logo.png')); document.querySelector('.try-drop')"
                + ".dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true})); true");

        assertThat(tab.evaluate(UNTIL_SAID).getAsString()).startsWith("Votre logo est en place.");
    }

    @Test
    void withALogoThePageIsSoundInEverySchemeAndByKeyboard() throws IOException {
        for (String page : List.of(PAGE, "/en/with-your-logo/")) {
            for (Check check : List.of(Check.AXE, Check.DARK, Check.TRAP, Check.REFLOW, Check.FORCED)) {
                tab.open(server.url() + page);
                choose("logo.png", png(1200, 400, 0x00ffffff, BLUE, 100));
                assertThat(check.findings(tab, server.url())).as(page + check).isEmpty();
            }
        }
    }

    @Test
    void withoutScriptsThePageSaysWhatToDoInstead() {
        tab.scripts(false);
        try {
            tab.open(server.url() + PAGE);
            assertThat(tab.evaluate("document.querySelector('main').innerText").getAsString())
                    .contains("Il lui faut JavaScript", "prenez le kit tel quel, ou écrivez-nous")
                    .doesNotContain("Le fichier de votre logo", "À imprimer");
            assertThat(tab.texts("[...document.querySelectorAll('main .prose a')].map(a => a.getAttribute('href'))"))
                    .anyMatch(address -> address.equals("/kit/"))
                    .anyMatch(address -> address.startsWith("mailto:"));
        } finally {
            tab.scripts(true);
        }
    }

    @Test
    void onlyThisPageLoadsItsScriptAndMayShowPicturesOfVisitors() {
        site.files().forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                String html = new String(bytes, StandardCharsets.UTF_8);
                boolean own = path.endsWith("-logo/index.html");
                assertThat(html.contains("blob:")).as(path).isEqualTo(own);
                assertThat(html.contains("assets/logo.")).as(path).isEqualTo(own);
            }
        });
    }

    private String choose(String name, byte[] bytes) throws IOException {
        Files.createDirectories(files);
        tab.evaluate(
                "document.querySelector('[role=alert]').textContent = document.querySelector('[role=status]').textContent = ''");
        tab.choose("#logo-file", Files.write(files.resolve(name), bytes));
        return tab.evaluate(UNTIL_SAID).getAsString();
    }

    /** What the link of a piece gives. */
    private BufferedImage download(String piece) {
        String url = tab.evaluate(
                        "(async () => { const image = new Image(); image.src = document.querySelector('a[download^=\""
                                + piece
                                + "\"]').href; await image.decode(); const canvas = document.createElement('canvas');"
                                + " canvas.width = image.width; canvas.height = image.height; canvas.getContext('2d').drawImage(image, 0, 0);"
                                + " return canvas.toDataURL(); })()")
                .getAsString();
        return read(Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1)));
    }

    private PDDocument printed(String sheet) throws IOException {
        tab.evaluate(
                "window.print = () => {}; document.querySelector('.sheet-" + sheet + " ~ figcaption button').click()");
        return Loader.loadPDF(tab.pdf());
    }

    private static void assertSize(PDPage page, double width, double height) {
        PDRectangle box = page.getMediaBox();
        assertThat(box.getWidth() * 25.4 / 72).isBetween(width - 0.5, width + 0.5);
        assertThat(box.getHeight() * 25.4 / 72).isBetween(height - 0.5, height + 0.5);
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    /** How much of a page has the colour of the logo. */
    private static double share(PDDocument document, int number) throws IOException {
        BufferedImage page = new PDFRenderer(document).renderImageWithDPI(number, 50);
        int logo = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                logo += (page.getRGB(x, y) & 0xffffff) == BLUE ? 1 : 0;
            }
        }
        return (double) logo / page.getWidth() / page.getHeight();
    }

    private static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A filled box with an edge around it. */
    private static byte[] png(int width, int height, int ground, int ink, int edge) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setBackground(new Color(ground, true));
        graphics.clearRect(0, 0, width, height);
        graphics.setColor(new Color(ink));
        graphics.fillRect(edge, edge, width - 2 * edge, height - 2 * edge);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** A picture that is nothing but the promise of one. */
    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(chunk);
        data.writeBytes("IHDR");
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 6, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(chunk.toByteArray());
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        out.writeInt(13);
        out.write(chunk.toByteArray());
        out.writeInt((int) sum.getValue());
        return bytes.toByteArray();
    }

    private static byte[] svg(String content) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 100'>" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Ten to the ninth squares in a few lines. */
    private static String multiplying() {
        StringBuilder content = new StringBuilder("<defs><path id='u0' d='M0 0h9v9H0z'/>");
        for (int i = 1; i < 10; i++) {
            content.append("<g id='u").append(i).append("'>");
            content.append(("<use href='#u" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }
        return content + "</defs><use href='#u9'/>";
    }
}
