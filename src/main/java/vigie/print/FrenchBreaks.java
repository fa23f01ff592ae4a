package vigie.print;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: at a space, after a hyphen between letters, after a dash with a space before it, at a zero-width
 * space or a soft hyphen. Java's own rules part {@code d’} from its word and leave {@code :} alone on a line.
 */
final class FrenchBreaks implements FSTextBreaker {

    private static final int DONE = -1;
    private static final char ZERO_WIDTH_SPACE = '\u200b';
    private static final char SOFT_HYPHEN = '\u00ad';

    private String text = "";
    private int place;

    @Override
    public void setText(String newText) {
        text = newText;
        place = 0;
    }

    /** The next place where a line may end, which is after what ends it; -1 when there is none. */
    @Override
    public int next() {
        for (int i = place; i < text.length(); i++) {
            if (endsLine(i)) {
                place = i + 1;
                return place;
            }
        }
        place = text.length();
        return DONE;
    }

    private boolean endsLine(int i) {
        char c = text.charAt(i);
        if (c == '-') {
            return i > 0
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1));
        }
        return c == ' ' || c == '\n' || c == '\t' || c == ZERO_WIDTH_SPACE || c == SOFT_HYPHEN;
    }
}
