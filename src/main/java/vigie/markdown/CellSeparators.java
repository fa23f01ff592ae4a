package vigie.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What separates the cells of one row, as flexmark's tables ask for it: nodes of their own, and the white space around them too. */
final class CellSeparators {

    private final Map<Character, CharacterNodeFactory> factories;
    private final List<Node> nodes = new ArrayList<>();

    CellSeparators(Map<Character, CharacterNodeFactory> factories) {
        this.factories = factories;
    }

    /** Those found so far; null when there is none. */
    @Nullable
    List<Node> nodes() {
        return nodes.isEmpty() ? null : nodes;
    }

    /** The table of special characters with these. */
    boolean[] addTo(boolean[] special) {
        boolean[] all = special.clone();
        for (char c : factories.keySet()) {
            all[c] = true;
        }
        return all;
    }

    @Nullable
    CharacterNodeFactory factory(char c) {
        return factories.get(c);
    }

    /**
     * Appends the text before and the separator.
     *
     * @return where the next cell starts
     */
    int append(CharacterNodeFactory factory, BasedSequence before, BasedSequence row, int index, Node block) {
        if (before.isNotNull()) {
            int end = before.length();
            while (end > 0 && factory.skipPrev(before.charAt(end - 1))) {
                end--;
            }
            block.appendChild(new Text(before.subSequence(0, end)));
            appendWhiteSpace(before, end, before.length(), block);
        }
        Node separator = factory.get();
        separator.setChars(row.subSequence(index, index + 1));
        block.appendChild(separator);
        nodes.add(separator);
        int next = index + 1;
        while (next < row.length() && factory.skipNext(row.charAt(next))) {
            next++;
        }
        appendWhiteSpace(row, index + 1, next, block);
        return next;
    }

    private static void appendWhiteSpace(BasedSequence text, int start, int end, Node block) {
        if (start < end) {
            block.appendChild(new WhiteSpace(text.subSequence(start, end)));
        }
    }
}
