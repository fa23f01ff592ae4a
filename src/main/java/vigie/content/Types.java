package vigie.content;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vigie.content.ContentType.FieldType;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/** Every type that the theme ships or the campaign adds. */
final class Types {

    static final String PAGES = "pages";
    static final String SECTION = "section";
    static final String CAMPAIGN = "campaign";
    static final String SOURCE = "source";
    static final String PICTURE = "picture";
    static final String PALETTE = "palette";
    static final String FORMAT = "format";
    static final String QUESTIONNAIRE = "questionnaire";
    static final String ANSWERS = "answers";

    private static final String COMMON = "common";
    private static final String EXTENSION = ".yaml";
    private static final Set<String> RESERVED =
            Set.of(COMMON, SECTION, CAMPAIGN, SOURCE, PALETTE, PICTURE, FORMAT, QUESTIONNAIRE, ANSWERS);
    private static final Set<String> WITHOUT_COMMON =
            Set.of(CAMPAIGN, SOURCE, PALETTE, PICTURE, FORMAT, QUESTIONNAIRE, ANSWERS);

    /**
     * One type, ready for use.
     *
     * @param rules what the JSON Schema library checks; none for most types
     */
    record Type(ContentType type, List<SchemaRules> rules) {

        /** @param refused values that are already known to be at fault */
        List<Diagnostic> check(Value.Mapping root, Set<Value> refused) {
            return rules.stream()
                    .flatMap(rule -> rule.check(root, refused).stream())
                    .toList();
        }
    }

    private static final Type NOTHING =
            new Type(new ContentType("", ContentType.Standing.PAGE, false, FieldType.any("")), List.of());

    private final Map<String, Type> types;

    private Types(Map<String, Type> types) {
        this.types = types;
    }

    /** The campaign's own files come last, and replace those of the theme. */
    static Types read(ThemeLayers theme, Path own, List<Diagnostic> diagnostics) {
        Map<String, YamlTree> schemas = new TreeMap<>();
        schemas.putAll(schemas(theme.entries("types", diagnostics), diagnostics));
        schemas.putAll(schemas(Folder.files(own, "content/types", diagnostics), diagnostics));
        for (String name : List.of(COMMON, SECTION, PAGES, CAMPAIGN, SOURCE, PICTURE)) {
            if (!schemas.containsKey(name)) {
                SourceSpan place = SourceSpan.of("templates/types/" + name + ".yaml");
                diagnostics.add(Diagnostic.of(ContentFault.MISSING_SCHEMA, place));
                schemas.put(name, YamlTree.empty(place, List.of()));
            }
        }
        Type common = type(COMMON, requireNonNull(schemas.remove(COMMON)), NOTHING, diagnostics);
        Map<String, Type> types = new LinkedHashMap<>();
        schemas.forEach((name, tree) -> {
            Type shared = WITHOUT_COMMON.contains(name) ? NOTHING : common;
            types.put(name, type(name, tree, shared, diagnostics));
        });
        return new Types(types);
    }

    /** The type of the items of a section; plain pages where no schema has its name. */
    Type ofSection(String folder) {
        return RESERVED.contains(folder) ? named(PAGES) : types.getOrDefault(folder, named(PAGES));
    }

    boolean has(String reserved) {
        return types.containsKey(reserved);
    }

    Type named(String reserved) {
        Type type = types.get(reserved);
        if (type == null) {
            throw new IllegalArgumentException(reserved);
        }
        return type;
    }

    Map<String, ContentType> all() {
        Map<String, ContentType> all = new LinkedHashMap<>();
        types.forEach((name, type) -> all.put(name, type.type()));
        return Collections.unmodifiableMap(all);
    }

    /** A schema at fault still says what its sound fields are, but its rules are not applied. */
    private static Type type(String name, YamlTree tree, Type common, List<Diagnostic> diagnostics) {
        List<Diagnostic> faults = new ArrayList<>();
        SchemaReader reader = new SchemaReader(tree.root(), common.type().fields(), faults);
        FieldType fields = reader.object(name);
        ContentType type = new ContentType(name, reader.standing(), reader.approval(), fields);
        List<SchemaRules> rules = new ArrayList<>(common.rules());
        if (reader.needsLibrary() && faults.isEmpty()) {
            rules.add(new SchemaRules(tree.root(), fields, tree.root().span().file()));
        }
        diagnostics.addAll(faults);
        return new Type(type, rules);
    }

    private static Map<String, YamlTree> schemas(List<Folder.Entry> files, List<Diagnostic> diagnostics) {
        files.stream()
                .filter(file -> file.name().endsWith(".yml"))
                .forEach(file -> diagnostics.add(ContentPaths.extension(file.path())));
        List<Folder.Entry> schemas =
                files.stream().filter(file -> file.name().endsWith(EXTENSION)).toList();
        List<YamlTree> trees = schemas.parallelStream().map(YamlFiles::read).toList();
        Map<String, YamlTree> byName = new TreeMap<>();
        for (int i = 0; i < trees.size(); i++) {
            String file = schemas.get(i).name();
            diagnostics.addAll(trees.get(i).diagnostics());
            byName.put(file.substring(0, file.length() - EXTENSION.length()), trees.get(i));
        }
        return byName;
    }
}
