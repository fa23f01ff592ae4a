package vigie.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vigie.assets.ThemeText;
import vigie.content.DirectiveType;
import vigie.content.ThemeFiles;
import vigie.diagnostic.Diagnostics;

/**
 * What {@code templates/} holds whatever the campaign, so that it can be read at the same time as the content.
 *
 * @param icons SVG by name
 * @param directives what Markdown can use, by name
 * @param layouts without {@code .ftl}: {@code home}, {@code risks.list}
 * @param places how wide pictures stand at each place: the attribute {@code sizes}, by name
 * @param outputs without {@code .ftl}: {@code sitemap.xml}
 */
public record ThemeFolder(
        Path path,
        Templates templates,
        Map<String, String> icons,
        Map<String, DirectiveType> directives,
        Map<String, String> places,
        Set<String> layouts,
        List<String> outputs) {

    public static ThemeFolder read(Path path, Diagnostics diagnostics) throws IOException {
        return new ThemeFolder(
                path,
                new Templates(path),
                icons(path, diagnostics),
                ThemeFiles.directives(path, diagnostics),
                ThemeFiles.places(path, diagnostics),
                names(path.resolve("layouts"), ".ftl"),
                outputs(path.resolve("outputs")));
    }

    /** The first layout takes as long to read as all the others. */
    public void warmUp() throws IOException {
        templates.warmUp();
    }

    private static Map<String, String> icons(Path theme, Diagnostics diagnostics) throws IOException {
        Path folder = theme.resolve("icons");
        Map<String, String> icons = new TreeMap<>();
        for (String name : names(folder, ".svg")) {
            icons.put(
                    name,
                    ThemeText.read(theme, folder.resolve(name + ".svg"), diagnostics)
                            .strip());
        }
        return icons;
    }

    /** In folders, too: {@code .well-known/security.txt}. */
    private static List<String> outputs(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".ftl"))
                    .map(name -> name.substring(0, name.length() - ".ftl".length()))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> names(Path folder, String extension) throws IOException {
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
