package vigie.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/**
 * What any text file must be: UTF-8, of a sensible size, without characters that deceive the eye.
 *
 * @param readable false when the file need not be read any further
 */
record FileText(boolean readable, List<Diagnostic> faults) {

    static final int LARGEST = 1_000_000;

    private static final FileText ORDINARY = new FileText(true, List.of());
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static FileText check(String file, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return unreadable(tooBig(file, bytes.length));
        }
        if (isOrdinary(bytes)) {
            return ORDINARY;
        }
        Optional<Diagnostic> fault = notUtf8(file, bytes);
        if (fault.isPresent()) {
            return unreadable(fault.get());
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            Lines lines = new Lines(YamlText.wholeFile(file, text));
            return unreadable(Diagnostic.of(ContentFault.CONTROL_CHARACTER, place(lines, text, nul), "code", "U+0000"));
        }
        return new FileText(true, textDirection(file, text));
    }

    /**
     * Whether the bytes are for certain what nearly all texts are: well-formed UTF-8 of one to three bytes a character, without
     * NUL and without the block that holds the overrides of direction. One look at each byte: this is done for every page.
     */
    private static boolean isOrdinary(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            int length = lengthOfOrdinary(bytes, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /** The number of bytes of the character at a position; 0 when it must be looked at more closely. */
    private static int lengthOfOrdinary(byte[] bytes, int at) {
        int first = bytes[at];
        if (first > 0) {
            return 1;
        }
        if (first >= (byte) 0xc2 && first <= (byte) 0xdf) {
            return isContinuation(bytes, at + 1) ? 2 : 0;
        }
        boolean three = first >= (byte) 0xe1 && first <= (byte) 0xec;
        if (!three || !isContinuation(bytes, at + 1) || !isContinuation(bytes, at + 2)) {
            return 0;
        }
        boolean direction = first == (byte) 0xe2
                && bytes[at + 1] == (byte) 0x80
                && bytes[at + 2] >= (byte) 0xaa
                && bytes[at + 2] <= (byte) 0xae;
        return direction ? 0 : 3;
    }

    private static boolean isContinuation(byte[] bytes, int at) {
        return at < bytes.length && (bytes[at] & 0xc0) == 0x80;
    }

    private static FileText unreadable(Diagnostic fault) {
        return new FileText(false, List.of(fault));
    }

    static Diagnostic tooBig(String file, long size) {
        long kilobytes = (size + 999) / 1000;
        return Diagnostic.of(ContentFault.FILE_TOO_BIG, SourceSpan.of(file), "size", Long.toString(kilobytes));
    }

    /** Overrides of the text's direction (U+202A to U+202E) show a reader something else than what is there. */
    private static List<Diagnostic> textDirection(String file, String text) {
        boolean none = true;
        for (char c = '\u202a'; c <= '\u202e'; c++) {
            none &= text.indexOf(c) < 0;
        }
        if (none) {
            return List.of();
        }
        Lines lines = new Lines(YamlText.wholeFile(file, text));
        return text.chars()
                .filter(c -> c >= '\u202a' && c <= '\u202e')
                .distinct()
                .mapToObj(c -> Diagnostic.of(
                        ContentFault.TEXT_DIRECTION,
                        place(lines, text, text.indexOf(c)),
                        "code",
                        String.format(Locale.ROOT, "U+%04X", c)))
                .toList();
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
                ContentFault.NOT_UTF8,
                place(new Lines(YamlText.wholeFile(file, before + "?")), before, before.length()),
                "character",
                character));
    }

    private static SourceSpan place(Lines lines, String text, int at) {
        int position = text.codePointCount(0, at);
        return lines.span(position, position + 1);
    }
}
