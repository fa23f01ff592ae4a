package vigie.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.cli.CommandLine;
import vigie.agenda.Agenda;
import vigie.agenda.AgendaJson;
import vigie.agenda.Effect;
import vigie.build.Rehearsal;
import vigie.publish.OneFile;
import vigie.site.Campaign;

/** {@code vigie agenda}: what the dates of the campaign announce, and what each of them changes on the site. */
final class AgendaCommand {

    static final List<String> FORMATS = List.of("text", "json", "ics");

    private static final long DAYS = 365;
    private static final long MOST_DAYS = 36_500;

    private final Streams streams;
    private final Texts texts;
    private final CommandLine line;
    private final CampaignOptions options;

    AgendaCommand(Streams streams, Texts texts, CommandLine line) {
        this.streams = streams;
        this.texts = texts;
        this.line = line;
        this.options = new CampaignOptions(line, streams.home(), FORMATS);
    }

    /** The exit code. */
    int run() throws IOException {
        Optional<CampaignOptions.Wrong> wrong = options.wrong()
                .or(() -> wrongDay("from"))
                .or(() -> wrongDay("until"))
                .or(this::wrongDays);
        if (wrong.isPresent()) {
            streams.err()
                    .println(texts.get(wrong.get().key(), "value", wrong.get().value()));
            return ExitCode.USAGE;
        }
        Rehearsal rehearsal = Rehearsal.of(options.sources(), options.drafts());
        Campaign campaign = Campaign.of(rehearsal.content().campaign());
        ZonedDateTime now = options.asOf()
                .map(moment -> moment.atZone(campaign.zone()))
                .orElseGet(() -> streams.clock().instant().atZone(campaign.zone()));
        Agenda agenda = Agenda.of(rehearsal.content(), now, range(now));
        Optional<Map<ZonedDateTime, Effect>> effects = effects(rehearsal, agenda);
        write(text(agenda, effects.orElse(Map.of()), campaign));
        if (effects.isEmpty()) {
            streams.err().println(texts.get("agenda.faults"));
        }
        return effects.isEmpty() ? ExitCode.CONTENT_FAULTS : ExitCode.DONE;
    }

    private Agenda.Range range(ZonedDateTime now) {
        LocalDate first = day("from").orElseGet(now::toLocalDate);
        LocalDate last = day("until").orElseGet(() -> first.plusDays(days().orElse(DAYS)));
        return new Agenda.Range(
                first.atStartOfDay(now.getZone()),
                last.plusDays(1).atStartOfDay(now.getZone()),
                !line.hasOption("from"),
                options.drafts());
    }

    /** Nothing when the campaign could not be published at one of the moments. */
    private static Optional<Map<ZonedDateTime, Effect>> effects(Rehearsal rehearsal, Agenda agenda) {
        Map<ZonedDateTime, Effect> effects = new TreeMap<>();
        SortedMap<String, String> before = null;
        for (ZonedDateTime moment : agenda.moments()) {
            Optional<SortedMap<String, String>> first =
                    before == null ? rehearsal.at(moment.minusNanos(1)) : Optional.of(before);
            Optional<SortedMap<String, String>> after = rehearsal.at(moment);
            if (first.isEmpty() || after.isEmpty()) {
                return Optional.empty();
            }
            effects.put(moment, Effect.between(first.get(), after.get()));
            before = after.get();
        }
        return rehearsal.hasErrors() ? Optional.empty() : Optional.of(effects);
    }

    private String text(Agenda agenda, Map<ZonedDateTime, Effect> effects, Campaign campaign) {
        boolean calendar = line.getOptionValue("output", "").endsWith(".ics");
        return switch (line.getOptionValue("format", calendar ? "ics" : "text")) {
            case "json" -> AgendaJson.of(agenda, effects);
            case "ics" -> AgendaCalendar.of(agenda, effects, campaign, texts);
            default -> AgendaTable.of(agenda, effects, texts);
        };
    }

    private void write(String text) throws IOException {
        String output = line.getOptionValue("output");
        if (output == null) {
            streams.out().print(text);
            streams.out().flush();
        } else {
            OneFile.write(Path.of(output), text.getBytes(StandardCharsets.UTF_8));
            streams.out().println(texts.get("agenda.written", "file", output));
        }
    }

    private Optional<LocalDate> day(String option) {
        return Optional.ofNullable(line.getOptionValue(option)).map(LocalDate::parse);
    }

    private Optional<Long> days() {
        return Optional.ofNullable(line.getOptionValue("days")).map(Long::parseLong);
    }

    private Optional<CampaignOptions.Wrong> wrongDays() {
        try {
            boolean fits = days().map(days -> days >= 0 && days <= MOST_DAYS).orElse(true);
            return fits ? Optional.empty() : wrong("bad-days", "days");
        } catch (NumberFormatException e) {
            return wrong("bad-days", "days");
        }
    }

    private Optional<CampaignOptions.Wrong> wrongDay(String option) {
        try {
            day(option);
            return Optional.empty();
        } catch (DateTimeException e) {
            return wrong("bad-date", option);
        }
    }

    private Optional<CampaignOptions.Wrong> wrong(String key, String option) {
        return Optional.of(new CampaignOptions.Wrong("usage." + key, line.getOptionValue(option)));
    }
}
