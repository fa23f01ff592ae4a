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
    private final boolean french;
    private final SourceLines lines;

    public DiagnosticPrinter(Format format, FaultText text, SourceLines lines) {
        this.format = format;
        this.text = text;
        this.french = text.locale().getLanguage().equals("fr");
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
            out.println(
                    french
                            ? "… et " + more + " autres avertissements (tous avec --format json)"
                            : "… and " + more + " more warnings (all of them with --format json)");
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
        out.println(place(diagnostic.span()) + ": " + word(diagnostic) + ": " + text.message(diagnostic));
        if (inFull) {
            excerpt(diagnostic.span(), out);
            text.hint(diagnostic).ifPresent(hint -> out.println("    " + hint));
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
        return diagnostic.isError() ? (french ? "erreur" : "error") : (french ? "avertissement" : "warning");
    }

    private void excerpt(SourceSpan span, PrintWriter out) {
        if (span.line() == 0) {
            return;
        }
        Optional<String> found = lines.line(span.file(), span.line());
        if (found.isEmpty() || found.get().isBlank()) {
            return;
        }
        int[] line = found.get().codePoints().map(c -> c < ' ' ? ' ' : c).toArray();
        int column = Math.max(0, Math.min(span.column() - 1, line.length));
        int from = column > WIDTH - 20 ? column - WIDTH / 2 : 0;
        int to = Math.min(line.length, from + WIDTH);
        String start = from > 0 ? "…" : "";
        out.println("    " + start + new String(line, from, to - from) + (to < line.length ? "…" : ""));
        if (span.column() > 0) {
            int carets = Math.max(1, Math.min(span.length(), to - column));
            out.println("    " + " ".repeat(start.length() + column - from) + "^".repeat(carets));
        }
    }

    private String json(Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        StringBuilder json = new StringBuilder("{");
        field(json, "severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        field(json, "code", diagnostic.fault().code());
        field(json, "file", span.file());
        json.append("\"line\":").append(span.line()).append(',');
        json.append("\"column\":").append(span.column()).append(',');
        json.append("\"length\":").append(span.length()).append(',');
        field(json, "message", text.message(diagnostic));
        text.hint(diagnostic).ifPresent(hint -> field(json, "hint", hint));
        json.append("\"values\":{");
        new TreeMap<>(diagnostic.values()).forEach((name, value) -> field(json, name, value));
        return trimComma(json).append("}}").toString();
    }

    private static void field(StringBuilder json, String name, String value) {
        quote(json, name);
        json.append(':');
        quote(json, value);
        json.append(',');
    }

    private static StringBuilder trimComma(StringBuilder json) {
        if (json.charAt(json.length() - 1) == ',') {
            json.setLength(json.length() - 1);
        }
        return json;
    }

    private static void quote(StringBuilder json, String value) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
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
