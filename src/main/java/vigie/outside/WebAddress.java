package vigie.outside;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the web as browsers understand them, so that two spellings of one are asked once. */
final class WebAddress {

    /** RFC 3986, appendix B, for {@code http} and {@code https}; user names in addresses are refused. */
    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?):/*([^/?#\\\\@:\\[\\]]+|\\[[0-9a-f:.]+])(:\\d{1,5})?([/?][^#]*)?(#.*)?");

    private static final String ALLOWED = "-._~:/?@!$&'()*+,;=";
    private static final List<String> LOCAL_ENDINGS =
            List.of(".localhost", ".local", ".internal", ".lan", ".home.arpa");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    private WebAddress() {}

    /** The address without its fragment; nothing when no browser could follow it. */
    static Optional<URI> of(String written) {
        Matcher parts = PARTS.matcher(written.startsWith("//") ? "https:" + written : written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String path = parts.group(4) == null ? "/" : encoded(parts.group(4));
            String port = parts.group(3) == null ? "" : parts.group(3);
            URI uri = new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + host(parts.group(2)) + port
                    + (path.startsWith("?") ? "/" + path : path));
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The part after {@code #}, with it; empty when there is none. */
    static String fragment(String written) {
        int hash = written.indexOf('#');
        return hash < 0 ? "" : written.substring(hash);
    }

    private static String host(String written) {
        return written.startsWith("[")
                ? written
                : IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            char c = (char) (b & 0xFF);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter || ALLOWED.indexOf(c) >= 0 || isEncoded(bytes, i)) {
                out.append(c);
            } else {
                out.append('%');
                out.append(Character.toUpperCase(Character.forDigit(b >> 4 & 0xF, 16)));
                out.append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
            }
        }
        return out.toString();
    }

    /** A percent sign that stands for itself is none of these. */
    private static boolean isEncoded(byte[] bytes, int at) {
        return bytes[at] == '%'
                && at + 2 < bytes.length
                && Character.digit(bytes[at + 1], 16) >= 0
                && Character.digit(bytes[at + 2], 16) >= 0;
    }

    /** Whether it leads to the computer or the network of whoever follows it: by its name alone, nobody is asked. */
    static boolean isLocal(URI address) {
        String host = address.getHost().replaceAll("\\.$", "");
        if (host.startsWith("[") || NUMBERS.matcher(host).matches()) {
            return isLocalNumber(host);
        }
        return host.indexOf('.') < 0 || LOCAL_ENDINGS.stream().anyMatch(host::endsWith);
    }

    private static boolean isLocalNumber(String host) {
        try {
            InetAddress number = InetAddress.getByName(host); // a number is not looked up
            boolean unique = host.startsWith("[fc") || host.startsWith("[fd");
            return unique
                    || number.isLoopbackAddress()
                    || number.isSiteLocalAddress()
                    || number.isLinkLocalAddress()
                    || number.isAnyLocalAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
