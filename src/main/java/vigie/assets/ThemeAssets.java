package vigie.assets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
     * Reads {@code assets/} and the styles of {@code components/}, those for print last.
     *
     * @param palette the campaign's colours, which stand after the theme's own
     */
    public static ThemeAssets load(Path theme, Palette palette, Diagnostics diagnostics) throws IOException {
        ThemeAssets assets = new ThemeAssets();
        Path folder = theme.resolve("assets");
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (!isStyle(name)) {
                assets.add(name, Files.readAllBytes(file));
            }
        }
        assets.add("site.css", assets.style(theme, palette, diagnostics).getBytes(StandardCharsets.UTF_8));
        return assets;
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

    private String style(Path theme, Palette palette, Diagnostics diagnostics) throws IOException {
        StringBuilder css = new StringBuilder();
        Path folder = theme.resolve("assets");
        for (Path file : files(folder)) {
            if (isStyle(folder.relativize(file).toString())) {
                append(css, ThemeText.read(theme, file, diagnostics));
            }
        }
        List<Path> components = files(theme.resolve("components"));
        css.append(ofComponents("style.css", components, theme, diagnostics));
        css.append(palette.css());
        String print = ofComponents("print.css", components, theme, diagnostics);
        if (!print.isEmpty()) {
            css.append("@media print {\n").append(print).append("}\n");
        }
        return css.toString();
    }

    private String ofComponents(String name, List<Path> components, Path theme, Diagnostics diagnostics)
            throws IOException {
        StringBuilder css = new StringBuilder();
        for (Path file : components) {
            if (file.endsWith(name)) {
                append(css, ThemeText.read(theme, file, diagnostics));
            }
        }
        return css.toString();
    }

    private void append(StringBuilder css, String text) {
        css.append(URL.matcher(text).replaceAll(this::published));
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

    private static boolean isStyle(String name) {
        return name.endsWith(".css") && !name.contains("/");
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
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
