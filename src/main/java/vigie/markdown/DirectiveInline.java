package vigie.markdown;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A directive within a paragraph. */
final class DirectiveInline extends Node implements DoNotDecorate {

    private final DirectiveSyntax syntax;

    DirectiveInline(BasedSequence chars, DirectiveSyntax syntax) {
        super(chars);
        this.syntax = syntax;
    }

    DirectiveSyntax syntax() {
        return syntax;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
