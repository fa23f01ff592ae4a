package vigie.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigie.diagnostic.Diagnostic;

/** Reads each field at the top of a broken YAML text on its own: what is sound is kept, and every fault is found in one go. */
final class FieldByField {

    private final Map<String, Value.Field> fields = new LinkedHashMap<>();
    private final Set<String> damaged = new LinkedHashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private FieldByField() {}

    /** @param whole what was wrong with the text as a whole, if its fields are all sound */
    static YamlTree read(YamlText text, Lines lines, Diagnostic whole) {
        FieldByField reader = new FieldByField();
        int from = 0;
        for (int row = 1; row <= lines.rows(); row++) {
            if (row == lines.rows() || startsField(lines.line(row))) {
                reader.readField(text, lines, from, row);
                from = row;
            }
        }
        if (reader.diagnostics.isEmpty()) {
            reader.diagnostics.add(whole);
        }
        return new YamlTree(new Value.Mapping(reader.fields, text.root()), reader.damaged, reader.diagnostics);
    }

    private static boolean startsField(String line) {
        return !line.isEmpty() && " \t#-]},".indexOf(line.charAt(0)) < 0;
    }

    private void readField(YamlText text, Lines lines, int from, int to) {
        int end = to == lines.rows() ? lines.length() : lines.startOfRow(to);
        String field = lines.text(lines.startOfRow(from), end);
        YamlTree tree = FullYaml.readField(new YamlText(text.file(), field, text.firstLine() + from, text.root()));
        diagnostics.addAll(tree.diagnostics());
        damaged.addAll(tree.damaged());
        if (!tree.diagnostics().isEmpty() && tree.root().fields().isEmpty()) {
            damaged.add(YamlTrouble.nameOf(lines.line(from)));
        }
        tree.root().fields().forEach(this::add);
    }

    private void add(String name, Value.Field field) {
        Value.Field first = fields.putIfAbsent(name, field);
        if (first != null) {
            diagnostics.add(Diagnostic.of(
                    ContentFault.DUPLICATE_KEY,
                    field.name(),
                    "field",
                    name,
                    "line",
                    Integer.toString(first.name().line())));
        }
    }
}
