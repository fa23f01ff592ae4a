package vigie.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigie.site.Fact;
import vigie.site.Source;

/** Where the documents disagree: what the campaign says, what it does not, and why. */
final class Contradictions {

    private final Scope scope;

    Contradictions(Scope scope) {
        this.scope = scope;
    }

    /** Those that facts of a document decide. */
    List<Map<String, Object>> in(Source source) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (Fact fact : scope.site().facts().values()) {
            if (fact.source().equals(source)
                    && fact.fields().get("supersedes") instanceof Map<?, ?> supersedes
                    && supersedes.get("fact") instanceof String replaced) {
                scope.site().fact(replaced).ifPresent(other -> {
                    Map<String, Object> model = new HashMap<>();
                    model.put("kept", statement(fact));
                    model.put("other", statement(other));
                    model.put("reason", words(supersedes.get("reason")));
                    if (!other.source().equals(source)) {
                        model.put("source", scope.source(other.source()));
                    }
                    found.add(model);
                });
            }
        }
        return found;
    }

    private Object statement(Fact fact) {
        Object statement = fact.fields().get("statement");
        return statement == null ? scope.site().words(fact, scope.language()) : words(statement);
    }

    private Object words(@Nullable Object text) {
        return text == null ? "" : scope.values().text(scope.site().words(text, scope.language()));
    }
}
