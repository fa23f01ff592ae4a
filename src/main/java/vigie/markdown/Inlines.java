package vigie.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Text, emphasis, code and line breaks. */
final class Inlines {

    private Inlines() {}

    static void register(NodeWriters writers) {
        writers.add(Text.class, (node, body) -> body.text())
                .add(HtmlEntity.class, (node, body) -> body.text())
                .add(SoftLineBreak.class, (node, body) -> body.out.append('\n'))
                .add(HardLineBreak.class, (node, body) -> body.out.append("<br>\n"))
                .add(Emphasis.class, (node, body) -> element(node, "em", body))
                .add(StrongEmphasis.class, (node, body) -> element(node, "strong", body))
                .add(Code.class, Inlines::code)
                .add(Attributes.class, Inlines::attributes);
    }

    private static void element(Node node, String tag, BodyWriter body) {
        body.out.append('<').append(tag);
        ElementAttributes.write(ElementAttributes.following(node), body);
        body.out.append('>');
        body.children(node);
        body.out.append("</").append(tag).append('>');
    }

    private static void code(Code node, BodyWriter body) {
        body.out.append("<code");
        ElementAttributes.write(ElementAttributes.following(node), body);
        body.out.append('>');
        BasedSequence content = node.getText();
        int start = 0;
        int end = content.length();
        if (end > 1 && isSpace(content.charAt(0)) && isSpace(content.charAt(end - 1)) && !content.isBlank()) {
            start++;
            end--;
        }
        String line =
                content.subSequence(start, end).toString().replace("\r\n", " ").replace('\n', ' ');
        Html.escape(body.out, line);
        body.out.append("</code>");
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r';
    }

    private static void attributes(Attributes node, BodyWriter body) {
        if (!node.isTaken()) {
            body.fault(
                    MarkdownFault.ATTRIBUTES_LOST,
                    node.getChars(),
                    "attributes",
                    node.getChars().toString());
        }
    }
}
