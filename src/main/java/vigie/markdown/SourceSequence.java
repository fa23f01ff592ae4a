package vigie.markdown;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import org.jspecify.annotations.Nullable;

/** A part of the text that is parsed. flexmark asks its own sequences for each character through a string and two checks. */
@SuppressWarnings("unchecked") // flexmark declares getBuilder() twice, with and without its type parameter
final class SourceSequence extends BasedSequenceImpl {

    private final char[] chars;
    private final SourceSequence whole;
    private final int start;
    private final int end;

    private SourceSequence(char[] chars) {
        super(0);
        this.chars = chars;
        this.whole = this;
        this.start = 0;
        this.end = chars.length;
    }

    private SourceSequence(SourceSequence whole, int start, int end) {
        super(0);
        this.chars = whole.chars;
        this.whole = whole;
        this.start = start;
        this.end = end;
    }

    /** @param text without U+0000, which flexmark takes for the end */
    static SourceSequence of(String text) {
        return new SourceSequence(text.toCharArray());
    }

    @Override
    public char charAt(int index) {
        int at = start + index;
        if (index < 0 || at >= end) {
            throw new IndexOutOfBoundsException(index);
        }
        return chars[at];
    }

    @Override
    public int length() {
        return end - start;
    }

    /** The index of the first such character from there on, or the length. */
    int plainEnd(int from, boolean[] special) {
        char[] text = chars;
        int at = start + from;
        while (at < end && (text[at] >= special.length || !special[text[at]])) {
            at++;
        }
        return at - start;
    }

    @Override
    public SourceSequence subSequence(int from, int to) {
        return part(start + from, start + to, start, end);
    }

    @Override
    public SourceSequence baseSubSequence(int from, int to) {
        return part(from, to, 0, chars.length);
    }

    private SourceSequence part(int from, int to, int first, int last) {
        if (from < first || from > to || to > last) {
            throw new IndexOutOfBoundsException(from + " to " + to);
        }
        return from == start && to == end ? this : new SourceSequence(whole, from, to);
    }

    @Override
    public SourceSequence getBaseSequence() {
        return whole;
    }

    @Override
    public char[] getBase() {
        return chars;
    }

    @Override
    public int getStartOffset() {
        return start;
    }

    @Override
    public int getEndOffset() {
        return end;
    }

    @Override
    public Range getSourceRange() {
        return Range.of(start, end);
    }

    @Override
    public int getIndexOffset(int index) {
        return start + index;
    }

    @Override
    public String toString() {
        return new String(chars, start, end - start);
    }

    @Override
    public int getOptionFlags() {
        return 0;
    }

    @Override
    public boolean allOptions(int options) {
        return false;
    }

    @Override
    public boolean anyOptions(int options) {
        return false;
    }

    @Override
    public <T> @Nullable T getOption(DataKeyBase<T> key) {
        return key.get(null);
    }

    @Override
    public @Nullable DataHolder getOptions() {
        return null;
    }
}
