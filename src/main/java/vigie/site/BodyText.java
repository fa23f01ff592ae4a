package vigie.site;

import java.util.List;
import vigie.content.Document;
import vigie.diagnostic.SourceSpan;

/**
 * The Markdown of one body line by line, as far as it can be told from code without parsing it: a body is parsed when it is
 * rendered, and what it names must be known before.
 */
final class BodyText {

    /** What reads the lines that are not code. */
    interface Reader {
        /** @param start and {@code end} of the line in the text */
        void line(int number, String text, int start, int end);
    }

    private BodyText() {}

    static void read(Document document, Reader reader) {
        read(document.body().text(), document.body().firstLine(), reader);
    }

    static void read(String text, int firstLine, Reader reader) {
        int number = firstLine;
        char fence = 0;
        for (int start = 0; start < text.length(); number++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            char mark = fence(text, start, end);
            if (mark != 0 && (fence == 0 || fence == mark)) {
                fence = fence == 0 ? mark : 0;
            } else if (fence == 0) {
                reader.line(number, text, start, end);
            }
            start = end + 1;
        }
    }

    private static char fence(String text, int start, int end) {
        int first = start;
        while (first < end && (text.charAt(first) == ' ' || text.charAt(first) == '>')) {
            first++;
        }
        return text.startsWith("```", first) ? '`' : text.startsWith("~~~", first) ? '~' : 0;
    }

    /** Whether a place within a line is in {@code `code`}, or is taken literally. */
    static boolean isCode(String text, int start, int at) {
        boolean code = at > start && text.charAt(at - 1) == '\\';
        for (int i = start; i < at; i++) {
            if (text.charAt(i) == '`') {
                code = !code;
            }
        }
        return code;
    }

    static SourceSpan span(Document document, int line, String text, int lineStart, int from, int to) {
        return new SourceSpan(
                document.path(), line, text.codePointCount(lineStart, from) + 1, text.codePointCount(from, to));
    }

    /** Where each {@code :fact[id]} of a body stands. */
    static void facts(Document document, List<FactUse> uses) {
        if (!document.body().contains(Mention.FACT)) {
            return;
        }
        read(document, (number, text, start, end) -> {
            for (Mention mention = Mention.next(text, start, end);
                    mention != null;
                    mention = Mention.next(text, mention.end(), end)) {
                if (mention.isFact() && !isCode(text, start, mention.start())) {
                    uses.add(new FactUse(
                            mention.id(),
                            span(document, number, text, start, mention.idStart(), mention.end() - 1),
                            ""));
                }
            }
        });
    }
}
