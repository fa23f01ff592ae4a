package vigie.content;

import static java.util.Map.entry;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Nearest;
import vigie.helpline.OpeningHours;
import vigie.helpline.Parsed;
import vigie.helpline.PhoneNumber;

/** What the formats of strings mean, by name. A new one is a line here. */
final class Formats {

    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+\\.[^\\s@<>,;:\".]{2,}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");

    /** Reads a text; null when it is at fault, which is then reported. */
    interface Format {
        @Nullable
        Object read(Value.Scalar written, Setting setting, Consumer<Diagnostic> report);
    }

    private static final Format AS_WRITTEN = (written, setting, report) -> written.text();

    private static final Map<String, Format> ALL = Map.ofEntries(
            entry("text", AS_WRITTEN),
            entry("markdown", AS_WRITTEN),
            entry("date", (written, setting, report) -> Moments.day(written, report)),
            entry("date-time", (written, setting, report) -> Moments.moment(written, setting.zone(), report)),
            entry("partial-date", (written, setting, report) -> Moments.partial(written, setting.zone(), report)),
            entry("phone", Formats::phone),
            entry("opening-hours", Formats::openingHours),
            entry("uri", Formats::uri),
            entry("email", matching(EMAIL, ContentFault.NOT_AN_EMAIL)),
            entry("color", matching(COLOR, ContentFault.NOT_A_COLOR)),
            entry("slug", Formats::slug),
            entry("path", Formats::path),
            entry("time-zone", Formats::timeZone));

    static final Set<String> NAMES = ALL.keySet();

    private Formats() {}

    static @Nullable Object read(String format, Value.Scalar written, Setting setting, Consumer<Diagnostic> report) {
        return ALL.getOrDefault(format, AS_WRITTEN).read(written, setting, report);
    }

    private static Format matching(Pattern pattern, ContentFault fault) {
        return (written, setting, report) ->
                pattern.matcher(written.text()).matches() ? written.text() : refuse(fault, written, report);
    }

    private static @Nullable Object phone(Value.Scalar written, Setting setting, Consumer<Diagnostic> report) {
        return value(PhoneNumber.read(written.text(), setting.country()), written, report);
    }

    private static @Nullable Object openingHours(Value.Scalar written, Setting setting, Consumer<Diagnostic> report) {
        return value(OpeningHours.read(written.text()), written, report);
    }

    private static @Nullable Object value(Parsed<?> parsed, Value.Scalar written, Consumer<Diagnostic> report) {
        parsed.refusal().ifPresent(refusal -> report.accept(refusal.at(written.span())));
        return parsed.value().orElse(null);
    }

    private static @Nullable Object uri(Value.Scalar written, Setting setting, Consumer<Diagnostic> report) {
        String text = written.text();
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.startsWith("http");
            if (SCHEMES.contains(scheme) && (!web || uri.getRawAuthority() != null)) {
                return text;
            }
            boolean bare = scheme.isEmpty() && text.matches("[\\w-]+(\\.[\\w-]+)+(/.*)?");
            return bare
                    ? refuse(ContentFault.NOT_A_URI, written, report, "https://" + text)
                    : refuse(ContentFault.NOT_A_URI, written, report);
        } catch (URISyntaxException e) {
            return refuse(ContentFault.NOT_A_URI, written, report);
        }
    }

    private static @Nullable Object slug(Value.Scalar written, Setting setting, Consumer<Diagnostic> report) {
        if (SLUG.matcher(written.text()).matches()) {
            return written.text();
        }
        String nearest = slugged(written.text());
        return nearest.isEmpty()
                ? refuse(ContentFault.NOT_A_SLUG, written, report)
                : refuse(ContentFault.NOT_A_SLUG, written, report, nearest);
    }

    private static String slugged(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        String plain = java.text.Normalizer.normalize(text.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD);
        plain.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> {
                    if (Ascii.isLowerCase(c) || Ascii.isDigit(c)) {
                        slug.append((char) c);
                    } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                        slug.append('-');
                    }
                });
        int last = slug.length() - 1;
        return last >= 0 && slug.charAt(last) == '-' ? slug.substring(0, last) : slug.toString();
    }

    private static @Nullable Object path(Value.Scalar written, Setting setting, Consumer<Diagnostic> report) {
        String text = written.text();
        if (text.indexOf('\\') >= 0) {
            return refuse(ContentFault.NOT_A_PATH, written, report, text.replace('\\', '/'));
        }
        boolean outside = text.isBlank() || text.contains("://") || text.startsWith("//");
        return outside ? refuse(ContentFault.NOT_A_PATH, written, report) : text;
    }

    private static @Nullable Object timeZone(Value.Scalar written, Setting setting, Consumer<Diagnostic> report) {
        String text = written.text();
        try {
            return ZoneId.of(text).getId();
        } catch (DateTimeException e) {
            Optional<String> nearest = Nearest.to(text, ZoneId.getAvailableZoneIds());
            return nearest.isPresent()
                    ? refuse(ContentFault.NOT_A_TIME_ZONE, written, report, nearest.get())
                    : refuse(ContentFault.NOT_A_TIME_ZONE, written, report);
        }
    }

    private static @Nullable Object refuse(ContentFault fault, Value.Scalar written, Consumer<Diagnostic> report) {
        report.accept(Diagnostic.of(fault, written.span(), "value", written.text()));
        return null;
    }

    private static @Nullable Object refuse(
            ContentFault fault, Value.Scalar written, Consumer<Diagnostic> report, String nearest) {
        report.accept(Diagnostic.of(fault, written.span(), "value", written.text(), "nearest", nearest));
        return null;
    }
}
