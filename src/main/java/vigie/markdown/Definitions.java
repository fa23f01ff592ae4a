package vigie.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Definition lists. */
final class Definitions {

    private Definitions() {}

    static void register(NodeWriters writers) {
        writers.add(DefinitionList.class, Definitions::list)
                .add(DefinitionTerm.class, (node, body) -> Blocks.item(node, "dt", body))
                .add(DefinitionItem.class, (node, body) -> Blocks.item(node, "dd", body));
    }

    /** Terms and what they mean; without any meaning left, the terms go too. Returns what comes after. */
    private static @Nullable Node group(Node first, BodyWriter body) {
        BodyWriter.Mark mark = body.mark();
        Node node = first;
        List<Integer> terms = new ArrayList<>();
        while (node != null && !(node instanceof DefinitionItem)) {
            terms.add(0, body.out.length());
            body.write(node);
            node = node.getNext();
        }
        int start = body.out.length();
        while (node != null && !(node instanceof DefinitionTerm)) {
            body.write(node);
            node = node.getNext();
        }
        Instant all = body.endings.ofAll(start);
        if (all == null) {
            body.dropIfEmptied(mark, start);
        } else {
            for (int term : terms) { // from the last one, so that the others stay where they are
                body.endings.add(all);
                body.endings.close(term);
            }
            body.goOn(mark);
        }
        return node;
    }

    private static void list(DefinitionList node, BodyWriter body) {
        BodyWriter.Mark mark = body.mark();
        body.line(node);
        body.out.append("<dl");
        ElementAttributes.write(ElementAttributes.below(node), body);
        body.out.append(">\n");
        int start = body.out.length();
        for (Node child = node.getFirstChild(); child != null; ) {
            child = group(child, body);
        }
        if (!body.dropIfEmptied(mark, start)) {
            body.out.append("</dl>\n");
        }
    }
}
