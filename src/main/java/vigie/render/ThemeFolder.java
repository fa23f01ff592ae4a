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
 * @param outputs without {@code .ftl}: {@code sitemap.xml}
 */
public record ThemeFolder(
        Path path,
        Templates templates,
        Map<String, String> icons,
        Map<String, DirectiveType> directives,
        Set<String> layouts,
        List<String> outputs) {

    public static ThemeFolder read(Path path, Diagnostics diagnostics) throws IOException {
        return new ThemeFolder(
                path,
                new Templates(path),
                icons(path, diagnostics),
                ThemeFiles.directives(path, diagnostics),
                names(path.resolve("layouts"), ".ftl"),
                List.copyOf(names(path.resolve("outputs"), ".ftl")));
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
