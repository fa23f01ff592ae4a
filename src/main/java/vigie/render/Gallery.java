package vigie.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vigie.assets.ThemeText;
import vigie.diagnostic.Diagnostics;

/**
 * The components of a theme that have examples, each on a page of its own in every language: for those who work on the theme.
 *
 * @param components in the order of their names; none when no gallery is wanted
 * @param addresses the folder of the gallery by language, with a final slash: {@code galerie/}, {@code en/gallery/}
 */
public record Gallery(List<Component> components, Map<Locale, String> addresses) {

    public static final Gallery NONE = new Gallery(List.of(), Map.of());

    /**
     * A component.
     *
     * @param description what the comment at the top of its template says
     */
    record Component(String name, String description, List<Example> examples) {

        List<Example> examples(Locale language) {
            return examples.stream()
                    .filter(example ->
                            example.language().isEmpty() || example.language().equals(language.toLanguageTag()))
                    .toList();
        }
    }

    /**
     * One use of a component.
     *
     * @param name {@code long-words}
     * @param file below the theme: {@code components/card/examples/long-words.ftl}
     * @param language whose pages show it; empty for all
     * @param source the whole file
     */
    record Example(String name, String file, String language, String source) {

        boolean isMarkdown() {
            return file.endsWith(".md");
        }
    }

    /** Reads the examples of a theme; Markdown without a language in its name is in the first one. */
    public static Gallery read(Path folder, Theme theme, List<Locale> languages, Diagnostics diagnostics)
            throws IOException {
        List<Component> components = new ArrayList<>();
        for (Path component : children(folder.resolve("components"))) {
            String name = component.getFileName().toString();
            List<Example> examples = new ArrayList<>();
            for (Path file : children(component.resolve("examples"))) {
                examples.add(example(folder, file, languages, diagnostics));
            }
            if (!examples.isEmpty()) {
                String template = ThemeText.read(folder, component.resolve(name + ".ftl"), diagnostics);
                components.add(new Component(name, description(template), List.copyOf(examples)));
            }
        }
        return new Gallery(List.copyOf(components), addresses(theme, languages));
    }

    private static Example example(Path folder, Path file, List<Locale> languages, Diagnostics diagnostics)
            throws IOException {
        String name = file.getFileName().toString();
        int first = name.indexOf('.');
        int last = name.lastIndexOf('.');
        String own = first < last ? name.substring(first + 1, last) : "";
        boolean markdown = name.endsWith(".md");
        String language = own.isEmpty() && markdown ? languages.get(0).toLanguageTag() : own;
        String path = folder.relativize(file).toString().replace('\\', '/');
        return new Example(
                name.substring(0, first < 0 ? name.length() : first),
                path,
                language,
                ThemeText.read(folder, file, diagnostics));
    }

    private static String description(String template) {
        int start = template.indexOf("<#--");
        int end = template.indexOf("-->", start);
        return start < 0 || end < 0
                ? ""
                : template.substring(start + "<#--".length(), end).strip();
    }

    private static Map<Locale, String> addresses(Theme theme, List<Locale> languages) {
        Map<Locale, String> addresses =
                new TreeMap<>((a, b) -> Integer.compare(languages.indexOf(a), languages.indexOf(b)));
        for (Locale language : languages) {
            String prefix = language.equals(languages.get(0)) ? "" : language.toLanguageTag() + "/";
            String own = theme.messages().find("gallery-address", language).orElse("gallery");
            addresses.put(language, prefix + own + "/");
        }
        return addresses;
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** Paths below the output folder, and the folders they come from. */
    public Map<String, String> published() {
        Map<String, String> published = new TreeMap<>();
        outputs()
                .forEach(output -> published.put(
                        output.path(),
                        "templates/components/" + (output.component().isEmpty() ? "" : output.component() + "/")));
        return published;
    }

    List<Output.OfGallery> outputs() {
        List<Output.OfGallery> outputs = new ArrayList<>();
        addresses.forEach((language, address) -> {
            outputs.add(new Output.OfGallery(address + "index.html", language, ""));
            for (Component component : in(language)) {
                outputs.add(
                        new Output.OfGallery(address + component.name() + "/index.html", language, component.name()));
            }
        });
        return outputs;
    }

    /** Those that have something to show in a language. */
    List<Component> in(Locale language) {
        return components.stream()
                .filter(component -> !component.examples(language).isEmpty())
                .toList();
    }
}
