package vigie.approval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vigie.site.DocumentText;
import vigie.site.Fingerprint;

/**
 * The text that somebody approved, as it was then: {@code content/approved/risks/gelures.md.1a2b-3c4d-5e6f.txt}. A fingerprint
 * says that a text has changed; only this says how.
 */
public final class ApprovedText {

    /** Between the parts; no line of the first two can be one. */
    private static final String LINE = "\n---\n";

    private ApprovedText() {}

    /** Where it lies below {@code content/}. */
    public static String fileOf(String document, Fingerprint fingerprint) {
        return fileOf(document, fingerprint.toString());
    }

    private static String fileOf(String document, String fingerprint) {
        return "approved/" + document.substring("content/".length()) + "." + fingerprint + ".txt";
    }

    public static String write(DocumentText text) {
        return String.join("\n", text.head())
                + LINE
                + String.join("\n", text.fields())
                + LINE
                + text.body().replace("\r\n", "\n");
    }

    /** Nothing when it is not there, or is not what its name says. */
    static Optional<DocumentText> read(Path content, String document, String fingerprint) {
        try {
            Path file = content.resolve(fileOf(document, fingerprint));
            return parse(Files.readString(file).replace("\r\n", "\n"))
                    .filter(text -> Fingerprint.of(text).toString().equals(fingerprint));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<DocumentText> parse(String text) {
        int first = text.indexOf(LINE);
        int second = first < 0 ? -1 : text.indexOf(LINE, first + LINE.length() - 1);
        if (second < 0) {
            return Optional.empty();
        }
        String fields = second < first + LINE.length() ? "" : text.substring(first + LINE.length(), second);
        return Optional.of(new DocumentText(
                lines(text.substring(0, first)), lines(fields), text.substring(second + LINE.length())));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
    }
}
