package vigie.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser with those parts replaced that search the rest of the text again at every character, or that
 * overflow the stack in a regular expression: code spans, HTML, titles, labels, line ends.
 */
final class LinearInlineParser extends InlineParserImpl {

    private static final int LONGEST_LABEL = 999;
    private static final int DEEPEST_PARENTHESES = 32;

    private final Lookahead lookahead = new Lookahead();

    LinearInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        // flexmark shares this set between documents and changes it while parsing.
        super(
                options,
                (BitSet) specialCharacters.clone(),
                delimiterCharacters,
                delimiterProcessors,
                linkRefProcessors,
                extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        lookahead.reset();
        super.parse(content, block);
    }

    /** Every pattern that is left starts with ^: looking for it further on is in vain. */
    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(input);
        matcher.region(index, input.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        int start = index;
        index = matcher.end();
        return input.subSequence(start, index);
    }

    @Override
    public boolean flushTextNode() {
        ArrayList<BasedSequence> pieces = currentText;
        if (pieces == null) {
            return false;
        }
        currentText = null;
        block.appendChild(new Text(join(pieces)));
        return true;
    }

    @Override
    public void mergeIfNeeded(@Nullable Text first, @Nullable Text last) {
        if (first == null || last == null || first == last) {
            return;
        }
        ArrayList<BasedSequence> pieces = new ArrayList<>();
        pieces.add(first.getChars());
        Node stop = last.getNext();
        Node node = first.getNext();
        while (node != null && node != stop) {
            pieces.add(node.getChars());
            Node next = node.getNext();
            node.unlink();
            node = next;
        }
        first.setChars(join(pieces));
    }

    private BasedSequence join(List<BasedSequence> pieces) {
        BasedSequence first = pieces.get(0);
        if (pieces.size() == 1) {
            return first;
        }
        int length = first.length();
        int end = first.getEndOffset();
        boolean contiguous = true;
        for (int i = 1; i < pieces.size() && contiguous; i++) {
            BasedSequence piece = pieces.get(i);
            contiguous = piece.getStartOffset() == end;
            end = piece.getEndOffset();
            length += piece.length();
        }
        return contiguous && length == end - first.getStartOffset()
                ? first.baseSubSequence(first.getStartOffset(), end)
                : SegmentedSequence.create(first, pieces);
    }

    @Override
    public boolean spnl() {
        sp();
        if (peek() == '\r') {
            index++;
        }
        if (peek() == '\n') {
            index++;
        }
        return sp();
    }

    @Override
    public boolean sp() {
        while (peek() == ' ' || peek() == '\t') {
            index++;
        }
        return true;
    }

    @Override
    public boolean parseNewline() {
        int start = index;
        index += peek() == '\r' && peek(1) == '\n' ? 2 : 1;
        flushTextNode();
        int spaces = 0;
        if (block.getLastChild() instanceof Text text) {
            BasedSequence chars = text.getChars();
            int end = chars.length();
            while (end > 0 && chars.charAt(end - 1) == ' ') {
                end--;
            }
            spaces = chars.length() - end;
            if (end == 0) {
                text.unlink();
            } else if (spaces > 0) {
                text.setChars(chars.subSequence(0, end).trimEnd());
            }
        }
        appendNode(
                spaces >= 2
                        ? new HardLineBreak(input.subSequence(start - spaces, index))
                        : new SoftLineBreak(input.subSequence(start, index)));
        return sp();
    }

    @Override
    protected boolean parseBackslash() {
        char next = peek(1);
        if (next == '\n' || next == '\r') {
            int end = index + (peek(2) == '\n' && next == '\r' ? 3 : 2);
            appendNode(new HardLineBreak(input.subSequence(index, end)));
            index = end;
            sp();
        } else {
            int end = isPunctuation(next) ? index + 2 : index + 1;
            appendText(input, index, end);
            index = end;
        }
        return true;
    }

    @Override
    protected boolean parseBackticks() {
        int start = index;
        int open = run('`', start);
        int ticks = open - start;
        int close = lookahead.closingTicks(input, open, ticks);
        if (close < 0) {
            appendText(input, start, open);
            index = open;
            return true;
        }
        BasedSequence content = input.subSequence(open, close);
        Code code = new Code(input.subSequence(start, open), content, input.subSequence(close, close + ticks));
        code.appendChild(new Text(content));
        appendNode(code);
        index = close + ticks;
        return true;
    }

    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char delimiter) {
        int start = index;
        int end = run(delimiter, start);
        int before = start == 0 ? '\n' : Character.codePointBefore(input, start);
        int after = end == input.length() ? '\n' : Character.codePointAt(input, end);
        boolean spaceBefore = isSpace(before);
        boolean spaceAfter = isSpace(after);
        boolean markBefore = isMark(before);
        boolean markAfter = isMark(after);
        boolean left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
        boolean right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
        boolean within = delimiter == '_';
        boolean opens = left && (!within || !right || markBefore);
        boolean closes = right && (!within || !left || markAfter);

        index = end;
        Text node = appendSeparateText(input.subSequence(start, end));
        Delimiter previous = lastDelimiter;
        lastDelimiter = new Delimiter(input, node, delimiter, opens, closes, previous, start);
        lastDelimiter.setNumDelims(end - start);
        if (previous != null) {
            previous.setNext(lastDelimiter);
        }
        return true;
    }

    @Override
    public boolean parseAutolink() {
        int end = lookahead.find(input, '>', index);
        if (end < 0 || end - index > 2_000) {
            return false;
        }
        return super.parseAutolink();
    }

    @Override
    public boolean parseHtmlInline() {
        int end = lookahead.htmlEnd(input, index);
        if (end < 0) {
            return false;
        }
        appendNode(new HtmlInline(input.subSequence(index, end)));
        index = end;
        return true;
    }

    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        char open = peek();
        if ((open != '"' && open != '\'' && open != '(') || !isSpace(input.charAt(index - 1))) {
            return null;
        }
        char close = open == '(' ? ')' : open;
        for (int i = index + 1; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == close) {
                BasedSequence title = input.subSequence(index, i + 1);
                index = i + 1;
                return title;
            } else if (open == '(' && c == '(') {
                return null;
            }
        }
        return null;
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        int start = index;
        int end = peek() == '<' ? angleDestination(start) : bareDestination(start);
        if (end < 0) {
            return null;
        }
        index = end;
        return input.subSequence(start, end);
    }

    private int angleDestination(int start) {
        for (int i = start + 1; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '>') {
                return i + 1;
            } else if (c == '<' || c == '\n' || c == '\r') {
                return -1;
            } else if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    private int bareDestination(int start) {
        int depth = 0;
        for (int i = start; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c <= ' ') {
                return depth == 0 ? i : -1;
            } else if (c == '\\' && i + 1 < input.length() && isPunctuation(input.charAt(i + 1))) {
                i++;
            } else if (c == '(' && ++depth > DEEPEST_PARENTHESES) {
                return -1;
            } else if (c == ')' && --depth < 0) {
                return i;
            }
        }
        return depth == 0 ? input.length() : -1;
    }

    @Override
    public int parseLinkLabel() {
        if (peek() != '[') {
            return 0;
        }
        int last = Math.min(input.length(), index + LONGEST_LABEL + 2);
        for (int i = index + 1; i < last; i++) {
            char c = input.charAt(i);
            if (c == ']') {
                int length = i + 1 - index;
                index = i + 1;
                return length;
            } else if (c == '[') {
                return 0;
            } else if (c == '\\') {
                i++;
            }
        }
        return 0;
    }

    private int run(char c, int start) {
        int end = start;
        while (end < input.length() && input.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(int c) {
        return (c <= ' ' && (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'))
                || (c >= 128 && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    private static boolean isMark(int c) {
        if (c < 128) {
            return c > ' ' && !Character.isLetterOrDigit(c) && c != 127;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
}
