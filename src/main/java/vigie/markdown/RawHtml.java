package vigie.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** HTML within Markdown: refused where staff write, taken over to be cleaned where content comes from elsewhere. */
final class RawHtml {

    private RawHtml() {}

    static void register(NodeWriters writers) {
        writers.add(HtmlBlock.class, (node, body) -> {
                    body.line(node);
                    write(node.getContentChars(), body);
                })
                .add(HtmlCommentBlock.class, (node, body) -> write(node.getContentChars(), body))
                .add(HtmlInline.class, (node, body) -> write(node.getChars(), body));
    }

    private static void write(BasedSequence html, BodyWriter body) {
        boolean comment = html.trimStart().startsWith("<!--");
        if (body.dialect == Dialect.HOUSE) {
            refuse(html, comment, body);
        } else if (!comment || body.dialect == Dialect.COMMONMARK) {
            body.out.append(html.toString());
        }
    }

    private static void refuse(BasedSequence html, boolean comment, BodyWriter body) {
        BasedSequence trimmed = html.trimStart();
        if (comment) {
            body.fault(MarkdownFault.HTML_COMMENT, trimmed);
        } else if (!trimmed.startsWith("</")) {
            body.fault(MarkdownFault.RAW_HTML, trimmed, "tag", tag(trimmed));
        }
    }

    private static String tag(BasedSequence html) {
        int end = 1;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.subSequence(0, end) + ">";
    }
}
