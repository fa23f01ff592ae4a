package vigie.render;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vigie.site.Page;

/** What a web server says beside every page: the one list, from which the theme writes a file for each kind of server. */
final class ServerHeaders {

    /** Nothing within a page runs or paints unless it is a file of this site. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

    /** Layouts whose page shows a picture that the visitor has chosen, and that never leaves the browser. */
    private static final Set<String> OWN_PICTURES = Set.of("logo");

    private static final List<String> DENIED = List.of(
            "accelerometer",
            "autoplay",
            "browsing-topics",
            "camera",
            "display-capture",
            "encrypted-media",
            "fullscreen",
            "geolocation",
            "gyroscope",
            "magnetometer",
            "microphone",
            "midi",
            "payment",
            "picture-in-picture",
            "publickey-credentials-get",
            "screen-wake-lock",
            "usb",
            "web-share",
            "xr-spatial-tracking");

    private ServerHeaders() {}

    /** As pages can say it of themselves: browsers heed {@code frame-ancestors} in a header only. */
    static String policyOfPages() {
        return POLICY;
    }

    /** The same, of one page. */
    static String policyOf(Page page) {
        return isExcepted(page) ? POLICY.replace("img-src 'self'", "img-src 'self' blob:") : POLICY;
    }

    /**
     * The same, for a page that holds data in a script element: browsers run none of it, validators want it named.
     *
     * @param digest {@code sha256-…}
     */
    static String policyWith(String policy, String digest) {
        return policy.replace("script-src 'self'", "script-src 'self' '" + digest + "'");
    }

    /** Whether servers say something else of a page than of all others. */
    static boolean isExcepted(Page page) {
        return OWN_PICTURES.contains(String.valueOf(page.fields().get("layout")));
    }

    /** What they then say instead. */
    static List<Map<String, String>> exceptionsOf(Page page) {
        return List.of(policyHeader(policyOf(page)));
    }

    /** An e-mail that is looked at in a browser: its styles stand in its elements. */
    static List<Map<String, String>> ofMail() {
        return List.of(policyHeader("default-src 'none'; img-src 'self' https:; style-src 'unsafe-inline'"));
    }

    /** For every address: {@code name} and {@code value}. */
    static List<Map<String, String>> all() {
        return List.of(
                policyHeader(POLICY),
                header("Cross-Origin-Opener-Policy", "same-origin"),
                header("Cross-Origin-Resource-Policy", "same-origin"),
                header("Permissions-Policy", String.join("=(), ", DENIED) + "=()"),
                header("Referrer-Policy", "no-referrer"),
                header("Strict-Transport-Security", "max-age=31536000"),
                header("X-Content-Type-Options", "nosniff"));
    }

    /** For files whose name changes with their bytes, which browsers may keep; all others are asked for again each time. */
    static Map<String, String> caching() {
        return Map.of("assets", "public, max-age=31536000, immutable", "pages", "no-cache");
    }

    private static Map<String, String> policyHeader(String policy) {
        return header("Content-Security-Policy", policy + "; frame-ancestors 'none'");
    }

    private static Map<String, String> header(String name, String value) {
        return Map.of("name", name, "value", value);
    }
}
