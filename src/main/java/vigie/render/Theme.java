package vigie.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vigie.assets.ThemeAssets;
import vigie.content.Content;
import vigie.content.DirectiveType;
import vigie.content.ThemeFiles;
import vigie.diagnostic.Diagnostics;
import vigie.site.Campaign;

/** What {@code templates/} holds, read once. */
public final class Theme {

    private final Path folder;
    private final Templates templates;
    private final ThemeAssets assets;
    private final Map<String, String> icons;
    private final Map<String, DirectiveType> directives;
    private final Messages messages;
    private final Set<String> layouts;
    private final List<String> outputs;

    private Theme(
            Path folder,
            Templates templates,
            ThemeAssets assets,
            Map<String, String> icons,
            Map<String, DirectiveType> directives,
            Messages messages,
            Set<String> layouts,
            List<String> outputs) {
        this.folder = folder;
        this.templates = templates;
        this.assets = assets;
        this.icons = icons;
        this.directives = directives;
        this.messages = messages;
        this.layouts = layouts;
        this.outputs = outputs;
    }

    /** Reads a theme for one campaign: its colours and its languages count. */
    public static Theme load(Path folder, Content content, Diagnostics diagnostics) throws IOException {
        Map<String, Object> settings = content.campaign().fields();
        return new Theme(
                folder,
                new Templates(folder),
                ThemeAssets.load(folder, palette(settings)),
                icons(folder.resolve("icons")),
                ThemeFiles.directives(folder, diagnostics),
                messages(folder, Campaign.languages(settings), diagnostics),
                names(folder.resolve("layouts")),
                List.copyOf(names(folder.resolve("outputs"))));
    }

    /** The names that an {@code icon} field may have. */
    public Set<String> iconNames() {
        return icons.keySet();
    }

    Map<String, String> icons() {
        return icons;
    }

    Path folder() {
        return folder;
    }

    Templates templates() {
        return templates;
    }

    ThemeAssets assets() {
        return assets;
    }

    Map<String, DirectiveType> directives() {
        return directives;
    }

    Messages messages() {
        return messages;
    }

    /** Without {@code .ftl}: {@code home}, {@code risks.list}. */
    Set<String> layouts() {
        return layouts;
    }

    /** Without {@code .ftl}: {@code sitemap.xml}. */
    List<String> outputs() {
        return outputs;
    }

    private static Map<String, String> palette(Map<String, Object> settings) {
        Map<String, String> palette = new TreeMap<>();
        if (settings.get("palette") instanceof Map<?, ?> colors) {
            colors.forEach((name, color) -> palette.put(name.toString(), color.toString()));
        }
        return palette;
    }

    private static Messages messages(Path folder, List<Locale> languages, Diagnostics diagnostics) {
        Map<Locale, Map<String, String>> byLanguage =
                new TreeMap<>((a, b) -> a.toLanguageTag().compareTo(b.toLanguageTag()));
        for (Locale language : languages) {
            byLanguage.put(language, ThemeFiles.messages(folder, language.toLanguageTag(), diagnostics));
        }
        return new Messages(byLanguage, languages.get(0));
    }

    private static Map<String, String> icons(Path folder) throws IOException {
        Map<String, String> icons = new TreeMap<>();
        for (String name : files(folder, ".svg")) {
            icons.put(name, Files.readString(folder.resolve(name + ".svg")).strip());
        }
        return icons;
    }

    private static Set<String> names(Path folder) throws IOException {
        return files(folder, ".ftl");
    }

    private static Set<String> files(Path folder, String extension) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(extension))
                    .forEach(name -> names.add(name.substring(0, name.length() - extension.length())));
            return names;
        }
    }
}
