package vigie.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vigie.assets.Palette;
import vigie.assets.ThemeText;
import vigie.content.ThemeLayers;
import vigie.content.ThemeLayers.ThemeFile;
import vigie.diagnostic.Diagnostics;

/** The part of a theme that is for paper, {@code prints/}; read when something is printed, and not before. */
public final class PrintTheme {

    private static final String FOLDER = "prints";
    private static final String STYLE = "/style.css";
    private static final String TEXT = ".txt.ftl";

    private final ThemeLayers layers;
    private final Palette palette;
    private final Diagnostics diagnostics;

    PrintTheme(ThemeLayers layers, Palette palette, Diagnostics diagnostics) {
        this.layers = layers;
        this.palette = palette;
        this.diagnostics = diagnostics;
    }

    /** TrueType files by the name they have in {@code prints/fonts/}, without {@code .ttf}: {@code atkinson-400-italic}. */
    public Map<String, byte[]> fonts() {
        Map<String, byte[]> fonts = new TreeMap<>();
        try {
            for (ThemeFile file : layers.files(FOLDER)) {
                String name = file.name();
                if (name.startsWith("fonts/") && name.endsWith(".ttf")) {
                    fonts.put(
                            name.substring("fonts/".length(), name.length() - ".ttf".length()),
                            Files.readAllBytes(file.file()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fonts;
    }

    /** A colour of the campaign: {@code #fff9f1}; nothing for a name that the palette has not. */
    public Optional<String> color(String name) {
        return palette.hex(name);
    }

    /** A piece in the campaign's colours, wherever its layout or its style says {@code var(--coral)}. */
    String coloured(String html) {
        return palette.inlined(html);
    }

    /** Names of {@code kit/<name>.txt.ftl}. */
    List<String> texts() {
        List<String> names = new ArrayList<>();
        try {
            for (ThemeFile file : layers.files("kit")) {
                if (file.name().endsWith(TEXT)) {
                    names.add(file.name().substring(0, file.name().length() - TEXT.length()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** The style of each format, by its name: those of {@code prints/*.css} and then its own. */
    Map<String, String> styles() {
        StringBuilder shared = new StringBuilder();
        Map<String, String> own = new TreeMap<>();
        try {
            for (ThemeFile file : layers.files(FOLDER)) {
                String name = file.name();
                if (name.endsWith(STYLE)) {
                    own.put(name.substring(0, name.length() - STYLE.length()), ThemeText.read(file, diagnostics));
                } else if (name.endsWith(".css") && !name.contains("/")) {
                    shared.append(ThemeText.read(file, diagnostics));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        own.replaceAll((format, style) -> shared + style);
        return own;
    }
}
