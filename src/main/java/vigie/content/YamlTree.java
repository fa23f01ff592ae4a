package vigie.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/**
 * What could be read of a YAML text.
 *
 * @param root the readable fields
 * @param damaged names of fields at the top that are there but can't be read
 * @param diagnostics why
 */
record YamlTree(Value.Mapping root, Set<String> damaged, List<Diagnostic> diagnostics) {

    static YamlTree empty(SourceSpan root, List<Diagnostic> diagnostics) {
        return new YamlTree(new Value.Mapping(Map.of(), root), Set.of(), diagnostics);
    }

    /** The same with what else is wrong with its file. */
    YamlTree with(List<Diagnostic> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(more);
        return new YamlTree(root, damaged, all);
    }

    /** Simple front matter, which is nearly all of it, takes a reader many times faster than SnakeYAML. */
    static YamlTree read(YamlText text) {
        Value.Mapping simple = SimpleYaml.read(text);
        return simple != null ? new YamlTree(simple, Set.of(), List.of()) : FullYaml.read(text);
    }
}
