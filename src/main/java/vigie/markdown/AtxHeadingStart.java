package vigie.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Headings of number signs, without flexmark's copies of the paragraph before and its regular expressions. */
final class AtxHeadingStart {

    private static final int DEEPEST = 6;

    private AtxHeadingStart() {}

    /** @param start of the first number sign in the line */
    static @Nullable BlockStart tryStart(ParserState state, BasedSequence line, int start) {
        int length = line.length();
        int afterMarks = start;
        while (afterMarks < length && line.charAt(afterMarks) == '#') {
            afterMarks++;
        }
        int level = afterMarks - start;
        if (level > DEEPEST || (afterMarks < length && !isBlank(line.charAt(afterMarks)))) {
            return BlockStart.none();
        }
        int from = afterMarks;
        while (from < length && isBlank(line.charAt(from))) {
            from++;
        }
        int end = trimmedEnd(line, from, length);
        int closing = closingStart(line, from, end);
        HeadingParser parser = new HeadingParser(level);
        Heading heading = (Heading) parser.getBlock();
        heading.setOpeningMarker(line.subSequence(start, afterMarks));
        heading.setText(line.subSequence(from, trimmedEnd(line, from, closing)));
        heading.setClosingMarker(line.subSequence(closing, end));
        heading.setCharsFromContent();
        return BlockStart.of(parser).atIndex(length);
    }

    /** Where the number signs start that close the heading; its end when there are none. */
    private static int closingStart(BasedSequence line, int from, int end) {
        int start = end;
        while (start > from && line.charAt(start - 1) == '#') {
            start--;
        }
        return start == from || isBlank(line.charAt(start - 1)) ? start : end;
    }

    private static int trimmedEnd(BasedSequence line, int from, int end) {
        int trimmed = end;
        while (trimmed > from && isBlank(line.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
