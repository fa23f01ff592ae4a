package vigie.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tables. Each is in a group that keyboards can scroll; its name is the caption, {@code [like this]} below the table, or else its
 * number in the text. A group, since a region would add a landmark for every table.
 */
final class Tables {

    private static final int MAX_PADDED_CELLS = 10_000;

    private Tables() {}

    static void register(NodeWriters writers) {
        writers.add(TableBlock.class, Tables::table)
                .add(TableHead.class, (node, body) -> section(node, "thead", body))
                .add(TableBody.class, (node, body) -> section(node, "tbody", body))
                .add(TableRow.class, Tables::row)
                .add(TableCell.class, Tables::cell)
                .add(TableSeparator.class, (node, body) -> {})
                .add(TableCaption.class, (node, body) -> {});
    }

    private static void table(TableBlock node, BodyWriter body) {
        BodyWriter.Mark mark = body.mark();
        body.line(node);
        String name = body.text.words().table() + " " + ++body.tables;
        TableCaption caption = caption(node);
        String captionId = caption == null ? "" : body.ids.fromWords(name);
        body.out.append("<div class=\"table\" role=\"group\" tabindex=\"0\" ");
        body.out.append(caption == null ? "aria-label=\"" + name : "aria-labelledby=\"" + captionId);
        body.out.append("\">\n<table");
        ElementAttributes.write(ElementAttributes.below(node), body);
        body.out.append(">\n");
        if (caption != null) {
            body.out.append("<caption id=\"").append(captionId).append("\">");
            body.inline(caption);
            body.out.append("</caption>\n");
        }
        int start = body.out.length();
        body.children(node);
        if (!body.dropIfWithheld(mark) && !body.dropIfEmptied(mark, start)) {
            body.out.append("</table>\n</div>\n");
        }
    }

    private static @Nullable TableCaption caption(TableBlock node) {
        return node.getLastChild() instanceof TableCaption caption ? caption : null;
    }

    private static void section(Node node, String tag, BodyWriter body) {
        if (!node.hasChildren()) {
            return;
        }
        BodyWriter.Mark mark = body.mark();
        body.out.append('<').append(tag).append(">\n");
        int start = body.out.length();
        body.children(node);
        Instant all = node instanceof TableBody ? body.endings.ofAll(start) : null;
        if (!body.dropIfEmptied(mark, start)) {
            body.out.append("</").append(tag).append(">\n");
            if (all != null) {
                body.endings.add(all);
            }
        } else if (node instanceof TableBody) {
            body.dropParent();
        }
    }

    private static void row(TableRow node, BodyWriter body) {
        BodyWriter.Mark mark = body.mark();
        body.line(node);
        body.out.append("<tr>\n");
        body.children(node);
        pad(node, body);
        body.out.append("</tr>\n");
        body.dropIfWithheld(mark);
    }

    /** Cells that the row lacks. Bounded, since a wide head over many short rows would fill the memory. */
    private static void pad(TableRow node, BodyWriter body) {
        int columns = columns(node);
        for (int column = count(node); column < columns; column++) {
            if (++body.paddedCells > MAX_PADDED_CELLS) {
                if (body.paddedCells == MAX_PADDED_CELLS + 1) {
                    body.fault(MarkdownFault.TOO_INTRICATE, node.getChars());
                }
                return;
            }
            body.out.append("<td></td>\n");
        }
    }

    private static int columns(TableRow row) {
        Node section = row.getParent();
        Node head = section == null ? null : section.getPreviousAny(TableHead.class);
        return head == null || head.getFirstChild() == null ? 0 : count(head.getFirstChild());
    }

    private static int count(Node row) {
        int count = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            count++;
        }
        return count;
    }

    private static void cell(TableCell node, BodyWriter body) {
        String tag = node.isHeader() ? "th" : "td";
        body.out.append('<').append(tag);
        if (node.isHeader()) {
            body.out.append(" scope=\"col\"");
        }
        ElementAttributes.write(ElementAttributes.trailing(node), alignment(node), body);
        body.out.append('>');
        body.inline(node);
        body.out.append("</").append(tag).append(">\n");
    }

    private static String alignment(TableCell node) {
        TableCell.Alignment alignment = node.getAlignment();
        if (alignment == null) {
            return "";
        }
        return switch (alignment) {
            case LEFT -> "align-left";
            case CENTER -> "align-center";
            case RIGHT -> "align-right";
        };
    }
}
