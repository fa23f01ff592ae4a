package vigie.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import vigie.build.BuildRequest;
import vigie.build.BuildResult;
import vigie.build.Partners;
import vigie.build.Progress;
import vigie.build.SiteBuilder;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.DiagnosticPrinter;
import vigie.diagnostic.DiagnosticPrinter.Format;
import vigie.diagnostic.FaultText;
import vigie.scaffold.Scaffold.RefusedException;
import vigie.scaffold.SignOff;

/** {@code vigie approve}: notes that somebody has read a text and approves it. */
final class ApproveCommand {

    private final Streams streams;
    private final Texts texts;
    private final CampaignOptions options;
    private final List<String> words;
    private final String role;
    private final String organisation;

    ApproveCommand(Streams streams, Texts texts, CommandLine line) {
        this.streams = streams;
        this.texts = texts;
        options = new CampaignOptions(line, streams.home());
        words = line.getArgList();
        role = oneLine(line.getOptionValue("role", ""));
        organisation = oneLine(line.getOptionValue("organisation", ""));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The exit code. */
    int run() throws IOException {
        Optional<CampaignOptions.Wrong> wrong = options.wrong();
        if (wrong.isPresent()) {
            return refuse(texts.get(wrong.get().key(), "value", wrong.get().value()));
        }
        if (words.size() != 1 || role.length() < 3 || organisation.length() < 2) {
            return refuse(texts.get("help.approve.words"));
        }
        BuildResult result = SiteBuilder.build(check());
        SignOff signOff =
                new SignOff(options.sources().content(), result.state().approvals());
        try {
            return approve(result, signOff, signOff.document(words.get(0)));
        } catch (RefusedException e) {
            return refuse(texts.get(e.key(), e.values().toArray()));
        }
    }

    private int approve(BuildResult result, SignOff signOff, String document) throws IOException, RefusedException {
        List<Diagnostic> errors = result.diagnostics().stream()
                .filter(one -> one.isError() && one.span().file().equals(document))
                .toList();
        if (!errors.isEmpty()) {
            new DiagnosticPrinter(Format.TEXT, new FaultText(texts.locale()), options::line)
                    .print(errors, streams.err());
            streams.err().println(texts.get("approve.errors", "file", document));
            return ExitCode.CONTENT_FAULTS;
        }
        LocalDate today = result.state().approvals().today();
        LocalDate day = options.asOf().map(moment -> moment.toLocalDate()).orElse(today);
        if (day.isAfter(today)) {
            return refuse(texts.get("approve.future", "value", day));
        }
        Path kept = signOff.approve(document, role, organisation, day);
        streams.out()
                .println(texts.get(
                        "approve.done",
                        "file",
                        document,
                        "kept",
                        kept.toString().replace('\\', '/')));
        return ExitCode.DONE;
    }

    /** What is a draft today may well be approved, so that it can be published. */
    private BuildRequest check() {
        return new BuildRequest(
                options.sources(),
                Optional.empty(),
                options.cache(),
                streams.clock(),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                false,
                Partners.NONE,
                Progress.SILENT,
                Optional.empty());
    }

    private int refuse(String text) {
        streams.err().println(text);
        return ExitCode.USAGE;
    }
}
