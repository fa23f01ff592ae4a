package vigie.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What a moment changes in the published site: paths of files, in order. */
public record Effect(List<String> added, List<String> changed, List<String> removed) {

    /** @param before and {@code after}: a fingerprint of each file by its path */
    public static Effect between(SortedMap<String, String> before, SortedMap<String, String> after) {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (Map.Entry<String, String> file : after.entrySet()) {
            String old = before.get(file.getKey());
            if (old == null) {
                added.add(file.getKey());
            } else if (!old.equals(file.getValue())) {
                changed.add(file.getKey());
            }
        }
        before.keySet().stream().filter(path -> !after.containsKey(path)).forEach(removed::add);
        return new Effect(List.copyOf(added), List.copyOf(changed), List.copyOf(removed));
    }

    public boolean isNone() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
