package vigie.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vigie.content.Content;
import vigie.content.ContentReader;
import vigie.content.ContentType;
import vigie.content.Document;
import vigie.content.Sources;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.Nearest;
import vigie.publish.NewFiles;
import vigie.site.Campaign;
import vigie.site.Slug;

/** New files of one campaign, beside those that it has. */
public final class Scaffold {

    private static final String PAGES = "pages";
    private static final String SECTION = "section";
    private static final String SOURCE = "source";

    private final Sources sources;
    private final Locale language;
    private final Content content;

    private Scaffold(Sources sources, Locale language, Content content) {
        this.sources = sources;
        this.language = language;
        this.content = content;
    }

    /**
     * Looks at what is there. What is wrong with it is not told here.
     *
     * @param language of the explanations in new files
     */
    public static Scaffold of(Sources sources, Locale language) {
        return new Scaffold(sources, language, ContentReader.read(sources, new Diagnostics()));
    }

    /** Why nothing was made: the key of a text and the values that it names. */
    public static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;
        private final transient List<String> values;

        RefusedException(String key, String... namesAndValues) {
            super(key);
            values = List.of(namesAndValues);
        }

        public String key() {
            return String.valueOf(getMessage());
        }

        /** Names and values alternate. */
        public List<String> values() {
            return values;
        }
    }

    /**
     * A whole campaign, in an empty folder or one that is not there yet.
     *
     * @return the files, below the folder
     */
    public static List<String> campaign(Path folder) throws IOException, RefusedException {
        Map<String, byte[]> files = Campaigns.files();
        write(folder, files);
        return List.copyOf(files.keySet());
    }

    /** The file, as it lies on the disk. */
    public Path page(String typeName, String title) throws IOException, RefusedException {
        ContentType type = type(typeName);
        String slug = Slug.of(title);
        if (slug.isEmpty() || slug.equals("index")) {
            throw new RefusedException("new.title", "value", title);
        }
        NewPage page = new NewPage(
                type, content.types().getOrDefault(PAGES, type).fields().keySet(), language, this::known);
        return switch (typeName) {
            case SOURCE -> write(sources.seeds(), slug + ".yaml", page.data(title));
            case SECTION -> write(sources.content(), slug + "/_index.md", page.page(title));
            case PAGES -> write(sources.content(), slug + ".md", page.page(title));
            default -> write(sources.content(), typeName + "/" + slug + ".md", page.page(title));
        };
    }

    private ContentType type(String name) throws RefusedException {
        ContentType type = content.types().get(name);
        if (type != null && isMade(type)) {
            return type;
        }
        Map<String, String> words = new TreeMap<>();
        content.types().values().stream().filter(Scaffold::isMade).forEach(known -> {
            words.put(known.whole().titleEn(), known.name());
            words.put(known.whole().title(), known.name());
        });
        words.values().stream().distinct().toList().forEach(known -> words.put(known, known));
        String all = String.join(", ", new TreeSet<>(words.values()));
        Optional<String> nearest = Nearest.to(name, words.keySet()).map(words::get);
        throw nearest.isPresent()
                ? new RefusedException("new.type.nearest", "value", name, "nearest", nearest.get())
                : new RefusedException("new.type", "value", name, "known", all);
    }

    /** Settings are no page: they have no title. */
    private static boolean isMade(ContentType type) {
        return type.fields().containsKey("title");
    }

    /**
     * The translation of a page, to be made from a copy.
     *
     * @param file as staff name it: from {@code content/}, with or without that
     */
    public Path translation(String file, String code) throws IOException, RefusedException {
        Document original = document(file);
        List<String> codes = Campaign.languages(content.campaign().fields()).stream()
                .map(Locale::toLanguageTag)
                .toList();
        if (!codes.contains(code) || code.equals(codes.get(0))) {
            throw new RefusedException(
                    "new.language", "value", code, "known", String.join(", ", codes.subList(1, codes.size())));
        }
        String path = original.path().substring("content/".length());
        String text = Files.readString(sources.content().resolve(path), StandardCharsets.UTF_8);
        String target = path.substring(0, path.length() - ".md".length()) + "." + code + ".md";
        return write(sources.content(), target, NewTranslation.of(original, text, language));
    }

    /** As messages name it, from {@code content/}, whether or not staff say so. */
    static String documentPath(String file) {
        String slashes = file.replace('\\', '/').replaceFirst("^\\./", "");
        return slashes.startsWith("content/") ? slashes : "content/" + slashes;
    }

    private Document document(String file) throws RefusedException {
        String path = documentPath(file);
        Optional<Document> found = content.documents().stream()
                .filter(document -> document.path().equals(path))
                .findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        List<String> paths = content.documents().stream().map(Document::path).toList();
        Optional<String> nearest = Nearest.to(path, paths);
        throw nearest.isPresent()
                ? new RefusedException("new.file.nearest", "value", file, "nearest", nearest.get())
                : new RefusedException("new.file", "value", file);
    }

    /** What can be named: {@code sources}, {@code icons}, the items of a section. */
    private List<String> known(String kind) {
        return switch (kind) {
            case "sources" ->
                content.seeds().stream().map(seed -> stem(seed.path())).toList();
            case "icons" -> icons();
            default ->
                content.documents().stream()
                        .map(Document::path)
                        .filter(path -> path.startsWith("content/" + kind + "/") && !path.contains("_index."))
                        .map(Scaffold::stem)
                        .distinct()
                        .toList();
        };
    }

    private List<String> icons() {
        List<String> icons = new ArrayList<>();
        try (Stream<Path> files = Files.list(sources.templates().resolve("icons"))) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".svg"))
                    .forEach(name -> icons.add(stem(name)));
        } catch (IOException e) {
            return List.of(); // a theme without drawings
        }
        icons.sort(Comparator.naturalOrder());
        return icons;
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.indexOf('.'));
    }

    private static Path write(Path folder, String file, String text) throws IOException, RefusedException {
        write(folder, Map.of(file, text.getBytes(StandardCharsets.UTF_8)));
        return folder.resolve(file);
    }

    private static void write(Path folder, Map<String, byte[]> files) throws IOException, RefusedException {
        try {
            NewFiles.write(folder, new TreeMap<>(files));
        } catch (FileAlreadyExistsException e) {
            throw new RefusedException("new.exists", "value", String.valueOf(e.getFile()));
        }
    }
}
