package vigie.helpline;

import java.util.Map;
import java.util.TreeMap;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Fault;
import vigie.diagnostic.SourceSpan;

/**
 * Why a text is no phone number or no opening hours.
 *
 * @param start where the wrong part begins in the text, in code points from 0
 * @param length of the wrong part in code points; 0 when it is the text as a whole
 * @param values what the fault's texts say in braces
 */
public record Refusal(Fault fault, int start, int length, Map<String, String> values) {

    public Refusal {
        values = Map.copyOf(values);
    }

    static Refusal ofAll(Fault fault, String text) {
        return new Refusal(fault, 0, 0, Map.of("value", text, "part", text));
    }

    /** Of the part of a text from one index up to another. */
    static Refusal of(Fault fault, String text, int from, int to) {
        return new Refusal(
                fault,
                text.codePointCount(0, from),
                text.codePointCount(from, to),
                Map.of("value", text, "part", text.substring(from, to)));
    }

    Refusal with(String name, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(name, value);
        return new Refusal(fault, start, length, more);
    }

    /**
     * The same for staff.
     *
     * @param value where the text stands in its file, quotes included; the wrong part is marked alone unless escapes or
     *     several lines keep it from being found
     */
    public Diagnostic at(SourceSpan value) {
        return new Diagnostic(fault, fault.severity(), narrow(value), values);
    }

    private SourceSpan narrow(SourceSpan value) {
        String text = values.getOrDefault("value", "");
        int quote = (value.length() - text.codePointCount(0, text.length())) / 2;
        boolean asTyped =
                value.length() == text.codePointCount(0, text.length()) + 2 * quote && quote >= 0 && quote <= 1;
        return length == 0 || !asTyped
                ? value
                : new SourceSpan(value.file(), value.line(), value.column() + quote + start, length);
    }
}
