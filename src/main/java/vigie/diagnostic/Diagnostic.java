package vigie.diagnostic;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One thing that is wrong with the content, and where.
 *
 * @param fault what kind of thing it is
 * @param severity the fault's own, unless the content is imported
 * @param span where it stands
 * @param values what the texts say in braces, by name
 */
public record Diagnostic(Fault fault, Severity severity, SourceSpan span, Map<String, String> values)
        implements Comparable<Diagnostic> {

    /** As many words as can be read at a glance. */
    private static final int KNOWN = 30;

    public Diagnostic {
        values = Map.copyOf(values);
    }

    /** A fault with its own severity. Names and values alternate: {@code "field", "titel", "type", "risks"}. */
    public static Diagnostic of(Fault fault, SourceSpan span, String... namesAndValues) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Diagnostic(fault, fault.severity(), span, values);
    }

    /** The same with one more value: usually {@code nearest}. */
    public Diagnostic with(String name, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(name, value);
        return new Diagnostic(fault, severity, span, more);
    }

    /** The same with the words that would have been known, as {@code known}, and the {@code nearest} of them. */
    public Diagnostic among(Collection<String> words, String wrong) {
        Map<String, String> more = new TreeMap<>(values);
        if (words.isEmpty()) {
            more.put("known", "(il n’y en a pas)");
            more.put("known.en", "(there are none)");
        } else {
            String first = words.stream().sorted().limit(KNOWN).collect(Collectors.joining(", "));
            more.put("known", words.size() > KNOWN ? first + "…" : first);
        }
        Nearest.to(wrong, words).ifPresent(nearest -> more.put("nearest", nearest));
        return new Diagnostic(fault, severity, span, more);
    }

    /** The same as a warning: content that was moved in from elsewhere is mended page by page. */
    public Diagnostic asWarning() {
        return new Diagnostic(fault, Severity.WARNING, span, values);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By hand for the reason that {@link SourceSpan#hashCode} gives. */
    @Override
    public int hashCode() {
        return 31 * span.hashCode() + fault.hashCode();
    }

    @Override
    public int compareTo(Diagnostic other) {
        int order = span.compareTo(other.span);
        order = order != 0 ? order : fault.code().compareTo(other.fault.code());
        return order != 0 ? order : new TreeMap<>(values).toString().compareTo(new TreeMap<>(other.values).toString());
    }
}
