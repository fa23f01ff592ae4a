package vigie.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;

/** Definition lists. */
final class Definitions {

    private Definitions() {}

    static void register(NodeWriters writers) {
        writers.add(DefinitionList.class, Definitions::list)
                .add(DefinitionTerm.class, (node, body) -> Blocks.item(node, "dt", body))
                .add(DefinitionItem.class, (node, body) -> Blocks.item(node, "dd", body));
    }

    private static void list(DefinitionList node, BodyWriter body) {
        BodyWriter.Mark mark = body.mark();
        body.line(node);
        body.out.append("<dl");
        ElementAttributes.write(ElementAttributes.below(node), body);
        body.out.append(">\n");
        int start = body.out.length();
        body.children(node);
        if (!body.dropIfEmptied(mark, start)) {
            body.out.append("</dl>\n");
        }
    }
}
