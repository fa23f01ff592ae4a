package vigie.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every diagnostic of one build, from every thread; the same one said twice counts once. */
public final class Diagnostics {

    private final Set<Diagnostic> all = ConcurrentHashMap.newKeySet();

    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    public void addAll(Collection<Diagnostic> diagnostics) {
        all.addAll(diagnostics);
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(Diagnostic::isError);
    }

    /** By file, line and column, whatever the order in which they were found. */
    public List<Diagnostic> sorted() {
        return all.stream().sorted().toList();
    }
}
