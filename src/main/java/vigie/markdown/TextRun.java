package vigie.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All the text of one paragraph, so that typography sees across emphasis and links. Collected in one walk; the writer then
 * takes the pieces in the same order.
 */
final class TextRun {

    private final char[] source;
    private final TextBuffer raw = new TextBuffer(512);
    private final TextBuffer set = new TextBuffer(512);
    private @Nullable BasedSequence noLink;
    private final List<String> objects = new ArrayList<>();
    private int[] marks = new int[32];
    private int markCount;
    private int taken;

    TextRun(char[] source) {
        this.source = source;
    }

    /** Starts over with the text within a node. */
    void collect(Node node, Locale language, boolean typography) {
        raw.setLength(0);
        set.setLength(0);
        objects.clear();
        markCount = 0;
        taken = 0;
        noLink = null;
        collectChildren(node);
        if (typography) {
            Typography.apply(raw, language, set, marks, markCount);
        } else {
            set.append(raw.array(), 0, raw.length());
        }
    }

    /** The next piece, escaped. */
    void take(TextBuffer html) {
        Html.escape(html, set.array(), marks[taken], marks[taken + 1]);
        taken += 2;
    }

    /** The whole as words, with what stands for code and directives. */
    String plain() {
        if (objects.isEmpty()) {
            return set.toString().strip();
        }
        StringBuilder plain = new StringBuilder(set.length());
        int object = 0;
        for (int i = 0; i < set.length(); i++) {
            char c = set.charAt(i);
            if (c == Typography.OBJECT && object < objects.size()) {
                plain.append(objects.get(object++));
            } else {
                plain.append(c == '\n' ? ' ' : c);
            }
        }
        return plain.toString().strip();
    }

    /** Text without typography, as the alternative of a picture is made of. */
    static String words(Node node, char[] source) {
        TextRun run = new TextRun(source);
        run.collect(node, Locale.ROOT, false);
        return run.plain();
    }

    private void collectChildren(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child);
        }
    }

    private void collect(Node node) {
        if (node instanceof Text) {
            text(node.getChars());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            raw.append('\n');
        } else if (node instanceof HtmlEntity) {
            startPiece();
            raw.append(Escaping.unescapeHtml(node.getChars()));
            endPiece();
        } else if (node instanceof Code code) {
            object(code.getText().toString());
        } else if (node instanceof AutoLink link) {
            object(link.getText().toString());
        } else if (node instanceof DirectiveInline directive) {
            object(directive.syntax().label());
        } else if (node instanceof LinkRef reference && !reference.isDefined()) {
            collectUndefined(reference);
        } else if (node instanceof Image || node instanceof ImageRef) {
            object(words(node, source));
        } else if (node instanceof Attributes) {
            return;
        } else if (node instanceof DoNotDecorate || !node.hasChildren()) {
            object("");
        } else {
            collectChildren(node);
        }
    }

    /** Brackets that were meant as a link or picture are text when the address has a space in it. */
    private void findNoLink(BasedSequence chars, char[] text, int start, int end) {
        boolean afterBracket = raw.length() > 0 && raw.charAt(raw.length() - 1) == ']';
        for (int i = start; i < end; i++) {
            if (text[i] == '(' && (i == start ? afterBracket : text[i - 1] == ']')) {
                noLink = chars;
            }
        }
    }

    /** Text that looks like a link; null when there is none. */
    @Nullable
    BasedSequence noLink() {
        return noLink;
    }

    /** A reference to nothing is text, brackets included. */
    private void collectUndefined(LinkRef node) {
        BasedSequence chars = node.getChars();
        text(node.hasChildren() ? chars.prefixOf(node.getChildChars()) : chars);
        if (node.hasChildren()) {
            collectChildren(node);
            text(chars.suffixOf(node.getChildChars()));
        }
    }

    private void object(String words) {
        raw.append(Typography.OBJECT);
        objects.add(words);
    }

    private void startPiece() {
        if (markCount + 2 > marks.length) {
            marks = Arrays.copyOf(marks, marks.length * 2);
        }
        marks[markCount++] = raw.length();
    }

    private void endPiece() {
        marks[markCount++] = raw.length();
    }

    private void text(BasedSequence chars) {
        int start = chars.getStartOffset();
        int end = chars.getEndOffset();
        if (end - start == chars.length()) {
            text(chars, source, start, end);
        } else {
            char[] joined = chars.toString().toCharArray();
            text(chars, joined, 0, joined.length);
        }
    }

    private void text(BasedSequence chars, char[] from, int start, int end) {
        findNoLink(chars, from, start, end);
        startPiece();
        appendText(from, start, end);
        endPiece();
    }

    private void appendText(char[] from, int start, int end) {
        int done = start;
        for (int i = start; i + 1 < end; i++) {
            if (from[i] == '\\' && LinkSyntax.isPunctuation(from[i + 1])) {
                raw.append(from, done, i);
                done = ++i;
            }
        }
        raw.append(from, done, end);
    }
}
