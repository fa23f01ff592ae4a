package vigie.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Writes one class of nodes as HTML. */
@FunctionalInterface
interface NodeWriter<N extends Node> {

    void write(N node, BodyWriter body);
}
