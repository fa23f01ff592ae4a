package vigie.markdown;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Escaping for HTML, without a regular expression and without copies. */
final class Html {

    private static final String UNRESERVED_IN_URLS = "-_.~!*'();:@&=+$,/?#%";

    private Html() {}

    /** For the text between tags and for attribute values alike. */
    static void escape(TextBuffer out, char[] text, int start, int end) {
        int done = start;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c <= '>') { // hardly any letter
                String entity = entity(c);
                if (entity != null) {
                    out.append(text, done, i).append(entity);
                    done = i + 1;
                }
            }
        }
        out.append(text, done, end);
    }

    static void escape(TextBuffer out, CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            String entity = entity(c);
            if (entity == null) {
                out.append(c);
            } else {
                out.append(entity);
            }
        }
    }

    static void escape(TextBuffer out, CharSequence text) {
        escape(out, text, 0, text.length());
    }

    /** An address as the value of an attribute; what no address may hold is percent-encoded. */
    static void url(TextBuffer out, String url) {
        for (int i = 0; i < url.length(); ) {
            int c = url.codePointAt(i);
            if (c == '&') {
                out.append("&amp;");
            } else if (c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED_IN_URLS.indexOf(c) >= 0)) {
                out.append((char) c);
            } else {
                percentEncode(out, c);
            }
            i += Character.charCount(c);
        }
    }

    private static void percentEncode(TextBuffer out, int codePoint) {
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            out.append('%')
                    .append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)))
                    .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
        }
    }

    private static @Nullable String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }
}
