package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logos that are no use in print, and logos that mean harm: all handed in at once, as by forty partners. */
class HostileLogoTest {

    private static final String SIZE = "width=\"250\" height=\"100\"";
    private static final String BOX = "<rect width=\"250\" height=\"100\" fill=\"#191445\"/>";

    @TempDir
    static Path folder = Path.of(".");

    private static final AtomicInteger requests = new AtomicInteger();
    private static final Map<String, String> expected = new LinkedHashMap<>();
    private static HttpServer server;
    private static TestSite site = TestSite.nowhere();
    private static TestSite.Answer answer = new TestSite.Answer(0, "", "");

    @BeforeAll
    static void handAllIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        site = TestSite.shipped(folder);
        useless();
        hostile("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        answer = site.build("--date=2026-12-01", "--partners");
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static void useless() {
        png("small", TestLogos.png(120, 48, new Color(0x191445)), "Ce logo est trop petit pour être imprimé");
        png(
                "white",
                TestLogos.png(1000, 400, Color.WHITE),
                "Ce logo se voit mal sur le fond où il est imprimé (#fff9f1)");
        png("empty", TestLogos.png(1000, 400, new Color(0, true)), "Ce logo se voit mal");
        png("faint", TestLogos.png(1000, 400, new Color(0x30191445, true)), "Ce logo se voit mal");
        png("long", TestLogos.png(3000, 100, new Color(0x191445)), "Ce logo est trop allongé");
        png("narrow", TestLogos.png(100, 3000, new Color(0x191445)), "Ce logo est trop étroit");
        byte[] whole = TestLogos.png(1000, 400, new Color(0x191445));
        png("cut", Arrays.copyOf(whole, whole.length / 2), "Il manque la fin de cette image");
        whole[whole.length / 2] ^= 0x55;
        png("damaged", whole, "Cette image est abîmée");
        png("nothing", new byte[0], "Ce fichier d’image est vide");
        png("words", "hello".getBytes(StandardCharsets.UTF_8), "mais n’en est pas une");
        svg("letters", BOX + "<text x=\"10\" y=\"50\">Crous</text>", "Ce logo contient du texte qui n’est pas dessiné");
        svg(
                "shadow",
                "<filter id=\"f\"><feGaussianBlur stdDeviation=\"3\"/></filter>" + BOX,
                "Ce logo contient des effets");
        svg("glass", "<g opacity=\"0.5\">" + BOX + "</g>", "Ce logo contient des effets");
        svg("yellow", "<rect width=\"250\" height=\"100\" fill=\"#ffd166\"/>", "Ce logo se voit mal");
    }

    private static void hostile(String trap) {
        svg("script", "<script>fetch('" + trap + "')</script>" + BOX, "contient « script »");
        svg("handler", "<rect onload=\"fetch('" + trap + "')\" width=\"9\" height=\"9\"/>", "porte « onload »");
        svg("image", "<image xlink:href=\"" + trap + "a.png\" width=\"9\" height=\"9\"/>", "contient « image »");
        svg("inline", "<image xlink:href=\"data:image/png;base64,AAAA\"/>", "contient « image »");
        svg("file", "<use xlink:href=\"file:///etc/passwd#a\"/>", "renvoie hors du dessin");
        svg("remote", "<use href=\"" + trap + "a.svg#a\"/>", "renvoie hors du dessin");
        svg(
                "import",
                "<style>@import url(" + trap + "a.css);</style>" + BOX,
                "va chercher quelque chose hors du dessin");
        svg("paint", "<rect width=\"9\" height=\"9\" fill=\"url(" + trap + "a.svg#g)\"/>", "va chercher quelque chose");
        svg("foreign", "<foreignObject><iframe src=\"" + trap + "\"/></foreignObject>", "contient « foreignObject »");
        svg("link", "<a xlink:href=\"" + trap + "\">" + BOX + "</a>", "contient « a »");
        svg("motion", "<rect width=\"9\" height=\"9\"><animate attributeName=\"x\"/></rect>", "contient « animate »");
        svg(
                "dashes",
                BOX + "<path d=\"M0 0H250\" stroke=\"#000\" stroke-dasharray=\"1e-6\"/>",
                "Ce logo est trop compliqué");
        svg("copies", copies(), "se recopie lui-même tant de fois");
        svg("loop", "<g id=\"a\"><use xlink:href=\"#a\"/></g>", "se recopie lui-même tant de fois");
        svg("deep", "<g>".repeat(5000) + BOX + "</g>".repeat(5000), "trop compliqué");
        svg("many", "<path d=\"M0 0h1v1z\"/>".repeat(30_000), "trop compliqué");
        file("bomb.svg", bomb(), "Ce dessin SVG ne peut pas être lu");
        file(
                "entity.svg",
                "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + TestLogos.svg(SIZE, "<title>&x;</title>" + BOX),
                "Ce dessin SVG ne peut pas être lu");
        png("huge", png(20_000, 20_000, 100), "20000 × 20000 pixels");
        png("inflated", png(1000, 400, 64 << 20), "");
    }

    private static String copies() {
        StringBuilder all = new StringBuilder("<defs><g id=\"c0\">" + BOX + "</g>");
        for (int i = 1; i < 20; i++) {
            all.append("<g id=\"c").append(i).append("\">");
            all.append(("<use xlink:href=\"#c" + (i - 1) + "\"/>").repeat(10)).append("</g>");
        }
        return all.append("</defs><use xlink:href=\"#c19\"/>").toString();
    }

    private static String bomb() {
        StringBuilder all = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 12; i++) {
            all.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return all + "]>" + TestLogos.svg(SIZE, "<title>&a11;</title>" + BOX);
    }

    /** What its header says, and a stream of zeros that inflates to so many bytes. */
    private static byte[] png(int width, int height, int inflated) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(png)) {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(header);
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[] {8, 6, 0, 0, 0});
            chunk(out, "IHDR", header.toByteArray());
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
                byte[] zeros = new byte[1 << 16];
                for (int left = inflated; left > 0; left -= zeros.length) {
                    deflater.write(zeros, 0, Math.min(left, zeros.length));
                }
            }
            chunk(out, "zTXt", join("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1), packed.toByteArray()));
            chunk(out, "IDAT", packed.toByteArray());
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return png.toByteArray();
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] whole = join(type.getBytes(StandardCharsets.ISO_8859_1), data);
        CRC32 crc = new CRC32();
        crc.update(whole);
        out.writeInt(data.length);
        out.write(whole);
        out.writeInt((int) crc.getValue());
    }

    private static void png(String name, byte[] bytes, String refusal) {
        TestLogos.partner(site, name, name + ".png", bytes);
        expected.put(name, refusal);
    }

    private static void svg(String name, String inside, String refusal) {
        file(name + ".svg", TestLogos.svg(SIZE, inside), refusal);
    }

    private static void file(String file, String svg, String refusal) {
        String name = file.substring(0, file.indexOf('.'));
        TestLogos.partner(site, name, file, svg.getBytes(StandardCharsets.UTF_8));
        expected.put(name, refusal);
    }

    @Test
    void eachIsRefusedAtItsFieldWithTheReason() {
        List<String> missing = new ArrayList<>();
        expected.forEach((name, refusal) -> {
            String place = "content/partners/" + name + ".md:4:7: erreur: ";
            if (answer.err().lines().noneMatch(line -> line.startsWith(place) && line.contains(refusal))) {
                missing.add(name + ": " + refusal);
            }
        });

        assertThat(missing).as(answer.err()).isEmpty();
    }

    @Test
    void nothingIsPublishedAndNothingWasFetched() {
        assertThat(answer.code()).isEqualTo(1);
        assertThat(site.files()).isEmpty();
        assertThat(requests).hasValue(0);
    }

    /** Without the kit, all of them may wait: only what is printed must be printable. */
    @Test
    void aCheckTellsWhatWouldNotBePrintableWithoutLayingAnythingOut() {
        TestSite.Answer check = site.check("--date=2026-12-01");

        assertThat(check.err())
                .contains("content/partners/small.md:4:7: avertissement: Ce logo est trop petit pour être imprimé");
    }
}
