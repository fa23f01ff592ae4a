package vigie.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** The published file {@code _headers}: indented headers below each pattern of addresses. */
final class HeadersFile {

    private HeadersFile() {}

    /** What it says for one page, which may have lines of its own. */
    static Map<String, String> of(String text, String page) {
        Map<String, String> headers = read(text, "/*");
        headers.putAll(read(text, page));
        return headers;
    }

    /** What it says for one pattern. */
    static Map<String, String> read(String text, String pattern) {
        Map<String, String> headers = new LinkedHashMap<>();
        boolean here = false;
        for (String line : text.lines().toList()) {
            if (!line.startsWith(" ")) {
                here = line.equals(pattern);
            } else if (here && !line.startsWith("  !")) {
                int colon = line.indexOf(':');
                headers.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }
}
