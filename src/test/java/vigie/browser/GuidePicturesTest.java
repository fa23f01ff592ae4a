package vigie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigie.guide.Guide;
import vigie.guide.Step;
import vigie.guide.Walk;

/**
 * The pictures of the staff guide are taken where the guide stands: {@code -Dguide.pictures=true} takes all of them anew. Pixels are not
 * compared, since another release of the browser draws others.
 */
class GuidePicturesTest {

    private static final Path DOCS = Path.of("docs");
    private static final int LARGEST = 200_000;

    @TempDir
    Path folder = Path.of(".");

    @Test
    void everyPictureOfTheGuideShowsAPageThatTheGuideMakes() throws IOException {
        List<String> faults = new ArrayList<>();
        Set<String> pictures = new TreeSet<>();
        Walk walk = new Walk(folder);
        try (Chromium browser = Chromium.start()) {
            Tab tab = browser.tab();
            for (Step step : Guide.read(DOCS.resolve("guide-redaction.md"))) {
                walk.take(step);
                if (step instanceof Step.Capture capture) {
                    pictures.add(Path.of(capture.picture()).getFileName().toString());
                    try (SiteServer server = SiteServer.of(walk.campaign().output(), Map.of())) {
                        faults.addAll(take(capture, tab, server.url()));
                    }
                }
            }
        }

        assertThat(faults).isEmpty();
        try (Stream<Path> files = Files.list(DOCS.resolve("images"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(pictures);
        }
    }

    private static List<String> take(Step.Capture capture, Tab tab, String server) throws IOException {
        tab.resize(capture.width(), capture.height());
        tab.media(
                "screen",
                "prefers-color-scheme",
                capture.dark() ? "dark" : "light",
                "prefers-reduced-motion",
                "reduce");
        int hash = capture.address().indexOf('#');
        String page = hash < 0 ? capture.address() : capture.address().substring(0, hash);
        tab.open(server + "/" + (page.equals("/") ? "" : page));
        double top = hash < 0 ? 0 : top(tab, capture.address().substring(hash + 1));
        if (top < 0) {
            return List.of(capture.line() + ": no " + capture.address());
        }
        tab.evaluate(
                "Promise.all([...document.images].map(i => { i.loading = 'eager'; return i.decode(); })).then(() => true)");
        byte[] png = Base64.getDecoder().decode(tab.picture(0, top, capture.width(), capture.height()));
        Path file = DOCS.resolve(capture.picture());
        if (Boolean.getBoolean("guide.pictures")) {
            Files.write(file, png);
        }
        if (!Files.exists(file) || Files.size(file) > LARGEST) {
            return List.of(capture.line() + ": no picture, or too heavy: " + capture.picture());
        }
        var kept = ImageIO.read(file.toFile());
        return kept.getWidth() == capture.width() && kept.getHeight() == capture.height()
                ? List.of()
                : List.of(capture.line() + ": another size: " + capture.picture());
    }

    /** Where an element begins, a little above it; -1 without such an element. */
    private static double top(Tab tab, String id) {
        return tab.evaluate(
                        "(e => e ? Math.max(0, e.getBoundingClientRect().top + scrollY - 16) : -1)(document.getElementById('"
                                + id + "'))")
                .getAsDouble();
    }
}
