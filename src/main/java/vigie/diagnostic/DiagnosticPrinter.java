package vigie.diagnostic;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Writes diagnostics for people, for programs, or for GitHub's annotations. */
public final class DiagnosticPrinter {

    private static final int ERRORS_IN_FULL = 100;
    private static final int WARNINGS_IN_FULL = 20;
    private static final int WARNINGS = 200;
    private static final int WIDTH = 100;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** How diagnostics are written. */
    public enum Format {
        /** The place, what is wrong, the line with a caret, and what to write instead. */
        TEXT,
        /** One JSON object a line. */
        JSON,
        /** GitHub's workflow commands: {@code ::error file=…,line=…,col=…::…}. */
        GITHUB
    }

    /** Reads one line of a file that a span names. */
    public interface SourceLines {
        Optional<String> line(String file, int line);
    }

    private final Format format;
    private final FaultText text;
    private final boolean isFrench;
    private final SourceLines lines;

    public DiagnosticPrinter(Format format, FaultText text, SourceLines lines) {
        this.format = format;
        this.text = text;
        this.isFrench = text.locale().getLanguage().equals("fr");
        this.lines = lines;
    }

    /**
     * Writes errors last, where a terminal shows them. People get at most {@value #WARNINGS} warnings and are told how many
     * more there are; programs get all.
     */
    public void print(List<Diagnostic> diagnostics, PrintWriter out) {
        List<Diagnostic> warnings =
                diagnostics.stream().filter(one -> !one.isError()).toList();
        List<Diagnostic> errors =
                diagnostics.stream().filter(Diagnostic::isError).toList();
        int shown = format == Format.TEXT ? Math.min(WARNINGS, warnings.size()) : warnings.size();
        print(warnings.subList(0, shown), warnings.size() <= WARNINGS_IN_FULL, out);
        if (shown < warnings.size()) {
            int more = warnings.size() - shown;
            String french = more == 1 ? " autre avertissement" : " autres avertissements";
            String english = more == 1 ? " more warning" : " more warnings";
            out.println(
                    isFrench
                            ? "… et " + more + french + " (tous avec --format json)"
                            : "… and " + more + english + " (all of them with --format json)");
            out.println();
        }
        print(errors, errors.size() <= ERRORS_IN_FULL, out);
        out.flush();
    }

    private void print(List<Diagnostic> diagnostics, boolean inFull, PrintWriter out) {
        for (Diagnostic diagnostic : diagnostics) {
            switch (format) {
                case TEXT -> text(diagnostic, inFull, out);
                case JSON -> out.println(json(diagnostic));
                case GITHUB -> out.println(github(diagnostic));
            }
        }
    }

    private void text(Diagnostic diagnostic, boolean inFull, PrintWriter out) {
        out.println(shown(place(diagnostic.span()) + ": " + word(diagnostic) + ": " + text.message(diagnostic)));
        if (inFull) {
            excerpt(diagnostic.span(), out);
            text.comparison(diagnostic).forEach(line -> out.println("    " + shown(line)));
            text.hint(diagnostic).ifPresent(hint -> out.println("    " + shown(hint)));
            out.println();
        }
    }

    private static String place(SourceSpan span) {
        if (span.line() == 0) {
            return span.file();
        }
        return span.file() + ":" + span.line() + (span.column() == 0 ? "" : ":" + span.column());
    }

    private String word(Diagnostic diagnostic) {
        return diagnostic.isError() ? (isFrench ? "erreur" : "error") : (isFrench ? "avertissement" : "warning");
    }

    private void excerpt(SourceSpan span, PrintWriter out) {
        if (span.line() == 0) {
            return;
        }
        Optional<String> found = lines.line(span.file(), span.line());
        if (found.isEmpty() || found.get().isBlank()) {
            return;
        }
        int[] line = shown(found.get()).codePoints().toArray();
        int column = Math.max(0, Math.min(span.column() - 1, line.length));
        int from = column > WIDTH - 20 ? column - WIDTH / 2 : 0;
        int to = Math.min(line.length, from + WIDTH);
        String start = from > 0 ? "…" : "";
        out.println("    " + start + new String(line, from, to - from) + (to < line.length ? "…" : ""));
        if (span.column() > 0) {
            int end = Math.min(to, column + Math.max(1, span.length()));
            int carets = Math.max(1, width(line, column, end));
            out.println("    " + " ".repeat(start.length() + width(line, from, column)) + "^".repeat(carets));
        }
    }

    /** What content says must not command the terminal. */
    private static String shown(String text) {
        return text.chars().noneMatch(Character::isISOControl)
                ? text
                : text.codePoints()
                        .map(c -> Character.isISOControl(c) ? ' ' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** How many cells of a terminal some characters take: accents of their own none, pictures and ideographs two. */
    private static int width(int[] line, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            int type = Character.getType(line[i]);
            boolean joins = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
            boolean joined = i > 0 && line[i - 1] == ZERO_WIDTH_JOINER;
            boolean wide = (line[i] >= 0x1F300 && line[i] < 0x20000) || Character.isIdeographic(line[i]);
            width += joins || joined ? 0 : wide ? 2 : 1;
        }
        return width;
    }

    private String json(Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        JsonText json = new JsonText();
        json.open('{')
                .field("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT))
                .field("code", diagnostic.fault().code())
                .field("file", span.file())
                .field("line", span.line())
                .field("column", span.column())
                .field("length", span.length())
                .field("message", text.message(diagnostic));
        text.hint(diagnostic).ifPresent(hint -> json.field("hint", hint));
        json.name("values").open('{');
        new TreeMap<>(diagnostic.values()).forEach(json::field);
        return json.close('}').close('}').toString();
    }

    private String github(Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        String command = diagnostic.isError() ? "error" : "warning";
        String place = "file=" + property(span.file())
                + (span.line() > 0 ? ",line=" + span.line() : "")
                + (span.column() > 0 ? ",col=" + span.column() : "");
        String hint = text.hint(diagnostic).map(words -> " " + words).orElse("");
        return "::" + command + " " + place + "::" + data(text.message(diagnostic) + hint);
    }

    private static String data(String value) {
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String value) {
        return data(value).replace(":", "%3A").replace(",", "%2C");
    }
}
