package vigie.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigie.diagnostic.Nearest;

/** The footnotes of one body, numbered as they are first referred to. */
final class Footnotes {

    private static final class Note {
        private final FootnoteBlock block;
        private final int number;
        private String html = "";
        private int uses;

        Note(FootnoteBlock block, int number) {
            this.block = block;
            this.number = number;
        }
    }

    private final List<Note> notes = new ArrayList<>();
    private final Map<FootnoteBlock, Note> byBlock = new HashMap<>();
    private final Set<FootnoteBlock> referredTo = new HashSet<>();

    static void register(NodeWriters writers) {
        writers.add(Footnote.class, (node, body) -> body.footnotes.reference(node, body))
                .add(FootnoteBlock.class, (node, body) -> {});
    }

    int size() {
        return notes.size();
    }

    void truncate(int size) {
        for (Note dropped : notes.subList(size, notes.size())) {
            byBlock.remove(dropped.block);
        }
        notes.subList(size, notes.size()).clear();
    }

    private void reference(Footnote node, BodyWriter body) {
        var repository = FootnoteExtension.FOOTNOTES.get(node.getDocument());
        FootnoteBlock block = node.getFootnoteBlock(repository);
        if (block == null) {
            String name = node.getText().toString();
            body.fault(
                    MarkdownFault.FOOTNOTE_MISSING,
                    body.span(node.getText()),
                    Nearest.to(name, repository.keySet()),
                    "name",
                    name);
            Html.escape(body.out, node.getChars());
            return;
        }
        referredTo.add(block);
        Note note = byBlock.get(block);
        if (note == null) {
            note = new Note(block, notes.size() + 1);
            notes.add(note);
            byBlock.put(block, note);
            note.html = body.aside(() -> body.children(block));
            if (note.html.isEmpty()) {
                truncate(note.number - 1);
            }
        }
        if (byBlock.get(block) == note) {
            write(note, body);
        }
    }

    private static void write(Note note, BodyWriter body) {
        int use = ++note.uses;
        String id = body.ids.own("fnref-" + note.number + (use == 1 ? "" : "-" + use));
        body.ids.take(id);
        body.out
                .append("<sup class=\"footnote-ref\"><a href=\"#")
                .append(body.ids.own("fn-" + note.number))
                .append("\" id=\"")
                .append(id)
                .append("\" role=\"doc-noteref\" aria-label=\"")
                .append(body.text.words().note())
                .append(' ')
                .append(note.number)
                .append("\">")
                .append(note.number)
                .append("</a></sup>");
    }

    /** The notes that were referred to, below the body; those that were not are reported. */
    void writeNotes(Document document, BodyWriter body) {
        if (!document.contains(FootnoteExtension.FOOTNOTES)) {
            return;
        }
        reportLost(document, body);
        if (notes.isEmpty()) {
            return;
        }
        Words words = body.text.words();
        body.out.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
        body.out.append(words.notes()).append("\">\n<ol>\n");
        for (Note note : notes) {
            body.line(note.block);
            String id = body.ids.own("fn-" + note.number);
            body.ids.take(id);
            body.out.append("<li id=\"").append(id).append("\">\n").append(note.html);
            writeBackLinks(note, words, body);
            body.out.append("</li>\n");
        }
        body.out.append("</ol>\n</section>\n");
    }

    private static void writeBackLinks(Note note, Words words, BodyWriter body) {
        String end = "</p>\n";
        boolean inParagraph = note.html.endsWith(end);
        if (inParagraph) {
            body.out.setLength(body.out.length() - end.length());
        }
        for (int use = 1; use <= note.uses; use++) {
            String suffix = use == 1 ? "" : "-" + use;
            body.out
                    .append(" <a href=\"#")
                    .append(body.ids.own("fnref-" + note.number + suffix))
                    .append("\" role=\"doc-backlink\" aria-label=\"")
                    .append(words.backToText())
                    .append(' ')
                    .append(note.number)
                    .append(suffix)
                    .append("\">↩</a>");
        }
        body.out.append(inParagraph ? end : "\n");
    }

    private void reportLost(Document document, BodyWriter body) {
        var repository = FootnoteExtension.FOOTNOTES.get(document);
        for (Node node : document.getDescendants()) {
            if (node instanceof FootnoteBlock block) {
                String name = block.getText().toString();
                if (repository.get(name) != block) {
                    body.fault(MarkdownFault.FOOTNOTE_TWICE, block.getText(), "name", name);
                } else if (!referredTo.contains(block)) {
                    body.fault(MarkdownFault.FOOTNOTE_UNUSED, block.getText(), "name", name);
                }
            }
        }
    }
}
