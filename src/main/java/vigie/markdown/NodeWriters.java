package vigie.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;

/** Which writer takes which class of nodes. A kind of syntax adds its own in a {@code register} method. */
final class NodeWriters {

    static final NodeWriters ALL = new NodeWriters();

    static {
        Blocks.register(ALL);
        Inlines.register(ALL);
        Anchors.register(ALL);
        Tables.register(ALL);
        Footnotes.register(ALL);
        Definitions.register(ALL);
        RawHtml.register(ALL);
        DirectiveNodes.register(ALL);
    }

    private final Map<Class<?>, NodeWriter<? extends Node>> byClass = new HashMap<>();

    private NodeWriters() {}

    <N extends Node> NodeWriters add(Class<N> type, NodeWriter<? super N> writer) {
        @SuppressWarnings("unchecked") // a writer of any super class also writes N
        NodeWriter<N> narrowed = (NodeWriter<N>) writer;
        byClass.put(type, narrowed);
        return this;
    }

    /** Writes a node; what no writer takes is written as its children. */
    @SuppressWarnings("unchecked") // add() pairs them
    void write(Node node, BodyWriter body) {
        NodeWriter<Node> writer = (NodeWriter<Node>) byClass.get(node.getClass());
        if (writer == null) {
            body.children(node);
        } else {
            writer.write(node, body);
        }
    }
}
