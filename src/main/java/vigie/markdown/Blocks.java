package vigie.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.jspecify.annotations.Nullable;

/** Paragraphs, headings, lists, quotes and code. */
final class Blocks {

    private static final int DEEPEST_HEADING = 6;

    private Blocks() {}

    static void register(NodeWriters writers) {
        writers.add(Paragraph.class, Blocks::paragraph)
                .add(Heading.class, Blocks::heading)
                .add(BlockQuote.class, (node, body) -> container(node, "blockquote", "", body))
                .add(BulletList.class, (node, body) -> container(node, "ul", "", body))
                .add(OrderedList.class, Blocks::orderedList)
                .add(BulletListItem.class, Blocks::listItem)
                .add(OrderedListItem.class, Blocks::listItem)
                .add(FencedCodeBlock.class, Blocks::fencedCode)
                .add(IndentedCodeBlock.class, Blocks::indentedCode)
                .add(ThematicBreak.class, Blocks::thematicBreak)
                .add(Reference.class, (node, body) -> {})
                .add(BlankLine.class, (node, body) -> {});
    }

    private static void paragraph(Paragraph node, BodyWriter body) {
        if (ElementAttributes.isTakenUp(node)) {
            return;
        }
        if (isTight(node)) {
            if (node.getPrevious() != null) {
                newLine(body);
            }
            body.inline(node);
            return;
        }
        BodyWriter.Mark mark = body.mark();
        body.line(node);
        body.out.append("<p");
        ElementAttributes.write(ElementAttributes.trailing(node), body);
        body.out.append('>');
        int start = body.out.length();
        body.inline(node);
        if (body.figureAt == start) { // it is the whole paragraph, and may not stand in one
            String figure = body.out.substring(start);
            body.out.setLength(mark.out());
            body.out.append(figure);
            body.figureAt = -1;
            body.goOn(mark);
            return;
        }
        body.out.append("</p>\n");
        if (!body.dropIfWithheld(mark) && body.out.length() == start + "</p>\n".length()) {
            body.out.setLength(mark.out());
        }
    }

    private static boolean isTight(Paragraph node) {
        return node.getParent() instanceof DefinitionTerm
                || (node.getParent() instanceof ListItem item && item.isInTightList() && item.isOwnTight());
    }

    private static void heading(Heading node, BodyWriter body) {
        BodyWriter.Mark mark = body.mark();
        body.line(node);
        int level = Math.min(level(node, body), DEEPEST_HEADING);
        body.headingLevel = level;
        body.section.clear();
        Attributes attributes = ElementAttributes.trailing(node);
        String content = headingContent(node, body);
        body.out.append("<h").append(level);
        if (body.dialect != Dialect.COMMONMARK) {
            String words = body.words();
            String id = ElementAttributes.id(attributes);
            if (id == null) {
                id = body.ids.fromWords(words);
                body.out.append(" id=\"");
                Html.escape(body.out, id);
                body.out.append('"');
            }
            body.headings.add(new Body.Heading(level, id, words));
        }
        ElementAttributes.write(attributes, body);
        body.out.append('>').append(content).append("</h").append(level).append(">\n");
        body.dropIfWithheld(mark);
    }

    /** The id is made from the words, and the words come from writing the content. */
    private static String headingContent(Heading node, BodyWriter body) {
        int start = body.out.length();
        body.unlinkable++;
        body.inline(node);
        body.unlinkable--;
        String content = body.out.substring(start);
        body.out.setLength(start);
        if (content.isBlank()) {
            body.fault(MarkdownFault.HEADING_EMPTY, node.getChars());
        }
        return content;
    }

    private static int level(Heading node, BodyWriter body) {
        int level = node.getLevel() + body.headingShift;
        if (body.dialect != Dialect.HOUSE) {
            return level;
        }
        if (level == 1) {
            body.fault(MarkdownFault.HEADING_ONE, node.getChars());
            return 2;
        }
        int previous = body.headingLevel;
        if (level > previous + 1) {
            body.fault(
                    MarkdownFault.HEADING_SKIPPED,
                    node.getChars(),
                    "level",
                    "#".repeat(level),
                    "expected",
                    "#".repeat(previous + 1));
        }
        return level;
    }

    private static void orderedList(OrderedList node, BodyWriter body) {
        int start = node.getStartNumber();
        container(node, "ol", start == 1 ? "" : " start=\"" + start + "\"", body);
    }

    /** An element around blocks; left out when everything in it is. */
    private static void container(Node node, String tag, String attributes, BodyWriter body) {
        BodyWriter.Mark mark = body.mark();
        body.line(node);
        body.out.append('<').append(tag).append(attributes);
        ElementAttributes.write(ElementAttributes.below(node), body);
        body.out.append(">\n");
        int start = body.out.length();
        body.children(node);
        if (!body.dropIfEmptied(mark, start)) {
            body.out.append("</").append(tag).append(">\n");
        }
    }

    static void listItem(ListItem node, BodyWriter body) {
        item(node, "li", body);
    }

    static void item(ListItem node, String tag, BodyWriter body) {
        BodyWriter.Mark mark = body.mark();
        body.line(node);
        body.out.append('<').append(tag);
        ElementAttributes.write(itemAttributes(node), body);
        body.out.append('>');
        int start = body.out.length();
        body.children(node);
        if (!body.dropIfWithheld(mark) && !body.dropIfEmptied(mark, start)) {
            body.out.append("</").append(tag).append(">\n");
        }
    }

    private static @Nullable Attributes itemAttributes(ListItem node) {
        return node.getFirstChild() instanceof Paragraph first && isTight(first)
                ? ElementAttributes.trailing(first)
                : null;
    }

    private static void fencedCode(FencedCodeBlock node, BodyWriter body) {
        body.line(node);
        body.out.append("<pre");
        ElementAttributes.write(ElementAttributes.below(node), body);
        body.out.append("><code");
        BasedSequence info = node.getInfo();
        if (info.isNotNull() && !info.isBlank()) {
            String words = Escaping.unescapeString(info.trim());
            int end = 0;
            while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
                end++;
            }
            body.out.append(" class=\"language-");
            Html.escape(body.out, words, 0, end);
            body.out.append('"');
        }
        body.out.append('>');
        code(node.getContentLines(), body);
        body.out.append("</code></pre>\n");
    }

    private static void indentedCode(IndentedCodeBlock node, BodyWriter body) {
        body.line(node);
        body.out.append("<pre");
        ElementAttributes.write(ElementAttributes.below(node), body);
        body.out.append("><code>");
        code(node.getContentLines(), body);
        body.out.append("</code></pre>\n");
    }

    private static void code(Iterable<BasedSequence> lines, BodyWriter body) {
        for (BasedSequence line : lines) {
            int end = line.length();
            while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
                end--;
            }
            Html.escape(body.out, line, 0, end);
            body.out.append('\n');
        }
    }

    private static void thematicBreak(ThematicBreak node, BodyWriter body) {
        body.line(node);
        body.out.append("<hr>\n");
    }

    private static void newLine(BodyWriter body) {
        if (body.out.length() > 0 && body.out.charAt(body.out.length() - 1) != '\n') {
            body.out.append('\n');
        }
    }
}
