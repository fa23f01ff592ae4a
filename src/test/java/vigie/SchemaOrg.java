package vigie;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The part of the vocabulary of schema.org that the theme uses: types with their parents, properties with their types. */
final class SchemaOrg {

    private final Map<String, List<String>> parents = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> properties = new HashMap<>();

    private SchemaOrg() {}

    static SchemaOrg read(Path file) {
        SchemaOrg vocabulary = new SchemaOrg();
        TestSite.read(file).lines().filter(line -> !line.startsWith("#")).forEach(vocabulary::add);
        return vocabulary;
    }

    private void add(String line) {
        String[] columns = line.split("\t", -1);
        parents.put(columns[0], columns[1].isEmpty() ? List.of() : List.of(columns[1].split(",", -1)));
        Map<String, Set<String>> own = new HashMap<>();
        for (int i = 2; i < columns.length; i++) {
            String[] property = columns[i].split(":", -1);
            own.put(property[0], Set.of(property[1].split(",", -1)));
        }
        properties.put(columns[0], own);
    }

    /** Every type that a statement uses, in it or below it. */
    static List<String> types(Object value) {
        List<String> types = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> types.addAll(types(item)));
        } else if (value instanceof Map<?, ?> object) {
            types.add(String.valueOf(object.get("@type")));
            object.values().forEach(child -> types.addAll(types(child)));
        }
        return types;
    }

    List<String> faults(Object value) {
        List<String> faults = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> faults.addAll(faults(item)));
        } else if (value instanceof Map<?, ?> object) {
            String type = String.valueOf(object.get("@type"));
            if (!parents.containsKey(type)) {
                return List.of("no type " + type);
            }
            object.forEach((name, child) -> {
                if (!name.toString().startsWith("@")) {
                    faults.addAll(faults(type, name.toString(), child));
                }
            });
        }
        return faults;
    }

    private List<String> faults(String type, String property, Object value) {
        Set<String> allowed = new HashSet<>();
        kinds(type)
                .forEach(kind ->
                        allowed.addAll(properties.getOrDefault(kind, Map.of()).getOrDefault(property, Set.of())));
        if (allowed.isEmpty()) {
            return List.of("no " + type + "." + property);
        }
        List<String> faults = new ArrayList<>();
        for (Object one : value instanceof List<?> list ? list : List.of(value)) {
            if (one instanceof Map<?, ?> object
                    && kinds(String.valueOf(object.get("@type"))).stream().noneMatch(allowed::contains)) {
                faults.add(type + "." + property + " is no " + object.get("@type"));
            } else {
                faults.addAll(faults(one));
            }
        }
        return faults;
    }

    /** The type and all above it. */
    private Set<String> kinds(String type) {
        Set<String> kinds = new HashSet<>(Set.of(type));
        parents.getOrDefault(type, List.of()).forEach(parent -> kinds.addAll(kinds(parent)));
        return kinds;
    }
}
