package vigie.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;

/** Which fact holds where two disagree: each gives way to one other at most, and none to itself. */
final class Supersessions {

    private Supersessions() {}

    /**
     * By the id of the fact that is replaced; what names a fact that does not exist is reported with all other references.
     *
     * @param facts by id
     */
    static Map<String, Fact> of(Map<String, Fact> facts, Diagnostics diagnostics) {
        Map<String, Fact> successors = new TreeMap<>();
        for (Fact fact : facts.values()) {
            String replaced = replaced(fact);
            if (replaced == null || !facts.containsKey(replaced)) {
                continue;
            }
            Fact first = successors.putIfAbsent(replaced, fact);
            if (first != null) {
                diagnostics.add(Diagnostic.of(
                        SiteFault.SUPERSEDED_TWICE,
                        fact.spanOf("supersedes", "fact"),
                        "fact",
                        replaced,
                        "other",
                        first.id()));
            }
        }
        for (Fact fact : facts.values()) {
            List<String> circle = circle(fact.id(), successors);
            if (!circle.isEmpty()) {
                diagnostics.add(Diagnostic.of(
                        SiteFault.SUPERSEDED_BY_ITSELF,
                        fact.spanOf("supersedes", "fact"),
                        "circle",
                        String.join(" → ", circle)));
                circle.forEach(successors::remove);
            }
        }
        return Collections.unmodifiableMap(successors);
    }

    private static @Nullable String replaced(Fact fact) {
        return fact.fields().get("supersedes") instanceof Map<?, ?> supersedes
                        && supersedes.get("fact") instanceof String replaced
                ? replaced
                : null;
    }

    /** From a fact over those that it replaces back to itself; empty when that never happens. */
    private static List<String> circle(String start, Map<String, Fact> successors) {
        List<String> circle = new ArrayList<>(List.of(start));
        Fact next = successors.get(start);
        while (next != null && !circle.contains(next.id())) {
            circle.add(next.id());
            next = successors.get(next.id());
        }
        if (next == null || !next.id().equals(start)) {
            return List.of();
        }
        circle.add(start);
        Collections.reverse(circle);
        return circle;
    }
}
