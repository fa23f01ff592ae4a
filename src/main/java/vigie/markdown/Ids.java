package vigie.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The ids of one body: unique, and readable where they are made from words. */
final class Ids {

    private final Set<String> reserved = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private final List<String> inOrder = new ArrayList<>();

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
        String slug = slug(words);
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
        StringBuilder slug = new StringBuilder(words.length());
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        boolean gap = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                gap = false;
                append(slug, c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return slug.length() == 0 ? "section" : slug.toString();
    }

    private static void append(StringBuilder slug, int c) {
        switch (c) {
            case 'œ' -> slug.append("oe");
            case 'æ' -> slug.append("ae");
            case 'ß' -> slug.append("ss");
            case 'ø' -> slug.append('o');
            default -> slug.appendCodePoint(c);
        }
    }
}
