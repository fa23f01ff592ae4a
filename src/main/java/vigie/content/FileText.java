package vigie.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/** What any text file must be: UTF-8, of a sensible size, without characters that deceive the eye. */
final class FileText {

    static final int LARGEST = 1_000_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private FileText() {}

    /** What is wrong with the file as a whole, if anything: it is then not read any further. */
    static Optional<Diagnostic> fault(String file, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Optional.of(tooBig(file, bytes.length));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\ufffd') >= 0) {
            Optional<Diagnostic> fault = notUtf8(file, bytes);
            if (fault.isPresent()) {
                return fault;
            }
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            return Optional.of(Diagnostic.of(ContentFault.CONTROL_CHARACTER, place(file, text, nul), "code", "U+0000"));
        }
        return textDirection(file, text);
    }

    static Diagnostic tooBig(String file, long size) {
        long kilobytes = (size + 999) / 1000;
        return Diagnostic.of(ContentFault.FILE_TOO_BIG, SourceSpan.of(file), "size", Long.toString(kilobytes));
    }

    /** Overrides of the text's direction (U+202A to U+202E) show a reader something else than what is there. */
    private static Optional<Diagnostic> textDirection(String file, String text) {
        for (char c = '\u202a'; c <= '\u202e'; c++) {
            int at = text.indexOf(c);
            if (at >= 0) {
                String code = String.format(Locale.ROOT, "U+%04X", (int) c);
                return Optional.of(Diagnostic.of(ContentFault.TEXT_DIRECTION, place(file, text, at), "code", code));
            }
        }
        return Optional.empty();
    }

    private static Optional<Diagnostic> notUtf8(String file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (!result.isError()) {
            return Optional.empty();
        }
        String before = out.flip().toString();
        String character =
                WINDOWS.decode(ByteBuffer.wrap(bytes, in.position(), 1)).toString();
        return Optional.of(Diagnostic.of(
                ContentFault.NOT_UTF8, place(file, before + "?", before.length()), "character", character));
    }

    private static SourceSpan place(String file, String text, int at) {
        int position = text.codePointCount(0, at);
        return new Lines(YamlText.wholeFile(file, text)).span(position, position + 1);
    }
}
