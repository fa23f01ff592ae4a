package vigie.markdown;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code {#id .class lang=en}} as it stands in the tree: within the paragraph or heading that it may belong to. */
final class Attributes extends Node implements DoNotDecorate {

    /** @param name {@code #}, {@code .} or a word */
    record Entry(String name, String value, int start, int end) {}

    private final List<Entry> entries;
    private boolean taken;

    private Attributes(BasedSequence chars, List<Entry> entries) {
        super(chars);
        this.entries = entries;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Says that an element has these attributes. */
    void take() {
        taken = true;
    }

    boolean isTaken() {
        return taken;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** True when the brace at i opens attributes, not prose in braces. */
    static boolean startAt(CharSequence text, int i) {
        int first = i + 1;
        if (first >= text.length()) {
            return false;
        }
        char c = text.charAt(first);
        if (c == '#' || c == '.') {
            return first + 1 < text.length() && isNamePart(text.charAt(first + 1));
        }
        int end = first;
        while (end < text.length() && end < first + 32 && isNamePart(text.charAt(end))) {
            end++;
        }
        return end > first && end < text.length() && text.charAt(end) == '=';
    }

    /** The attributes at index, or null when there are none; the node knows how far they reach. */
    static @Nullable Attributes parse(BasedSequence input, int index) {
        if (!startAt(input, index)) {
            return null;
        }
        List<Entry> entries = new ArrayList<>();
        int i = index + 1;
        while (i < input.length()) {
            char c = input.charAt(i);
            if (c == ' ' || c == '\t') {
                i++;
            } else if (c == '}') {
                return new Attributes(input.subSequence(index, i + 1), entries);
            } else {
                int end = entry(input, i, entries);
                if (end < 0) {
                    return null;
                }
                i = end;
            }
        }
        return null;
    }

    private static int entry(BasedSequence input, int start, List<Entry> entries) {
        char c = input.charAt(start);
        boolean implicit = c == '#' || c == '.';
        int nameEnd = implicit ? start + 1 : nameEnd(input, start);
        if (!implicit && (nameEnd == start || nameEnd >= input.length() || input.charAt(nameEnd) != '=')) {
            return -1;
        }
        int valueStart = implicit ? nameEnd : nameEnd + 1;
        boolean quoted = !implicit && valueStart < input.length() && input.charAt(valueStart) == '"';
        int from = quoted ? valueStart + 1 : valueStart;
        int to = quoted ? input.indexOf('"', from) : nameEnd(input, from);
        if (to < 0 || to == from) {
            return -1;
        }
        int end = quoted ? to + 1 : to;
        String name = input.subSequence(start, implicit ? start + 1 : nameEnd).toString();
        entries.add(new Entry(
                name,
                input.subSequence(from, to).toString(),
                input.getIndexOffset(start),
                input.getIndexOffset(start) + end - start));
        return end;
    }

    private static int nameEnd(BasedSequence input, int start) {
        int end = start;
        while (end < input.length() && isNamePart(input.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
    }
}
