package vigie.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;

/** The YAML of a theme that is not about content types. */
public final class ThemeFiles {

    private static final String DIRECTIVE = "/directive.yaml";

    private ThemeFiles() {}

    /** The directives of {@code components/}, by name. */
    public static Map<String, DirectiveType> directives(ThemeLayers theme, Diagnostics diagnostics) {
        List<Diagnostic> faults = new ArrayList<>();
        Map<String, DirectiveType> directives = new TreeMap<>();
        for (Folder.Entry file : theme.entries("components", faults)) {
            if (file.path().endsWith(DIRECTIVE)) {
                String folder = file.path().substring(0, file.path().length() - DIRECTIVE.length());
                DirectiveType type = directive(folder.substring(folder.lastIndexOf('/') + 1), file, faults);
                directives.put(type.name(), type);
            }
        }
        diagnostics.addAll(faults);
        return directives;
    }

    /** The words of one language, by key, an upper layer's own over those below; none when the theme has no such file. */
    public static Map<String, String> messages(ThemeLayers theme, String language, Diagnostics diagnostics) {
        List<Diagnostic> faults = new ArrayList<>();
        Map<String, String> messages = new LinkedHashMap<>();
        for (Folder.Entry file : theme.entries("messages", faults)) {
            if (file.name().equals(language + ".yaml")) {
                messages.putAll(texts(file, diagnostics));
            }
        }
        diagnostics.addAll(faults);
        return messages;
    }

    /** How wide pictures stand at each place of the theme, from {@code pictures.yaml}; none when there is no such file. */
    public static Map<String, String> places(ThemeLayers theme, Diagnostics diagnostics) {
        return theme.entry("pictures.yaml")
                .map(file -> texts(file, diagnostics))
                .orElse(Map.of());
    }

    private static Map<String, String> texts(Folder.Entry file, Diagnostics diagnostics) {
        Map<String, String> texts = new LinkedHashMap<>();
        YamlTree tree = YamlFiles.read(file);
        diagnostics.addAll(tree.diagnostics());
        tree.root().fields().forEach((key, field) -> {
            if (field.value() instanceof Value.Scalar scalar) {
                texts.put(key, scalar.text());
            } else {
                diagnostics.add(Diagnostic.of(
                        ContentFault.MESSAGE_NOT_TEXT, field.value().span(), "key", key));
            }
        });
        return texts;
    }

    private static DirectiveType directive(String name, Folder.Entry file, List<Diagnostic> faults) {
        YamlTree tree = YamlFiles.read(file);
        faults.addAll(tree.diagnostics());
        Map<String, Value.Field> schema = new LinkedHashMap<>(tree.root().fields());
        DirectiveType.Kind kind = kind(schema.remove("kind"), tree.root(), faults);
        boolean labelRequired = schema.remove("x-label") != null;
        Value.Field reference = schema.remove("x-label-reference");
        SchemaReader reader =
                new SchemaReader(new Value.Mapping(schema, tree.root().span()), faults);
        return new DirectiveType(
                name,
                kind,
                reader.object(name),
                labelRequired,
                reference == null ? "" : SchemaValues.text(reference.value()));
    }

    private static DirectiveType.Kind kind(Value.@Nullable Field field, Value.Mapping root, List<Diagnostic> faults) {
        String written = field == null ? "" : SchemaValues.text(field.value());
        for (DirectiveType.Kind kind : DirectiveType.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(written)) {
                return kind;
            }
        }
        faults.add(Diagnostic.of(ContentFault.DIRECTIVE_KIND, root.spanOf("kind"), "kind", written));
        return DirectiveType.Kind.INLINE;
    }
}
