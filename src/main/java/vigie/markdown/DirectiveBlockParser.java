package vigie.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaf and container directives. A line of colons ends the innermost container that was opened with as many. */
final class DirectiveBlockParser extends AbstractBlockParser {

    private final DirectiveBlock block;

    private DirectiveBlockParser(DirectiveBlock block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return block.isContainer();
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block child) {
        return block.isContainer();
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (!block.isContainer() || block.isClosed()) {
            return BlockContinue.none();
        }
        int colons = closingColons(state);
        if (colons > 0 && closedBy(colons, state) == this) {
            // Its children must be closed with it: the line goes on as the start of the end.
            block.close();
            return BlockContinue.none();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {
        if (block.isContainer()) {
            block.setCharsFromContent();
        }
    }

    private static @Nullable DirectiveBlockParser closedBy(int colons, ParserState state) {
        List<BlockParser> open = state.getActiveBlockParsers();
        DirectiveBlockParser wider = null;
        for (int i = open.size() - 1; i >= 0; i--) {
            BlockParser parser = open.get(i);
            if (parser instanceof FencedCodeBlockParser
                    || (parser instanceof IndentedCodeBlockParser && state.getIndent() >= 4)) {
                return null;
            }
            if (parser instanceof DirectiveBlockParser container && container.isContainer()) {
                DirectiveSyntax syntax = container.block.syntax();
                int opened = syntax == null ? 0 : syntax.colons();
                if (opened == colons) {
                    return container;
                }
                if (wider == null && opened < colons) {
                    wider = container;
                }
            }
        }
        return wider;
    }

    /** How many colons the line consists of; 0 when of anything else, or of too few. */
    private static int closingColons(ParserState state) {
        if (state.getIndent() > 3) {
            return 0;
        }
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int end = start;
        while (end < line.length() && line.charAt(end) == ':') {
            end++;
        }
        int colons = end - start;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        return colons >= 3 && end == line.length() ? colons : 0;
    }

    static final class Start extends OwnBlockStart {

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() > 3
                    || start + 2 > line.length()
                    || line.charAt(start) != ':'
                    || line.charAt(start + 1) != ':') {
                return BlockStart.none();
            }
            if (state.getActiveBlockParsers().size() > Survey.MAX_DEPTH) {
                throw new TooDeepException(line.getStartOffset());
            }
            if (closingColons(state) > 0) {
                return start(new DirectiveBlock(line.subSequence(start), null), state);
            }
            DirectiveSyntax syntax = DirectiveSyntax.parse(line, start, true);
            return syntax == null
                    ? BlockStart.none()
                    : start(new DirectiveBlock(line.subSequence(start), syntax), state);
        }

        private static BlockStart start(DirectiveBlock block, ParserState state) {
            if (block.syntax() == null) {
                for (BlockParser open : state.getActiveBlockParsers()) {
                    if (open instanceof DirectiveBlockParser container && container.block.isClosed()) {
                        block.close();
                    }
                }
            }
            return BlockStart.of(new DirectiveBlockParser(block))
                    .atIndex(state.getLine().length());
        }
    }
}
