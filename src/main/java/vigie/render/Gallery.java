package vigie.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vigie.assets.ThemeText;
import vigie.content.ThemeLayers;
import vigie.content.ThemeLayers.ThemeFile;
import vigie.diagnostic.Diagnostics;

/**
 * The components of a theme that have examples, each on a page of its own in every language: for those who work on the theme.
 *
 * @param components in the order of their names; none when no gallery is wanted
 * @param addresses the folder of the gallery by language, with a final slash: {@code galerie/}, {@code en/gallery/}
 */
public record Gallery(List<Component> components, Map<Locale, String> addresses) {

    private static final String COMPONENTS = "components";
    private static final String EXAMPLES = "/examples/";

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
     * @param path as those who work on the theme know it
     * @param language whose pages show it; empty for all
     * @param source the whole file
     */
    record Example(String name, String file, String path, String language, String source) {

        boolean isMarkdown() {
            return file.endsWith(".md");
        }
    }

    /** Reads the examples of a theme; Markdown without a language in its name is in the first one. */
    public static Gallery read(ThemeLayers layers, Theme theme, List<Locale> languages, Diagnostics diagnostics)
            throws IOException {
        Map<String, ThemeFile> files = new TreeMap<>();
        Map<String, List<Example>> examples = new TreeMap<>();
        for (ThemeFile file : layers.files(COMPONENTS)) {
            files.put(file.name(), file);
            int folder = file.name().indexOf(EXAMPLES);
            if (folder > 0) {
                examples.computeIfAbsent(file.name().substring(0, folder), component -> new ArrayList<>())
                        .add(example(file, languages, diagnostics));
            }
        }
        List<Component> components = new ArrayList<>();
        for (Map.Entry<String, List<Example>> shown : examples.entrySet()) {
            String name = shown.getKey();
            ThemeFile template = files.get(name + "/" + name + ".ftl");
            String text = template == null ? "" : ThemeText.read(template, diagnostics);
            components.add(new Component(name, description(text), List.copyOf(shown.getValue())));
        }
        return new Gallery(List.copyOf(components), addresses(theme, languages));
    }

    private static Example example(ThemeFile file, List<Locale> languages, Diagnostics diagnostics) throws IOException {
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        int first = name.indexOf('.');
        int last = name.lastIndexOf('.');
        String own = first < last ? name.substring(first + 1, last) : "";
        boolean markdown = name.endsWith(".md");
        String language = own.isEmpty() && markdown ? languages.get(0).toLanguageTag() : own;
        return new Example(
                name.substring(0, first < 0 ? name.length() : first),
                COMPONENTS + "/" + file.name(),
                file.path(),
                language,
                ThemeText.read(file, diagnostics));
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
