package vigie.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vigie.site.Fact;
import vigie.site.FactWords;

/**
 * Signs around every fact in a site that is built to be searched: whatever becomes of a fact on its way into titles, feeds and
 * data, they tell which one it is. No reader ever sees them.
 */
final class Marks {

    static final char END = '\uf8ff';
    private static final char FIRST = '\ue000';
    private static final int RANGE = 3000;
    private static final char SECOND = (char) (FIRST + RANGE);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> facts = new ArrayList<>();

    FactWords around(FactWords words) {
        return (fact, campaign, language) -> start(fact) + words.of(fact, campaign, language) + END;
    }

    private synchronized String start(Fact fact) {
        int number = numbers.computeIfAbsent(fact.id(), id -> {
            facts.add(id);
            return facts.size() - 1;
        });
        return "" + (char) (FIRST + number / RANGE) + (char) (SECOND + number % RANGE);
    }

    static boolean isMark(char c) {
        return (c >= FIRST && c < SECOND + RANGE) || c == END;
    }

    /** The fact whose first sign stands there; empty when none does. */
    synchronized String fact(String text, int at) {
        if (at + 1 >= text.length() || text.charAt(at) < FIRST || text.charAt(at) >= SECOND) {
            return "";
        }
        int number = (text.charAt(at) - FIRST) * RANGE + text.charAt(at + 1) - SECOND;
        return number >= 0 && number < facts.size() ? facts.get(number) : "";
    }

    /** As readers see it. */
    static String without(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.chars().filter(c -> !isMark((char) c)).forEach(c -> seen.append((char) c));
        return seen.toString();
    }
}
