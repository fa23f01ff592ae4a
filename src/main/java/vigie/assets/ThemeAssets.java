package vigie.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigie.content.ThemeLayers;
import vigie.content.ThemeLayers.ThemeFile;
import vigie.diagnostic.Diagnostics;

/** What a theme publishes under {@code /assets/}; the name of each file changes with its bytes, so that browsers may keep it. */
public final class ThemeAssets {

    private static final Pattern URL = Pattern.compile("url\\((['\"]?)([^'\")]+)\\1\\)");
    private static final int FINGERPRINT_DIGITS = 10;

    private final Map<String, PublishedAsset> byName = new TreeMap<>();

    private ThemeAssets() {}

    /**
     * A file as it is published.
     *
     * @param path below the output folder: {@code assets/site.0a1b2c3d4e.css}
     */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    public record PublishedAsset(String path, byte[] bytes) {}

    /**
     * Reads {@code assets/}, the styles of {@code components/}, those for print last, and their scripts; and those of {@code layouts/}
     * that only some pages need, each as a file of its own.
     *
     * @param palette the campaign's colours, which stand after the theme's own
     */
    public static ThemeAssets load(ThemeLayers theme, Palette palette, Diagnostics diagnostics) throws IOException {
        ThemeAssets assets = new ThemeAssets();
        for (ThemeFile file : theme.files("assets")) {
            if (!isStyle(file.name()) && !isScript(file.name())) {
                assets.add(file.name(), Files.readAllBytes(file.file()));
            }
        }
        String script = script(theme, diagnostics);
        if (!script.isEmpty()) {
            assets.add("site.js", script.getBytes(StandardCharsets.UTF_8));
        }
        assets.addOfLayouts(theme, diagnostics);
        assets.add("site.css", assets.style(theme, palette, diagnostics).getBytes(StandardCharsets.UTF_8));
        return assets;
    }

    private void addOfLayouts(ThemeLayers theme, Diagnostics diagnostics) throws IOException {
        for (ThemeFile file : theme.files("layouts")) {
            if (isScript(file.name())) {
                String script = BareScript.of(ThemeText.read(file, diagnostics));
                add(file.name(), ("(() => {\n" + script + "})();\n").getBytes(StandardCharsets.UTF_8));
            } else if (isStyle(file.name())) {
                StringBuilder css = new StringBuilder();
                append(css, ThemeText.read(file, diagnostics));
                add(file.name(), css.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /**
     * Some styles with their files within them, for a page that needs nothing beside itself.
     *
     * @param names below the theme; those that it does not have are left out
     */
    public static String alone(ThemeLayers theme, Palette palette, List<String> names, Diagnostics diagnostics)
            throws IOException {
        StringBuilder css = new StringBuilder();
        for (String name : names) {
            Optional<ThemeFile> file = theme.file(name);
            if (file.isPresent()) {
                String text = ThemeText.read(file.get(), diagnostics);
                css.append(BareStyle.of(URL.matcher(text).replaceAll(url -> within(theme, url))));
            }
        }
        return css.append(palette.css()).toString();
    }

    private static String within(ThemeLayers theme, MatchResult url) {
        Optional<ThemeFile> font =
                theme.file("assets/" + url.group(2)).filter(file -> file.name().endsWith(".woff2"));
        if (font.isEmpty()) {
            return Matcher.quoteReplacement(url.group());
        }
        try {
            String bytes = Base64.getEncoder()
                    .encodeToString(Files.readAllBytes(font.get().file()));
            return "url(data:font/woff2;base64," + bytes + ")";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The published path of a file by the name it has in the theme: {@code site.css}, {@code fonts/regular.woff2}. */
    public Optional<String> path(String name) {
        return Optional.ofNullable(byName.get(name)).map(PublishedAsset::path);
    }

    public Collection<String> names() {
        return byName.keySet();
    }

    public Collection<PublishedAsset> all() {
        return byName.values();
    }

    private void add(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String extension = dot < 0 ? "" : name.substring(dot);
        byName.put(name, new PublishedAsset("assets/" + stem + "." + fingerprint(bytes) + extension, bytes));
    }

    private String style(ThemeLayers theme, Palette palette, Diagnostics diagnostics) throws IOException {
        StringBuilder css = new StringBuilder();
        for (ThemeFile file : theme.files("assets")) {
            if (isStyle(file.name())) {
                append(css, ThemeText.read(file, diagnostics));
            }
        }
        List<ThemeFile> components = theme.files("components");
        css.append(ofComponents("style.css", components, diagnostics));
        css.append(palette.css());
        String print = ofComponents("print.css", components, diagnostics);
        if (!print.isEmpty()) {
            css.append("@media print {\n").append(print).append("}\n");
        }
        return css.toString();
    }

    /** What {@code assets/} says first is known to every component; what a component says, to itself alone. */
    private static String script(ThemeLayers theme, Diagnostics diagnostics) throws IOException {
        StringBuilder js = new StringBuilder();
        for (ThemeFile file : theme.files("assets")) {
            if (isScript(file.name())) {
                js.append(BareScript.of(ThemeText.read(file, diagnostics)));
            }
        }
        for (ThemeFile file : theme.files("components")) {
            if (file.name().endsWith("/script.js")) {
                js.append("{\n")
                        .append(BareScript.of(ThemeText.read(file, diagnostics)))
                        .append("}\n");
            }
        }
        return js.isEmpty() ? "" : "(() => {\n" + js + "})();\n";
    }

    private String ofComponents(String name, List<ThemeFile> components, Diagnostics diagnostics) throws IOException {
        StringBuilder css = new StringBuilder();
        for (ThemeFile file : components) {
            if (file.name().endsWith("/" + name)) {
                append(css, ThemeText.read(file, diagnostics));
            }
        }
        return css.toString();
    }

    private void append(StringBuilder css, String text) {
        css.append(BareStyle.of(URL.matcher(text).replaceAll(this::published)));
        if (!text.endsWith("\n")) {
            css.append('\n');
        }
    }

    /** Addresses in styles are seen from {@code assets/}, where the one style sheet will be. */
    private String published(MatchResult url) {
        String name = url.group(2).replaceFirst("^(\\.\\./)+assets/", "");
        return path(name)
                .map(path -> Matcher.quoteReplacement("url(" + path.substring("assets/".length()) + ")"))
                .orElseGet(() -> Matcher.quoteReplacement(url.group()));
    }

    private static boolean isScript(String name) {
        return name.endsWith(".js") && !name.contains("/");
    }

    private static boolean isStyle(String name) {
        return name.endsWith(".css") && !name.contains("/");
    }

    private static String fingerprint(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
