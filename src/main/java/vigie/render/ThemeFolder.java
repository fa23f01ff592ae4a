package vigie.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vigie.assets.ThemeText;
import vigie.content.DirectiveType;
import vigie.content.ThemeFiles;
import vigie.content.ThemeLayers;
import vigie.diagnostic.Diagnostics;

/**
 * What a theme holds whatever the campaign, so that it can be read at the same time as the content.
 *
 * @param icons SVG by name
 * @param directives what Markdown can use, by name
 * @param layouts without {@code .ftl}: {@code home}, {@code risks.list}
 * @param feeds likewise: {@code atom.xml}, {@code sitemap.xml}
 * @param outputs the templates of each file of the site, by its path: {@code robots.txt}
 */
public record ThemeFolder(
        ThemeLayers layers,
        Templates templates,
        Map<String, String> icons,
        Map<String, DirectiveType> directives,
        Set<String> layouts,
        Set<String> feeds,
        Map<String, List<String>> outputs) {

    private static final String TEMPLATE = ".ftl";

    public static ThemeFolder read(ThemeLayers layers, Diagnostics diagnostics) throws IOException {
        return new ThemeFolder(
                layers,
                new Templates(layers.folders()),
                icons(layers, diagnostics),
                ThemeFiles.directives(layers, diagnostics),
                names(layers, "layouts"),
                names(layers, "feeds"),
                outputs(layers));
    }

    private static Map<String, String> icons(ThemeLayers layers, Diagnostics diagnostics) throws IOException {
        Map<String, String> icons = new TreeMap<>();
        for (ThemeLayers.ThemeFile file : layers.files("icons")) {
            if (file.name().endsWith(".svg") && !file.name().contains("/")) {
                icons.put(
                        without(".svg", file.name()),
                        ThemeText.read(file, diagnostics).strip());
            }
        }
        return icons;
    }

    private static Set<String> names(ThemeLayers layers, String folder) throws IOException {
        Set<String> names = new TreeSet<>();
        for (ThemeLayers.ThemeFile file : layers.files(folder)) {
            if (file.name().endsWith(TEMPLATE) && !file.name().contains("/")) {
                names.add(without(TEMPLATE, file.name()));
            }
        }
        return names;
    }

    /** A folder {@code outputs/_redirects/} is one file, made of its templates in the order of their names. */
    private static Map<String, List<String>> outputs(ThemeLayers layers) throws IOException {
        Map<String, List<String>> outputs = new TreeMap<>();
        for (ThemeLayers.ThemeFile file : layers.files("outputs")) {
            if (file.name().endsWith(TEMPLATE)) {
                int slash = file.name().lastIndexOf('/');
                String path =
                        slash < 0 ? without(TEMPLATE, file.name()) : file.name().substring(0, slash);
                outputs.computeIfAbsent(path, any -> new ArrayList<>()).add("outputs/" + file.name());
            }
        }
        return outputs;
    }

    private static String without(String extension, String name) {
        return name.substring(0, name.length() - extension.length());
    }
}
