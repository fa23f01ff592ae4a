package vigie.content;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.Fault;
import vigie.diagnostic.SourceSpan;

/** Reads a whole campaign: every file is read and checked once, on all cores, whatever is wrong with the others. */
public final class ContentReader {

    private static final RawBody NO_BODY = new RawBody(new byte[0], 1);

    private final Sources sources;
    private final Diagnostics diagnostics;
    private final ThemeLayers theme;
    private final Types types;

    private ContentReader(Sources sources, ThemeLayers theme, Diagnostics diagnostics) {
        this.sources = sources;
        this.theme = theme;
        this.diagnostics = diagnostics;
        List<Diagnostic> faults = new ArrayList<>();
        this.types = Types.read(theme, sources.content().resolve("types"), faults);
        diagnostics.addAll(faults);
    }

    /** What is wrong goes to the diagnostics; a document at fault is still there, without the fields at fault. */
    public static Content read(Sources sources, Diagnostics diagnostics) {
        return read(sources, ThemeLayers.of(sources, diagnostics), diagnostics);
    }

    /** With the types of a theme that is known already. */
    public static Content read(Sources sources, ThemeLayers theme, Diagnostics diagnostics) {
        return new ContentReader(sources, theme, diagnostics).read();
    }

    /** The types alone, by name. */
    public static Map<String, ContentType> types(Sources sources, Diagnostics diagnostics) {
        return new ContentReader(sources, ThemeLayers.of(sources, diagnostics), diagnostics).types.all();
    }

    private Content read() {
        List<Diagnostic> nameFaults = new ArrayList<>();
        List<Folder.Entry> files = Folder.files(sources.content(), "content", nameFaults).stream()
                .filter(file -> !ContentPaths.isNotPublished(file.path()))
                .toList();
        List<Folder.Entry> seedFiles = Folder.files(sources.seeds(), "seeds", nameFaults);

        YamlTree campaignTree = campaignTree(files);
        Setting setting = Setting.of(campaignTree.root());
        DocumentReader reader = new DocumentReader(setting);
        DocumentReader.Result campaign =
                reader.data("content/campaign.yaml", types.named(Types.CAMPAIGN), campaignTree);
        diagnostics.addAll(campaign.diagnostics());

        Set<String> imported = importedFolders(files);
        nameFaults.forEach(fault -> add(fault, isImported(fault.span().file(), imported)));
        checkNames(files, setting, imported);

        List<Document> documents = files.parallelStream()
                .filter(file -> ContentPaths.isDocument(file.path()))
                .map(file -> keep(reader.markdown(file, typeOf(file.path()), isImported(file.path(), imported))))
                .toList();
        DocumentReader registerReader = new DocumentReader(setting.ofRegister());
        Optional<Document> palette = palette(registerReader);
        List<Document> formats = formats(registerReader);
        List<Document> seeds = seedFiles.parallelStream()
                .filter(file -> file.name().endsWith(".yaml"))
                .map(file -> keep(registerReader.data(file.path(), types.named(Types.SOURCE), YamlFiles.read(file))))
                .toList();
        seedFiles.stream()
                .filter(file -> ContentPaths.hasWrongExtension(file.path()))
                .forEach(file -> diagnostics.add(ContentPaths.extension(file.path())));
        List<Document> pictures = files.parallelStream()
                .filter(file -> ContentPaths.isPictureRecord(file.path()))
                .map(file -> keep(reader.data(file.path(), types.named(Types.PICTURE), YamlFiles.read(file))))
                .toList();
        return new Content(
                campaign.document(),
                palette,
                formats,
                documents,
                seeds,
                pictures,
                study(files, reader),
                assets(files),
                types.all());
    }

    private YamlTree campaignTree(List<Folder.Entry> files) {
        String path = "content/campaign.yaml";
        Optional<Folder.Entry> file =
                files.stream().filter(entry -> entry.path().equals(path)).findFirst();
        if (file.isPresent()) {
            return YamlFiles.read(file.get());
        }
        boolean noFolder = !Files.isDirectory(sources.content());
        Diagnostic fault = noFolder
                ? Diagnostic.of(
                        ContentFault.MISSING_FOLDER,
                        SourceSpan.of("content/"),
                        "folder",
                        sources.content().toString())
                : Diagnostic.of(ContentFault.MISSING_CAMPAIGN, SourceSpan.of(path));
        return new YamlTree(
                new Value.Mapping(Map.of(), SourceSpan.of(path)),
                types.named(Types.CAMPAIGN).type().fields().keySet(),
                List.of(fault));
    }

    /** The theme's colours hold for any campaign, as the register does. */
    private Optional<Document> palette(DocumentReader reader) {
        Folder.Entry file = theme.entry("palette.yaml").orElse(null);
        if (file == null) {
            return Optional.empty();
        }
        if (!types.has(Types.PALETTE)) {
            diagnostics.add(Diagnostic.of(ContentFault.MISSING_SCHEMA, SourceSpan.of("templates/types/palette.yaml")));
            return Optional.empty();
        }
        YamlTree tree = YamlFiles.read(file);
        return Optional.of(keep(reader.data(file.path(), types.named(Types.PALETTE), tree)));
    }

    /** Likewise what can be printed. */
    private List<Document> formats(DocumentReader reader) {
        List<Diagnostic> faults = new ArrayList<>();
        List<Document> formats = theme.entries("prints", faults).stream()
                .filter(file -> file.path().endsWith("/format.yaml"))
                .map(file -> keep(reader.data(file.path(), types.named(Types.FORMAT), YamlFiles.read(file))))
                .toList();
        diagnostics.addAll(faults);
        return formats;
    }

    /** The questionnaire first, where there is one. */
    private List<Document> study(List<Folder.Entry> files, DocumentReader reader) {
        return files.stream()
                .filter(file -> ContentPaths.isStudy(file.path()) && hasStudyType(file.path()))
                .sorted(Comparator.comparing(file -> !ContentPaths.isQuestionnaire(file.path())))
                .map(file -> keep(reader.data(file.path(), types.named(studyType(file.path())), YamlFiles.read(file))))
                .toList();
    }

    private static String studyType(String path) {
        return ContentPaths.isQuestionnaire(path) ? Types.QUESTIONNAIRE : Types.ANSWERS;
    }

    private boolean hasStudyType(String path) {
        String type = studyType(path);
        if (!types.has(type)) {
            SourceSpan place = SourceSpan.of("templates/types/" + type + ".yaml");
            diagnostics.add(Diagnostic.of(ContentFault.MISSING_SCHEMA, place));
        }
        return types.has(type);
    }

    private Document keep(DocumentReader.Result result) {
        result.diagnostics().forEach(fault -> add(fault, result.document().imported()));
        return result.document();
    }

    private void add(Diagnostic fault, boolean imported) {
        diagnostics.add(imported ? fault.asWarning() : fault);
    }

    /** {@code _index.md} files have the type of sections; the others that of the first folder they lie in. */
    private Types.Type typeOf(String path) {
        return ContentPaths.isIndex(path) ? types.named(Types.SECTION) : types.ofSection(ContentPaths.section(path));
    }

    /** Folders whose {@code _index.md} says that they were moved in from elsewhere. */
    private static Set<String> importedFolders(List<Folder.Entry> files) {
        Set<String> folders = new HashSet<>();
        for (Folder.Entry file : files) {
            if (ContentPaths.isIndex(file.path()) && saysImported(file)) {
                folders.add(ContentPaths.folder(file.path()));
            }
        }
        return folders;
    }

    private static boolean saysImported(Folder.Entry file) {
        try {
            YamlTree tree = FrontMatter.read(file.path(), Files.readAllBytes(file.file()))
                    .tree();
            return tree.root().get("imported") instanceof Value.Scalar scalar
                    && scalar.text().equals("true");
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isImported(String path, Set<String> folders) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (folders.contains(path.substring(0, slash + 1))) {
                return true;
            }
        }
        return false;
    }

    private void checkNames(List<Folder.Entry> files, Setting setting, Set<String> imported) {
        for (Folder.Entry file : files) {
            String path = file.path();
            if (ContentPaths.hasWrongExtension(path)) {
                diagnostics.add(ContentPaths.extension(path));
            } else if (ContentPaths.isDocument(path)) {
                ContentPaths.undeclaredLanguage(path, setting.languages())
                        .ifPresent(fault -> add(fault, isImported(path, imported)));
            }
        }
    }

    /** Of what is no document, only what visitors can use is published: notes and copies of the office are not. */
    private List<Asset> assets(List<Folder.Entry> files) {
        List<Asset> all = files.stream()
                .filter(file -> !ContentPaths.isDocument(file.path()) && !ContentPaths.hasWrongExtension(file.path()))
                .filter(file ->
                        !file.path().equals("content/campaign.yaml") && !ContentPaths.isPictureRecord(file.path()))
                .filter(file -> !ContentPaths.isStudy(file.path()))
                .map(file -> new Asset(file.path(), file.file()))
                .toList();
        all.stream()
                .filter(asset -> !ContentPaths.isPublishable(asset.path()))
                .forEach(asset ->
                        diagnostics.add(Diagnostic.of(ContentFault.NOT_PUBLISHED, SourceSpan.of(asset.path()))));
        return all.stream()
                .filter(asset -> ContentPaths.isPublishable(asset.path()))
                .toList();
    }

    /** Reads one document after another. */
    private record DocumentReader(Setting setting) {

        /** What may be wrong with a draft, since it is still being written. */
        private static final Set<Fault> LACKS = Set.of(
                ContentFault.MISSING_FIELD,
                ContentFault.EMPTY_FIELD,
                ContentFault.EXACTLY_ONE,
                ContentFault.AT_LEAST_ONE);

        record Result(Document document, List<Diagnostic> diagnostics) {}

        Result markdown(Folder.Entry file, Types.Type type, boolean imported) {
            String path = file.path();
            try {
                long size = Files.size(file.file());
                if (size > FileText.LARGEST) {
                    return broken(path, type, imported, FileText.tooBig(path, size));
                }
                byte[] bytes = Files.readAllBytes(file.file());
                FileText check = FileText.check(path, bytes);
                if (!check.readable()) {
                    return broken(path, type, imported, check.faults().get(0));
                }
                FrontMatter parts = FrontMatter.read(path, bytes);
                return document(path, type, imported, parts.tree().with(check.faults()), parts.body());
            } catch (IOException e) {
                return broken(path, type, imported, Diagnostic.of(ContentFault.UNREADABLE_FILE, SourceSpan.of(path)));
            }
        }

        Result data(String path, Types.Type type, YamlTree tree) {
            return document(path, type, false, tree, NO_BODY);
        }

        private Result broken(String path, Types.Type type, boolean imported, Diagnostic fault) {
            YamlTree nothing = YamlTree.empty(SourceSpan.of(path), List.of(fault));
            return document(path, type, imported, nothing, NO_BODY);
        }

        private Result document(String path, Types.Type type, boolean imported, YamlTree tree, RawBody body) {
            FieldReader fields = new FieldReader(setting, present(type, tree));
            Map<String, Object> values = fields.document(type.type().whole(), tree.root());
            List<Diagnostic> faults = new ArrayList<>(told(tree.diagnostics(), imported));
            faults.addAll(fields.diagnostics());
            if (imported) {
                ForeignWords.in(path, body).ifPresent(faults::add);
            }
            faults.addAll(tree.damaged().isEmpty() ? type.check(tree.root(), fields.refused()) : List.of());
            boolean draft = Boolean.TRUE.equals(values.get("draft"));
            List<Diagnostic> weighed = faults.stream()
                    .map(fault -> draft && LACKS.contains(fault.fault()) ? fault.asWarning() : fault)
                    .toList();
            Document document = new Document(
                    path, type.type(), imported, tree.root(), values, List.copyOf(fields.references()), body);
            return new Result(document, weighed);
        }

        /** Fields that can't be called missing: those that are damaged, or all of them where nothing could be read. */
        private static Set<String> present(Types.Type type, YamlTree tree) {
            boolean nothing = tree.root().fields().isEmpty()
                    && tree.diagnostics().stream().anyMatch(Diagnostic::isError);
            return nothing ? type.type().fields().keySet() : tree.damaged();
        }

        /** Content from elsewhere says what is wrong with its syntax in one line a file. */
        private static List<Diagnostic> told(List<Diagnostic> faults, boolean imported) {
            return imported && faults.size() > 1 ? faults.subList(0, 1) : faults;
        }
    }
}
