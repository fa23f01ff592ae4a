package vigie.content;

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

    private static final String COMMON = "common";
    private static final Set<String> RESERVED = Set.of(COMMON, SECTION, CAMPAIGN, SOURCE);
    private static final Set<String> WITHOUT_COMMON = Set.of(CAMPAIGN, SOURCE);

    /**
     * One type, ready for use.
     *
     * @param fields the same fields as one object
     * @param rules what the JSON Schema library checks; nothing for most types
     */
    record Type(ContentType type, FieldType fields, SchemaRules rules) {}

    private final Map<String, Type> types;

    private Types(Map<String, Type> types) {
        this.types = types;
    }

    /** The campaign's own files come second, and replace those of the theme. */
    static Types read(Path shipped, Path own, List<Diagnostic> diagnostics) {
        Map<String, YamlTree> schemas = new TreeMap<>();
        schemas.putAll(schemas(shipped, "templates/types", diagnostics));
        schemas.putAll(schemas(own, "content/types", diagnostics));
        for (String name : List.of(COMMON, SECTION, PAGES, CAMPAIGN, SOURCE)) {
            if (!schemas.containsKey(name)) {
                SourceSpan place = SourceSpan.of("templates/types/" + name + ".yaml");
                diagnostics.add(Diagnostic.of(ContentFault.MISSING_SCHEMA, place));
                schemas.put(name, YamlTree.empty(place, List.of()));
            }
        }
        Value.Mapping common = schemas.remove(COMMON).root();
        Map<String, Type> types = new LinkedHashMap<>();
        schemas.forEach((name, tree) -> {
            Value.Mapping schema = WITHOUT_COMMON.contains(name) ? tree.root() : merged(common, tree.root());
            types.put(name, type(name, schema, tree.root().span().file(), diagnostics));
        });
        return new Types(types);
    }

    /** The type of the items of a section; plain pages where no schema has its name. */
    Type ofSection(String folder) {
        return RESERVED.contains(folder) ? named(PAGES) : types.getOrDefault(folder, named(PAGES));
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
    private static Type type(String name, Value.Mapping schema, String file, List<Diagnostic> diagnostics) {
        int before = diagnostics.size();
        SchemaReader reader = new SchemaReader(schema, diagnostics);
        FieldType fields = reader.object(name);
        ContentType type = new ContentType(name, reader.standing(), fields.fields(), fields.open());
        boolean rules = reader.needsLibrary() && diagnostics.size() == before;
        return new Type(type, fields, rules ? new SchemaRules(schema, fields, file) : SchemaRules.NONE);
    }

    private static Map<String, YamlTree> schemas(Path folder, String name, List<Diagnostic> diagnostics) {
        Map<String, YamlTree> schemas = new TreeMap<>();
        for (Folder.Entry entry : Folder.files(folder, name, diagnostics)) {
            String fileName = entry.name();
            if (fileName.endsWith(".yaml")) {
                YamlTree tree = YamlFiles.read(entry);
                diagnostics.addAll(tree.diagnostics());
                schemas.put(fileName.substring(0, fileName.length() - ".yaml".length()), tree);
            } else if (fileName.endsWith(".yml")) {
                diagnostics.add(ContentPaths.extension(entry.path()));
            }
        }
        return schemas;
    }

    /** The fields of all types, then the type's own, which win; in all else the type's own word counts. */
    private static Value.Mapping merged(Value.Mapping common, Value.Mapping own) {
        Map<String, Value.Field> merged = new LinkedHashMap<>(common.fields());
        merged.putAll(own.fields());
        if (common.get("properties") instanceof Value.Mapping shared) {
            Map<String, Value.Field> properties = new LinkedHashMap<>(shared.fields());
            if (own.get("properties") instanceof Value.Mapping fields) {
                properties.putAll(fields.fields());
            }
            boolean sound = own.get("properties") == null || own.get("properties") instanceof Value.Mapping;
            if (sound) {
                merged.put("properties", new Value.Field(shared.span(), new Value.Mapping(properties, shared.span())));
            }
        }
        if (common.get("required") instanceof Value.Sequence shared) {
            List<Value> required = new ArrayList<>(shared.items());
            if (own.get("required") instanceof Value.Sequence names) {
                required.addAll(names.items());
            }
            SourceSpan span = own.spanOf("required");
            merged.put("required", new Value.Field(span, new Value.Sequence(required, span)));
        }
        return new Value.Mapping(merged, own.span());
    }
}
