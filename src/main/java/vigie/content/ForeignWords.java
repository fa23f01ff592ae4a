package vigie.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/** What the template languages of other generators leave in a text that was moved in: {@code {{ … }}} of Hugo and Jekyll, {@code {% … %}}. */
final class ForeignWords {

    private static final Pattern WORDS = Pattern.compile("\\{\\{.*?}}|\\{%.*?%}");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    private ForeignWords() {}

    /** The first place of a text, with their number. */
    static Optional<Diagnostic> in(String file, RawBody body) {
        String text = body.text();
        if (!text.contains("{{") && !text.contains("{%")) {
            return Optional.empty();
        }
        int count = 0;
        SourceSpan first = null;
        boolean code = false;
        int row = body.firstLine() - 1;
        for (String line : text.lines().toList()) {
            row++;
            code ^= line.startsWith("```") || line.startsWith("~~~");
            Matcher words = WORDS.matcher(code ? "" : withoutCode(line));
            while (words.find()) {
                count++;
                int column = line.codePointCount(0, words.start()) + 1;
                first = first == null
                        ? new SourceSpan(file, row, column, line.codePointCount(words.start(), words.end()))
                        : first;
            }
        }
        return first == null
                ? Optional.empty()
                : Optional.of(Diagnostic.of(ContentFault.FOREIGN_WORDS, first, "count", Integer.toString(count)));
    }

    /** What stands in code is meant to be shown as it is. */
    private static String withoutCode(String line) {
        return CODE.matcher(line).replaceAll(code -> " ".repeat(code.group().length()));
    }
}
