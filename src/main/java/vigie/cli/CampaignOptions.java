package vigie.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;
import vigie.content.Sources;
import vigie.diagnostic.DiagnosticPrinter;

/** The options that commands about a campaign share. */
final class CampaignOptions {

    private final Path content;
    private final Path templates;
    private final Path seeds;
    private final Path cache;
    private final @Nullable String baseUrl;
    private final @Nullable String date;
    private final boolean drafts;
    private final boolean noAudit;
    private final boolean gallery;
    private final String format;
    private final String language;
    private final List<String> formats;

    /** @param home where to look for a theme when there is none here */
    CampaignOptions(CommandLine line, Optional<Path> home) {
        this(line, home, List.of("text", "json", "github"));
    }

    /** @param formats what the option of that name may say */
    CampaignOptions(CommandLine line, Optional<Path> home, List<String> formats) {
        this.formats = formats;
        content = Path.of(line.getOptionValue("content", "content"));
        templates = line.hasOption("templates") ? Path.of(line.getOptionValue("templates")) : theme(home);
        seeds = Path.of(line.getOptionValue("seeds", "seeds"));
        cache = Path.of(line.getOptionValue("cache", ".vigie-cache"));
        baseUrl = line.getOptionValue("base-url");
        date = line.getOptionValue("date");
        drafts = line.hasOption("drafts");
        noAudit = line.hasOption("no-audit");
        gallery = line.hasOption("gallery");
        format = line.getOptionValue("format", "text");
        language = line.getOptionValue("lang", "fr");
    }

    static List<Option> folders() {
        return List.of(
                Command.value("content", "DIR"), Command.value("templates", "DIR"), Command.value("seeds", "DIR"));
    }

    static List<Option> all() {
        List<Option> all = new ArrayList<>(folders());
        all.add(Command.value("base-url", "URL"));
        all.add(Command.value("date", "YYYY-MM-DD"));
        all.add(Command.flag("drafts"));
        all.add(Command.flag("no-audit"));
        all.add(Command.flag("gallery"));
        all.add(Command.value("cache", "DIR"));
        all.add(Command.value("format", "text|json|github"));
        all.add(Command.value("lang", "fr|en"));
        return all;
    }

    private static Path theme(Optional<Path> home) {
        Path here = Path.of("templates");
        return Files.isDirectory(here)
                ? here
                : home.map(folder -> folder.resolve("templates")).orElse(here);
    }

    Sources sources() {
        return new Sources(content, templates, seeds);
    }

    Optional<String> baseUrl() {
        return Optional.ofNullable(baseUrl);
    }

    /** Where dear work is kept from one run to the next. */
    Path cache() {
        return cache;
    }

    boolean drafts() {
        return drafts;
    }

    boolean audit() {
        return !noAudit;
    }

    boolean gallery() {
        return gallery;
    }

    DiagnosticPrinter.Format format() {
        return DiagnosticPrinter.Format.valueOf(format.toUpperCase(Locale.ROOT));
    }

    /** The moment as of which to build; a day means its first moment. */
    Optional<LocalDateTime> asOf() {
        if (date == null) {
            return Optional.empty();
        }
        return Optional.of(
                date.contains("T")
                        ? LocalDateTime.parse(date)
                        : LocalDate.parse(date).atStartOfDay());
    }

    /** What is wrong with the options themselves, as the key of a text and a value for it. */
    Optional<Wrong> wrong() {
        return Stream.<Optional<Wrong>>of(
                        Files.isDirectory(content) ? Optional.empty() : wrong("no-content", content),
                        Files.isDirectory(templates) ? Optional.empty() : wrong("no-templates", templates),
                        formats.contains(format)
                                ? Optional.empty()
                                : wrong(isMessages() ? "bad-format" : "bad-agenda-format", format),
                        isOneOf(language, "fr", "en") ? Optional.empty() : wrong("bad-language", language),
                        isBaseUrl() ? Optional.empty() : wrong("bad-url", baseUrl),
                        isDate() ? Optional.empty() : wrong("bad-date", date))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The key of a text and the value it names. */
    record Wrong(String key, String value) {}

    private static Optional<Wrong> wrong(String key, @Nullable Object value) {
        return Optional.of(new Wrong("usage." + key, String.valueOf(value)));
    }

    private static boolean isOneOf(String value, String... allowed) {
        return Stream.of(allowed).anyMatch(value::equals);
    }

    private boolean isMessages() {
        return formats.contains("github");
    }

    private boolean isBaseUrl() {
        if (baseUrl == null) {
            return true;
        }
        try {
            URI url = new URI(baseUrl);
            return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                    && url.getHost() != null
                    && url.getRawQuery() == null
                    && url.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private boolean isDate() {
        try {
            asOf();
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** One line of a file as staff know it: {@code content/risks/gelures.md}. */
    Optional<String> line(String file, int number) {
        int slash = file.indexOf('/');
        Path root =
                switch (slash < 0 ? "" : file.substring(0, slash)) {
                    case "content" -> content;
                    case "templates" -> templates;
                    case "seeds" -> seeds;
                    default -> null;
                };
        if (root == null) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(root.resolve(file.substring(slash + 1)))) {
            return lines.skip(number - 1L).findFirst();
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // the message says what is wrong; the line would only help
        }
    }
}
