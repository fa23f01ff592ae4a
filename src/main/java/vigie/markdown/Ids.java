package vigie.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigie.site.Slug;

/** The ids of one body: unique, and readable where they are made from words. */
final class Ids {

    private final String prefix;
    private final Set<String> reserved = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private final List<String> inOrder = new ArrayList<>();

    /** @param prefix of ids that are not written in the text */
    Ids(String prefix) {
        this.prefix = prefix;
    }

    /** An id that no words of a text give: {@code fn-1}. */
    String own(String name) {
        return prefix + name;
    }

    /** Keeps an id that is written further down from being made from words before. False when it is kept already. */
    boolean reserve(String id) {
        return reserved.add(id);
    }

    void take(String id) {
        if (taken.add(id)) {
            inOrder.add(id);
        }
    }

    /** An id from the words of a heading; the second of the same words ends in -2. */
    String fromWords(CharSequence words) {
        String slug = prefix + slug(words);
        String id = slug;
        while (taken.contains(id) || reserved.contains(id)) {
            id = slug + "-" + (1 + repeats.merge(slug, 1, Integer::sum));
        }
        take(id);
        return id;
    }

    int size() {
        return inOrder.size();
    }

    /** Forgets those that were taken after the first so many. */
    void truncate(int size) {
        while (inOrder.size() > size) {
            taken.remove(inOrder.remove(inOrder.size() - 1));
        }
    }

    Set<String> all() {
        return new LinkedHashSet<>(inOrder);
    }

    private static String slug(CharSequence words) {
        String slug = Slug.of(words.toString());
        return slug.isEmpty() ? "section" : slug;
    }
}
