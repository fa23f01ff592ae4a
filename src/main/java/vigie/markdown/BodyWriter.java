package vigie.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    final Endings endings = new Endings(this);
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
    /** The level of the last heading in the source, whether or not it is still there. */
    int headingLevel = 1;
    /** How many links and headings what is being written stands in. */
    int unlinkable;
    /** What directives since the last heading have noted. */
    final Set<String> section = new HashSet<>();
    /** Ids of headings that were left out. */
    final Set<String> leftOut = new HashSet<>();

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
        new Sections(this).write(document);
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
        if (noLink != null && !(text.imported() && (noLink.indexOf("{{") >= 0 || noLink.indexOf("{%") >= 0))) {
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
        Instant outerEnding = endings.take();
        int endingCount = endings.size();
        withheld = false;
        run = new TextRun(source.chars());
        content.run();
        String html = out.substring(start);
        out.setLength(start);
        lines.subList(lineCount, lines.size()).clear();
        run = outer;
        withheld = outerWithheld;
        endings.truncate(endingCount);
        endings.restore(outerEnding);
        return html;
    }

    void line(Node block) {
        lines.add(new Body.BlockLine(out.length(), source.line(block.getStartOffset())));
    }

    /** Says that what is being written must not be published today. */
    void withhold(@Nullable Diagnostic why) {
        if (why != null) {
            report(why);
        }
        withheld = true;
    }

    /** Says that what is around it makes no sense without what has just been taken back. */
    void dropParent() {
        withheld = true;
    }

    /** The state to return to if what follows turns out to be withheld. */
    record Mark(
            int out,
            int headings,
            int anchorLinks,
            int outsideLinks,
            int lines,
            int ids,
            int notes,
            int endings,
            int drops,
            boolean withheld,
            @Nullable Instant ending) {}

    /** Begins an element: what has been said of the one around it is kept until this one is written. */
    Mark mark() {
        Mark mark = new Mark(
                out.length(),
                headings.size(),
                anchorLinks.size(),
                outsideLinks.size(),
                lines.size(),
                ids.size(),
                footnotes.size(),
                endings.size(),
                drops,
                withheld,
                endings.take());
        withheld = false;
        return mark;
    }

    /** Ends an element of which nothing else is to be asked. */
    void goOn(Mark mark) {
        withheld = mark.withheld();
        endings.restore(mark.ending());
    }

    /** Takes back the element that was written since, if it was withheld; otherwise it says when it will be. */
    boolean dropIfWithheld(Mark mark) {
        boolean isWithheld = withheld;
        if (isWithheld) {
            drop(mark);
        } else {
            endings.close(mark.out());
        }
        goOn(mark);
        return isWithheld;
    }

    /** Takes back the element that was written since, if all its content was taken back; otherwise it says when it will be. */
    boolean dropIfEmptied(Mark mark, int contentStart) {
        boolean isEmptied = drops > mark.drops() && out.length() == contentStart;
        if (isEmptied) {
            drop(mark);
        } else if (mark.out() < contentStart) {
            endings.closeAround(mark.out(), contentStart);
        }
        goOn(mark);
        return isEmptied;
    }

    /** Adds to what is already written. */
    void insert(int at, String added) {
        String rest = out.substring(at);
        out.setLength(at);
        out.append(added).append(rest);
        lines.replaceAll(
                line -> line.offset() < at ? line : new Body.BlockLine(line.offset() + added.length(), line.line()));
    }

    /** How much has been taken back so far. */
    int drops() {
        return drops;
    }

    /** Takes back what was written since. */
    void drop(Mark mark) {
        drops++;
        section.clear(); // it may have been noted in what goes
        headings.subList(mark.headings(), headings.size()).forEach(heading -> leftOut.add(heading.id()));
        out.setLength(mark.out());
        truncate(headings, mark.headings());
        truncate(anchorLinks, mark.anchorLinks());
        truncate(outsideLinks, mark.outsideLinks());
        truncate(lines, mark.lines());
        ids.truncate(mark.ids());
        footnotes.truncate(mark.notes());
        endings.truncate(mark.endings());
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
