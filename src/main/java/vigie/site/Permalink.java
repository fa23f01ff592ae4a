package vigie.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Where a page stands, for good.
 *
 * @param path from the root of the site: {@code /risques/}, {@code /404.html}
 * @param anchor of an item that stands on its section's page; empty for a page
 */
public record Permalink(String path, String anchor) {

    /** The file below the output folder: {@code risques/index.html}. */
    public String file() {
        return path.endsWith("/") ? path.substring(1) + "index.html" : path.substring(1);
    }

    /**
     * The address as it stands in a link.
     *
     * @param base the path of the site on its host: empty, or {@code /campagne}
     */
    public String url(String base) {
        return base + encode(path) + (anchor.isEmpty() ? "" : "#" + encode(anchor));
    }

    Permalink page(int number) {
        return number == 1 ? this : new Permalink(path + "page/" + number + "/", anchor);
    }

    /** A file that belongs to a list: {@code /actualites/feed.xml}. */
    public Permalink in(String file) {
        return new Permalink(path + file, "");
    }

    /** RFC 3986: all but unreserved characters, and the slash, as percent-encoded UTF-8. */
    public static String encode(String path) {
        int plain = 0;
        while (plain < path.length() && isUnreserved(path.charAt(plain))) {
            plain++;
        }
        if (plain == path.length()) {
            return path;
        }
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && isUnreserved(b)) {
                encoded.append((char) b);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit((b >> 4) & 0xF, 16)))
                        .append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
            }
        }
        return encoded.toString();
    }

    /** The opposite of percent-encoding; text that was never encoded stays as it is. */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a lone % is just that
        }
    }

    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~/".indexOf(c) >= 0;
    }
}
