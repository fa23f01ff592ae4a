package vigie.content;

import java.nio.file.Path;
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
    public static Map<String, DirectiveType> directives(Path theme, Diagnostics diagnostics) {
        List<Diagnostic> faults = new ArrayList<>();
        Map<String, DirectiveType> directives = new TreeMap<>();
        for (Folder.Entry file : Folder.files(theme.resolve("components"), "templates/components", faults)) {
            if (file.path().endsWith(DIRECTIVE)) {
                String folder = file.path().substring(0, file.path().length() - DIRECTIVE.length());
                DirectiveType type = directive(folder.substring(folder.lastIndexOf('/') + 1), file, faults);
                directives.put(type.name(), type);
            }
        }
        diagnostics.addAll(faults);
        return directives;
    }

    /** The words of one language, by key; none when the theme has no such file. */
    public static Map<String, String> messages(Path theme, String language, Diagnostics diagnostics) {
        List<Diagnostic> faults = new ArrayList<>();
        Map<String, String> messages = new LinkedHashMap<>();
        for (Folder.Entry file : Folder.files(theme.resolve("messages"), "templates/messages", faults)) {
            if (file.name().equals(language + ".yaml")) {
                YamlTree tree = YamlFiles.read(file);
                faults.addAll(tree.diagnostics());
                tree.root().fields().forEach((key, field) -> {
                    if (field.value() instanceof Value.Scalar scalar) {
                        messages.put(key, scalar.text());
                    } else {
                        faults.add(Diagnostic.of(
                                ContentFault.MESSAGE_NOT_TEXT, field.value().span(), "key", key));
                    }
                });
            }
        }
        diagnostics.addAll(faults);
        return messages;
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
                reference == null ? "" : SchemaReader.text(reference.value()));
    }

    private static DirectiveType.Kind kind(Value.@Nullable Field field, Value.Mapping root, List<Diagnostic> faults) {
        String written = field == null ? "" : SchemaReader.text(field.value());
        for (DirectiveType.Kind kind : DirectiveType.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(written)) {
                return kind;
            }
        }
        faults.add(Diagnostic.of(ContentFault.DIRECTIVE_KIND, root.spanOf("kind"), "kind", written));
        return DirectiveType.Kind.INLINE;
    }
}
