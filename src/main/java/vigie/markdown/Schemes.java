package vigie.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The second lock on addresses that lead outside, whoever resolved them. */
final class Schemes {

    private static final Set<String> HARMLESS = Set.of("http", "https", "mailto", "tel", "sms");

    private Schemes() {}

    /** The scheme that browsers would see, when it is none that is ever published. */
    static Optional<String> refused(String url) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == ':') {
                String name = scheme.toString().toLowerCase(Locale.ROOT);
                return HARMLESS.contains(name) ? Optional.empty() : Optional.of(name);
            }
            if (c == '/' || c == '?' || c == '#') {
                break;
            }
            // Browsers skip these within an address.
            if (c > ' ' && c != '\u007F') {
                scheme.append(c);
            }
        }
        return Optional.empty();
    }
}
