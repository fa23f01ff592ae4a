package vigie.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigie.content.ThemeLayers;
import vigie.diagnostic.Diagnostics;

class ThemeAssetsTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private final Path theme;

    ThemeAssetsTest(@TempDir Path theme) {
        this.theme = theme;
    }

    @Test
    void printStylesStandLastWithinOneRule() throws IOException {
        write("assets/00-base.css", "body { color: var(--ink) }");
        write("components/callout/style.css", ".callout { padding: 1rem }\n");
        write("components/callout/print.css", ".callout { padding: 0 }\n");
        write("components/term/print.css", ".term { color: #000 }");

        assertThat(style(new Palette(Map.of("ink", Color.of("#123456")), Map.of())))
                .isEqualTo(
                        """
                body{color:var(--ink)}
                .callout{padding:1rem}:root {
                  --ink: #123456;
                }
                @media print {
                .callout{padding:0}.term{color:#000}
                }
                """);
    }

    @Test
    void aThemeWithoutPrintStylesGetsNoEmptyRule() throws IOException {
        write("components/callout/style.css", ".callout { padding: 1rem }\n");

        assertThat(style(Palette.NONE)).isEqualTo(".callout{padding:1rem}");
    }

    @Test
    void picturesOfPrintStylesAreFound() throws IOException {
        write("assets/sign.svg", "<svg/>");
        write("components/term/print.css", ".term { background: url(../../assets/sign.svg) }");

        assertThat(style(Palette.NONE)).containsPattern("url\\(sign\\.[0-9a-f]{10}\\.svg\\)");
    }

    @Test
    void scriptsAreOneFileInWhichEachComponentKeepsToItself() throws IOException {
        write("assets/00-now.js", "// Shared.\nfunction now() {\n  return 'a // b';\n}\n");
        write("assets/fonts/odd.js", "left as it is");
        write("components/open/script.js", "\n// Own.\nconst x = now();\n");
        write("components/term/script.js", "const x = 2;");

        assertThat(published(Palette.NONE, "assets/site.", ".js").orElseThrow())
                .isEqualTo(
                        """
                (() => {
                function now() {
                return 'a // b';
                }
                {
                const x = now();
                }
                {
                const x = 2;
                }
                })();
                """);
        assertThat(published(Palette.NONE, "assets/fonts/odd.", ".js")).contains("left as it is");
    }

    @Test
    void aThemeWithoutScriptsPublishesNone() throws IOException {
        write("components/callout/style.css", ".callout { padding: 1rem }\n");

        assertThat(published(Palette.NONE, "assets/", ".js")).isEmpty();
    }

    private String style(Palette palette) throws IOException {
        return published(palette, "assets/", ".css").orElseThrow();
    }

    private Optional<String> published(Palette palette, String start, String end) throws IOException {
        ThemeAssets assets = ThemeAssets.load(ThemeLayers.of(theme), palette, diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        return assets.all().stream()
                .filter(asset -> asset.path().startsWith(start) && asset.path().endsWith(end))
                .map(asset -> new String(asset.bytes(), StandardCharsets.UTF_8))
                .findFirst();
    }

    private void write(String file, String text) throws IOException {
        Path path = theme.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
