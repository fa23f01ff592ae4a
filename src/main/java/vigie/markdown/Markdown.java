package vigie.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/**
 * Markdown to HTML: CommonMark, tables, footnotes, definition lists, attributes, directives, checked links and pictures,
 * typography. Any number of threads may use one; a text can make it report faults, but not throw.
 */
public final class Markdown {

    private final Directives directives;

    public Markdown(Directives directives) {
        this.directives = directives;
    }

    /** Gets the parser ready on another thread: its first text takes as long as a hundred others. */
    public static void warmUp() {
        Parsers.parse(
                SourceSequence.of("## a\n\nb *c* **d** `e` [f](g)\n\n- h\n- i\n\n> j\n\n| k |\n| - |\n| l |\n"),
                Survey.TABLES);
        Typography.apply("m : n ?", Locale.FRENCH);
    }

    public Body render(MarkdownText text) {
        return render(text, Dialect.of(text));
    }

    Body render(MarkdownText text, Dialect dialect) {
        Source source = new Source(text, 1);
        return guarded(text, source, dialect, (document, body) -> body.document(document));
    }

    /**
     * One paragraph of a field: emphasis, links, inline directives. The HTML stands without a {@code <p>}, and is empty when a
     * directive withholds it.
     *
     * @param firstColumn the column of the file, from 1, in which the text starts
     */
    public Body renderInline(MarkdownText text, int firstColumn) {
        Source source = new Source(text, firstColumn);
        return guarded(text, source, Dialect.of(text), Markdown::writeField);
    }

    @FunctionalInterface
    private interface Writing {
        void write(Document document, BodyWriter body);
    }

    private Body guarded(MarkdownText text, Source source, Dialect dialect, Writing writing) {
        Survey survey = Survey.of(source);
        if (survey.refusal() != null) {
            return refused(survey.refusal());
        }
        try {
            Document document = Parsers.parse(source.sequence(), survey.features());
            BodyWriter body = new BodyWriter(text, source, dialect, directives);
            if ((survey.features() & Survey.ATTRIBUTES) != 0) {
                ElementAttributes.reserveIds(document, body);
            }
            body.markResolved = dialect == Dialect.IMPORTED && (survey.features() & Survey.HTML) != 0;
            body.headingShift = dialect == Dialect.IMPORTED ? shift(document) : 0;
            writing.write(document, body);
            return finished(body);
        } catch (TooDeepException e) {
            return refused(Diagnostic.of(MarkdownFault.TOO_DEEP, source.span(e.offset(), source.length())));
        } catch (StackOverflowError e) {
            return refused(Diagnostic.of(MarkdownFault.TOO_DEEP, whole(text)));
        } catch (IndexOutOfBoundsException
                | IllegalStateException
                | IllegalArgumentException
                | NullPointerException e) {
            return refused(
                    Diagnostic.of(MarkdownFault.UNREADABLE, whole(text), "reason", String.valueOf(e.getMessage())));
        }
    }

    private static Body finished(BodyWriter body) {
        if (body.markResolved) {
            return ImportedHtml.clean(body);
        }
        return new Body(
                body.out.toString(),
                List.copyOf(body.headings),
                body.ids.all(),
                List.copyOf(body.anchorLinks),
                List.copyOf(body.outsideLinks),
                List.copyOf(body.lines),
                Set.copyOf(body.leftOut),
                List.copyOf(body.diagnostics()));
    }

    private static void writeField(Document document, BodyWriter body) {
        Node paragraph = document.getFirstChild();
        if (paragraph == null) {
            return;
        }
        if (!(paragraph instanceof Paragraph) || paragraph.getNext() != null) {
            Node second = paragraph instanceof Paragraph ? paragraph.getNext() : paragraph;
            body.fault(MarkdownFault.BLOCK_IN_FIELD, second == null ? paragraph.getChars() : second.getChars());
            return;
        }
        BodyWriter.Mark mark = body.mark();
        body.inline(paragraph);
        Instant until = body.endings.take();
        if (!body.dropIfWithheld(mark) && until != null) {
            body.endings.wrap(mark.out(), until);
        }
    }

    /** By how much headings move down, so that none is of the level of the title. */
    private static int shift(Document document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                return 1;
            }
        }
        return 0;
    }

    private static SourceSpan whole(MarkdownText text) {
        return new SourceSpan(text.path(), text.firstLine(), 0, 0);
    }

    private static Body refused(Diagnostic diagnostic) {
        return new Body("", List.of(), Set.of(), List.of(), List.of(), List.of(), Set.of(), List.of(diagnostic));
    }
}
