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

    private final String source;
    private final StringBuilder raw = new StringBuilder();
    private final StringBuilder set = new StringBuilder();
    private String words = "";
    private @Nullable BasedSequence noLink;
    private final List<String> objects = new ArrayList<>();
    private int[] marks = new int[32];
    private int markCount;
    private int taken;

    TextRun(String source) {
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
            set.append(raw);
        }
        words = set.toString(); // pieces of a string are copied as a whole
    }

    /** The next piece, escaped. */
    void take(StringBuilder html) {
        Html.escape(html, words, marks[taken], marks[taken + 1]);
        taken += 2;
    }

    /** The whole as words, with what stands for code and directives. */
    String plain() {
        if (objects.isEmpty()) {
            return words.strip();
        }
        StringBuilder plain = new StringBuilder(words.length());
        int object = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == Typography.OBJECT && object < objects.size()) {
                plain.append(objects.get(object++));
            } else {
                plain.append(c == '\n' ? ' ' : c);
            }
        }
        return plain.toString().strip();
    }

    /** Text without typography, as the alternative of a picture is made of. */
    static String words(Node node, String source) {
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
            startPiece();
            findNoLink(node.getChars());
            appendText(node.getChars());
            endPiece();
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
    private void findNoLink(BasedSequence chars) {
        boolean afterBracket = raw.length() > 0 && raw.charAt(raw.length() - 1) == ']';
        if ((afterBracket && chars.charAt(0) == '(') || chars.indexOf("](") >= 0) {
            noLink = chars;
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
        startPiece();
        appendText(node.hasChildren() ? chars.prefixOf(node.getChildChars()) : chars);
        endPiece();
        if (node.hasChildren()) {
            collectChildren(node);
            startPiece();
            appendText(chars.suffixOf(node.getChildChars()));
            endPiece();
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

    private void appendText(BasedSequence chars) {
        int start = chars.getStartOffset();
        int length = chars.length();
        boolean contiguous = chars.getEndOffset() - start == length;
        CharSequence from = contiguous ? source : chars;
        int i = contiguous ? start : 0;
        int end = i + length;
        for (int j = i; j < end; j++) {
            if (from.charAt(j) == '\\' && j + 1 < end && LinearInlineParser.isPunctuation(from.charAt(j + 1))) {
                raw.append(from, i, j);
                i = ++j;
            }
        }
        raw.append(from, i, end);
    }
}
