package vigie.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;

/**
 * The folders that make a theme: {@code templates/}, and above it the folder of {@code templates/themes/} that the campaign
 * names. A file of the upper one stands for the file of the same name below.
 */
public final class ThemeLayers {

    private static final String THEMES = "themes";

    private final List<Layer> layers;

    /**
     * One folder.
     *
     * @param name as staff know it: {@code templates/themes/sobre}
     */
    private record Layer(String name, Path folder) {}

    /**
     * A file of a theme.
     *
     * @param name below the folder that was asked for: {@code callout/style.css}
     * @param path as staff know it: {@code templates/components/callout/style.css}
     */
    public record ThemeFile(String name, String path, Path file) {}

    private ThemeLayers(List<Layer> layers) {
        this.layers = layers;
    }

    /** A theme of one folder. */
    public static ThemeLayers of(Path templates) {
        return new ThemeLayers(List.of(new Layer("templates", templates)));
    }

    /** The theme of a campaign; one that is not there is reported, and the default one taken. */
    public static ThemeLayers of(Sources sources, Diagnostics diagnostics) {
        Value.Scalar named = named(sources.content().resolve("campaign.yaml"));
        ThemeLayers standard = of(sources.templates());
        if (named == null) {
            return standard;
        }
        Path themes = sources.templates().resolve(THEMES);
        List<String> known = names(themes);
        if (!known.contains(named.text())) {
            diagnostics.add(Diagnostic.of(ContentFault.UNKNOWN_THEME, named.span(), "name", named.text())
                    .among(known, named.text()));
            return standard;
        }
        return new ThemeLayers(List.of(
                standard.layers.get(0),
                new Layer("templates/" + THEMES + "/" + named.text(), themes.resolve(named.text()))));
    }

    /** Known before everything else, since types and layouts are read while the content is; other faults are told later. */
    private static Value.@Nullable Scalar named(Path campaign) {
        try {
            String text = new String(Files.readAllBytes(campaign), StandardCharsets.UTF_8);
            if (!text.startsWith("theme:") && !text.contains("\ntheme:")) {
                return null;
            }
            YamlTree tree = YamlTree.read(YamlText.wholeFile("content/campaign.yaml", text));
            return tree.root().get("theme") instanceof Value.Scalar theme ? theme : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static List<String> names(Path themes) {
        try (Stream<Path> folders = Files.list(themes)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Of the same folder in every layer, the lowest first. */
    public List<Path> folders() {
        return layers.stream().map(Layer::folder).toList();
    }

    /** Files below a folder of the theme, in the order of their names; hidden ones left out, but for templates of hidden files. */
    public List<ThemeFile> files(String folder) throws IOException {
        Map<String, ThemeFile> files = new TreeMap<>();
        for (Layer layer : layers) {
            Path root = layer.folder().resolve(folder);
            if (Files.isDirectory(root)) {
                try (Stream<Path> all = Files.walk(root)) {
                    all.filter(file -> !isHidden(file.getFileName().toString()) && Files.isRegularFile(file))
                            .forEach(file -> {
                                String name = root.relativize(file).toString().replace('\\', '/');
                                files.put(name, new ThemeFile(name, layer.name() + "/" + folder + "/" + name, file));
                            });
                }
            }
        }
        return List.copyOf(files.values());
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") && !name.endsWith(".ftl");
    }

    /** As staff know the file that is really used: {@code templates/themes/sobre/layouts/page.ftl}. */
    public String pathOf(String file) {
        for (int i = layers.size() - 1; i > 0; i--) {
            if (Files.exists(layers.get(i).folder().resolve(file))) {
                return layers.get(i).name() + "/" + file;
            }
        }
        return layers.get(0).name() + "/" + file;
    }

    /** The uppermost file of that name: {@code assets/fonts/regular.woff2}. */
    public Optional<ThemeFile> file(String name) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            Path found = layers.get(i).folder().resolve(name);
            if (Files.exists(found)) {
                return Optional.of(new ThemeFile(name, layers.get(i).name() + "/" + name, found));
            }
        }
        return Optional.empty();
    }

    /** Likewise: {@code palette.yaml}. */
    Optional<Folder.Entry> entry(String name) {
        return file(name).map(file -> new Folder.Entry(file.path(), file.file()));
    }

    /** Files with their faults of names, the lowest layer first. */
    List<Folder.Entry> entries(String folder, List<Diagnostic> faults) {
        List<Folder.Entry> entries = new ArrayList<>();
        for (Layer layer : layers) {
            entries.addAll(Folder.files(layer.folder().resolve(folder), layer.name() + "/" + folder, faults));
        }
        return entries;
    }
}
