package vigie.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A directive on a line of its own: a leaf, a container with what it contains, or the end of a container. */
final class DirectiveBlock extends Block {

    private final @Nullable DirectiveSyntax syntax;
    private boolean closed;

    /** @param syntax null for the line of colons that ends a container */
    DirectiveBlock(BasedSequence chars, @Nullable DirectiveSyntax syntax) {
        super(chars);
        this.syntax = syntax;
    }

    @Nullable
    DirectiveSyntax syntax() {
        return syntax;
    }

    boolean isContainer() {
        return syntax != null && syntax.colons() >= 3;
    }

    /** For a container: its end was found. For an end: there was something to end. */
    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
