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
 * @param places how wide pictures stand at each place: the attribute {@code sizes}, by name
 * @param layouts without {@code .ftl}: {@code home}, {@code risks.list}
 * @param feeds likewise: {@code atom.xml}, {@code sitemap.xml}
 * @param outputs the templates of each file of the site, by its path: {@code robots.txt}
 */
public record ThemeFolder(
        ThemeLayers layers,
        Templates templates,
        Map<String, String> icons,
        Map<String, DirectiveType> directives,
        Map<String, String> places,
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
                ThemeFiles.places(layers, diagnostics),
                names(layers, "layouts"),
                names(layers, "feeds"),
                outputs(layers));
    }

    /** The first layout takes as long to read as all the others. */
    public void warmUp() throws IOException {
        templates.warmUp();
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

    /**
     * Files may lie in folders: {@code .well-known/security.txt}. Templates that start with a number are parts of one file,
     * named as their folder: {@code _redirects/50-former-addresses.txt.ftl}.
     */
    private static Map<String, List<String>> outputs(ThemeLayers layers) throws IOException {
        Map<String, List<String>> outputs = new TreeMap<>();
        for (ThemeLayers.ThemeFile file : layers.files("outputs")) {
            if (file.name().endsWith(TEMPLATE)) {
                String name = file.name();
                int slash = name.lastIndexOf('/');
                boolean part = slash > 0 && Character.isDigit(name.charAt(slash + 1));
                String path = part ? name.substring(0, slash) : without(TEMPLATE, name);
                outputs.computeIfAbsent(path, any -> new ArrayList<>()).add("outputs/" + name);
            }
        }
        return outputs;
    }

    private static String without(String extension, String name) {
        return name.substring(0, name.length() - extension.length());
    }
}
