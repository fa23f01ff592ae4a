package vigie.markdown;

import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's footnotes, asked only about lines that start one: its regular expression takes cubic time on {@code [^} and
 * spaces.
 */
final class FootnoteStart extends OwnBlockStart {

    private static final int LONGEST_NAME = 100;

    private final BlockParserFactory footnotes;

    FootnoteStart(DataHolder options) {
        footnotes = new FootnoteBlockParser.Factory().apply(options);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return isDefinition(state.getLine(), state.getNextNonSpaceIndex())
                ? footnotes.tryStart(state, matched)
                : BlockStart.none();
    }

    private static boolean isDefinition(BasedSequence line, int start) {
        if (start + 4 >= line.length() || line.charAt(start) != '[' || line.charAt(start + 1) != '^') {
            return false;
        }
        int end = Math.min(line.length() - 1, start + LONGEST_NAME);
        for (int i = start + 2; i < end; i++) {
            if (line.charAt(i) == ']') {
                return i > start + 2 && line.charAt(i + 1) == ':';
            }
        }
        return false;
    }
}
