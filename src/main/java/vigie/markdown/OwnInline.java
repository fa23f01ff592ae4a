package vigie.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Syntax of our own within paragraphs: a character that may start it, and what reads it there. */
record OwnInline(char first, BiFunction<BasedSequence, Integer, @Nullable Node> reader)
        implements InlineParserExtensionFactory {

    static OwnInline attributes() {
        return new OwnInline('{', Attributes::parse);
    }

    static OwnInline directives() {
        return new OwnInline(':', OwnInline::directive);
    }

    private static @Nullable Node directive(BasedSequence input, int index) {
        DirectiveSyntax syntax = DirectiveSyntax.parse(input, index, false);
        return syntax == null ? null : new DirectiveInline(input.subSequence(index, index + syntax.length()), syntax);
    }

    @Override
    public CharSequence getCharacters() {
        return String.valueOf(first);
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return new InlineParserExtension() {
            @Override
            public boolean parse(LightInlineParser inline) {
                int index = inline.getIndex();
                Node node = reader.apply(inline.getInput(), index);
                if (node == null) {
                    return false;
                }
                inline.appendNode(node);
                inline.setIndex(index + node.getTextLength());
                return true;
            }

            @Override
            public void finalizeDocument(InlineParser inlineParser) {}

            @Override
            public void finalizeBlock(InlineParser inlineParser) {}
        };
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
