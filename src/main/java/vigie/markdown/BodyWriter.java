package vigie.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/** What is written of one body so far. Used once, by one thread. */
final class BodyWriter {

    final TextBuffer out;
    final MarkdownText text;
    final Source source;
    final Dialect dialect;
    final Directives directives;
    final Ids ids;
    final Footnotes footnotes = new Footnotes();
    final List<Body.Heading> headings = new ArrayList<>();
    final List<Body.AnchorLink> anchorLinks = new ArrayList<>();
    final List<Body.OutsideLink> outsideLinks = new ArrayList<>();
    final List<Body.BlockLine> lines = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private TextRun run;
    private int depth;
    private boolean withheld;
    private int drops;
    int tables;
    int pictures;
    int figureAt = -1;
    int paddedCells;
    int headingShift;
    boolean markResolved;

    BodyWriter(MarkdownText text, Source source, Dialect dialect, Directives directives) {
        this.text = text;
        this.ids = new Ids(text.idPrefix());
        this.source = source;
        this.dialect = dialect;
        this.directives = directives;
        this.out = new TextBuffer(source.length() + source.length() / 2 + 256);
        this.run = new TextRun(source.chars());
    }

    void document(Document document) {
        children(document);
        footnotes.writeNotes(document, this);
    }

    void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    void write(Node node) {
        if (++depth > Survey.MAX_DEPTH * 2) {
            throw new TooDeepException(node.getStartOffset());
        }
        NodeWriters.ALL.write(node, this);
        depth--;
    }

    /** The content of a paragraph, heading or cell. */
    void inline(Node block) {
        run.collect(block, text.language(), dialect != Dialect.COMMONMARK);
        BasedSequence noLink = run.noLink();
        if (noLink != null) {
            fault(MarkdownFault.NOT_A_LINK, noLink);
        }
        children(block);
    }

    /** The next piece of the text that {@link #inline} is writing. */
    void text() {
        run.take(out);
    }

    /** The next directive of the text that {@link #inline} is writing says these words. */
    void say(String words) {
        run.say(words);
    }

    /** The words that {@link #inline} has written last. */
    String words() {
        return run.plain();
    }

    /** What {@code content} writes, away from the body. */
    String aside(Runnable content) {
        TextRun outer = run;
        int start = out.length();
        int lineCount = lines.size();
        boolean outerWithheld = withheld;
        withheld = false;
        run = new TextRun(source.chars());
        content.run();
        String html = out.substring(start);
        out.setLength(start);
        lines.subList(lineCount, lines.size()).clear();
        run = outer;
        withheld = outerWithheld;
        return html;
    }

    void line(Node block) {
        lines.add(new Body.BlockLine(out.length(), source.line(block.getStartOffset())));
    }

    /** Says that what is being written must not be published today. */
    void withhold(Diagnostic why) {
        report(why);
        withheld = true;
    }

    /** Says that what is around it makes no sense without what has just been taken back. */
    void dropParent() {
        withheld = true;
    }

    /** The state to return to if what follows turns out to be withheld. */
    record Mark(int out, int headings, int anchorLinks, int outsideLinks, int lines, int ids, int notes, int drops) {}

    Mark mark() {
        return new Mark(
                out.length(),
                headings.size(),
                anchorLinks.size(),
                outsideLinks.size(),
                lines.size(),
                ids.size(),
                footnotes.size(),
                drops);
    }

    /** Takes back what was written since, if it was withheld. */
    boolean dropIfWithheld(Mark mark) {
        if (withheld) {
            withheld = false;
            drop(mark);
            return true;
        }
        return false;
    }

    /** Takes back what was written since, if all its content was taken back. */
    boolean dropIfEmptied(Mark mark, int contentStart) {
        if (drops > mark.drops() && out.length() == contentStart) {
            drop(mark);
            return true;
        }
        return false;
    }

    private void drop(Mark mark) {
        drops++;
        out.setLength(mark.out());
        truncate(headings, mark.headings());
        truncate(anchorLinks, mark.anchorLinks());
        truncate(outsideLinks, mark.outsideLinks());
        truncate(lines, mark.lines());
        ids.truncate(mark.ids());
        footnotes.truncate(mark.notes());
    }

    private static void truncate(List<?> list, int size) {
        list.subList(size, list.size()).clear();
    }

    void fault(MarkdownFault fault, BasedSequence where, String... namesAndValues) {
        fault(fault, span(where), namesAndValues);
    }

    void fault(MarkdownFault fault, SourceSpan where, String... namesAndValues) {
        report(Diagnostic.of(fault, where, namesAndValues));
    }

    /** @param nearest what was probably meant */
    void fault(MarkdownFault fault, SourceSpan where, Optional<String> nearest, String... namesAndValues) {
        Diagnostic diagnostic = Diagnostic.of(fault, where, namesAndValues);
        report(nearest.map(word -> diagnostic.with("nearest", word)).orElse(diagnostic));
    }

    void report(Diagnostic diagnostic) {
        if (dialect != Dialect.COMMONMARK) {
            diagnostics.add(dialect == Dialect.IMPORTED ? diagnostic.asWarning() : diagnostic);
        }
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    SourceSpan span(BasedSequence chars) {
        return source.span(chars.getStartOffset(), chars.getEndOffset());
    }
}
