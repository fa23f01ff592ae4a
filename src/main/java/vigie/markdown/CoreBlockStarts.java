package vigie.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * CommonMark's kinds of blocks, asked only about lines that can start them. flexmark asks each about every line; its headings
 * copy the paragraph so far each time, which is quadratic in the lines of a table.
 */
final class CoreBlockStarts extends OwnBlockStart {

    /** Takes flexmark's own out of the way. */
    static void replaceCore(MutableDataHolder options) {
        options.set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
    }

    private final BlockParserFactory quote;
    private final BlockParserFactory setextHeading;
    private final BlockParserFactory fence;
    private final BlockParserFactory html;
    private final BlockParserFactory thematicBreak;
    private final BlockParserFactory list;
    private final BlockParserFactory indentedCode;

    CoreBlockStarts(DataHolder options) {
        quote = new BlockQuoteParser.Factory().apply(options);
        setextHeading = new HeadingParser.Factory().apply(options);
        fence = new FencedCodeBlockParser.Factory().apply(options);
        html = new HtmlBlockParser.Factory().apply(options);
        thematicBreak = new ThematicBreakParser.Factory().apply(options);
        list = new ListBlockParser.Factory().apply(options);
        indentedCode = new IndentedCodeBlockParser.Factory().apply(options);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (start >= line.length()) {
            return BlockStart.none();
        }
        if (state.getIndent() >= 4) {
            return first(list.tryStart(state, matched), indentedCode, state, matched);
        }
        char c = line.charAt(start);
        return switch (c) {
            case '>' -> quote.tryStart(state, matched);
            case '#' -> AtxHeadingStart.tryStart(state, line, start);
            case '=' -> isRule(line, start, c) ? setextHeading.tryStart(state, matched) : BlockStart.none();
            case '`', '~' -> fence.tryStart(state, matched);
            case '<' -> html.tryStart(state, matched);
            case '-', '*', '_' -> ruleOrList(line, start, c, state, matched);
            case '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> list.tryStart(state, matched);
            default -> BlockStart.none();
        };
    }

    private @Nullable BlockStart ruleOrList(
            BasedSequence line, int start, char c, ParserState state, MatchedBlockParser matched) {
        if (!isRule(line, start, c)) {
            return list.tryStart(state, matched);
        }
        BlockStart heading = c == '-' ? setextHeading.tryStart(state, matched) : null;
        return first(first(heading, thematicBreak, state, matched), list, state, matched);
    }

    private static @Nullable BlockStart first(
            @Nullable BlockStart found, BlockParserFactory next, ParserState state, MatchedBlockParser matched) {
        return found == null ? next.tryStart(state, matched) : found;
    }

    /** True when the line has nothing but this character and blanks. */
    private static boolean isRule(BasedSequence line, int start, char c) {
        for (int i = start; i < line.length(); i++) {
            char at = line.charAt(i);
            if (at != c && at != ' ' && at != '\t') {
                return false;
            }
        }
        return true;
    }
}
