package vigie.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
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

    private final Lookahead lookahead = new Lookahead();
    private boolean[] special = new boolean[128];
    private @Nullable CellSeparators separators;

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
    public void initializeDocument(Document document) {
        super.initializeDocument(document); // adds the characters of extensions
        for (int c = specialCharacters.nextSetBit(0); c >= 0; c = specialCharacters.nextSetBit(c + 1)) {
            special[c] = true;
        }
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        lookahead.reset();
        super.parse(content, block);
    }

    /** A row of a table. */
    @Override
    public @Nullable List<Node> parseCustom(
            BasedSequence row, Node node, BitSet characters, Map<Character, CharacterNodeFactory> factories) {
        boolean[] outside = special;
        CellSeparators found = new CellSeparators(factories);
        separators = found;
        special = found.addTo(outside);
        parse(row, node);
        special = outside;
        separators = null;
        return found.nodes();
    }

    @Override
    protected boolean parseInline(boolean customOnly) {
        return parseString() || parseSeparator() || super.parseInline(customOnly);
    }

    /** Up to the next character that may mean something. */
    @Override
    protected boolean parseString() {
        int start = index;
        index = input instanceof SourceSequence source ? source.plainEnd(start, special) : plainEnd(start);
        if (index == start) {
            return false;
        }
        appendText(input, start, index);
        return true;
    }

    private int plainEnd(int start) {
        int end = start;
        while (end < input.length() && (input.charAt(end) >= special.length || !special[input.charAt(end)])) {
            end++;
        }
        return end;
    }

    private boolean parseSeparator() {
        CharacterNodeFactory factory = separators == null ? null : separators.factory(peek());
        if (separators == null || factory == null) {
            return false;
        }
        BasedSequence before = currentText == null ? BasedSequence.NULL : join(currentText);
        currentText = null;
        index = separators.append(factory, before, input, index, block);
        // What opens in one cell isn't closed in another.
        processDelimiters(null);
        lastDelimiter = null;
        return true;
    }

    @Override
    public void processDelimiters(@Nullable Delimiter bottom) {
        if (lastDelimiter != null) {
            super.processDelimiters(bottom);
        }
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
            int end = LinkSyntax.isPunctuation(next) ? index + 2 : index + 1;
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
        Flanking flanking = Flanking.of(input, start, end);
        index = end;
        Text node = appendSeparateText(input.subSequence(start, end));
        Delimiter previous = lastDelimiter;
        lastDelimiter = new Delimiter(
                input, node, delimiter, flanking.opens(delimiter), flanking.closes(delimiter), previous, start);
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
        return taken(LinkSyntax.titleEnd(input, index));
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        return taken(LinkSyntax.destinationEnd(input, index));
    }

    @Override
    public int parseLinkLabel() {
        BasedSequence label = taken(LinkSyntax.labelEnd(input, index));
        return label == null ? 0 : label.length();
    }

    private @Nullable BasedSequence taken(int end) {
        if (end < 0) {
            return null;
        }
        BasedSequence part = input.subSequence(index, end);
        index = end;
        return part;
    }

    private int run(char c, int start) {
        int end = start;
        while (end < input.length() && input.charAt(end) == c) {
            end++;
        }
        return end;
    }
}
