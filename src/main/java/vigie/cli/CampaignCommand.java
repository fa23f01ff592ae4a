package vigie.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vigie.build.BuildRequest;
import vigie.build.BuildResult;
import vigie.build.Partners;
import vigie.build.Progress;
import vigie.build.SiteBuilder;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.DiagnosticPrinter;
import vigie.diagnostic.DiagnosticPrinter.Format;
import vigie.diagnostic.FaultText;
import vigie.publish.PublishException;
import vigie.where.Search;

/** What build and check have in common: run, say what is wrong, say how it ended. */
abstract class CampaignCommand {

    private final Streams streams;
    private final Texts texts;
    private final CampaignOptions options;

    CampaignCommand(Streams streams, Texts texts, CampaignOptions options) {
        this.streams = streams;
        this.texts = texts;
        this.options = options;
    }

    /** Empty when nothing is to be written. */
    abstract Optional<Path> output();

    /** What is looked for in the finished files. */
    Optional<Search> search() {
        return Optional.empty();
    }

    /** Whose own kits are made. */
    Partners partners() {
        return Partners.NONE;
    }

    /** Nothing is said while something takes long, unless a command does. */
    Progress progress() {
        return Progress.SILENT;
    }

    /** One sentence about a build without errors. */
    abstract String summary(BuildResult result);

    /** What else is to be said about a finished build, as warnings that are already printed. */
    List<Diagnostic> further(BuildResult result) {
        return List.of();
    }

    /** What is wrong with options of this command alone. */
    Optional<CampaignOptions.Wrong> wrong() {
        return Optional.empty();
    }

    /** What is left to do once all has been said. */
    void finish(BuildResult result) throws IOException {}

    Streams streams() {
        return streams;
    }

    CampaignOptions options() {
        return options;
    }

    Texts texts() {
        return texts;
    }

    /** The exit code. */
    int run() throws IOException {
        Optional<CampaignOptions.Wrong> wrong = options.wrong().or(this::wrong);
        if (wrong.isPresent()) {
            streams.err()
                    .println(texts.get(wrong.get().key(), "value", wrong.get().value()));
            return ExitCode.USAGE;
        }
        try {
            BuildResult result = SiteBuilder.build(request());
            print(result.diagnostics());
            sayHowItEnded(result, further(result).size());
            finish(result);
            return result.hasErrors() ? ExitCode.CONTENT_FAULTS : ExitCode.DONE;
        } catch (PublishException e) {
            print(e.diagnostics());
            return ExitCode.MACHINE_FAILED;
        }
    }

    BuildRequest request() {
        return new BuildRequest(
                options.sources(),
                output(),
                options.cache(),
                streams.clock(),
                options.asOf(),
                options.baseUrl(),
                options.drafts(),
                options.audit(),
                options.gallery(),
                partners(),
                progress(),
                search());
    }

    void print(List<Diagnostic> diagnostics) {
        Format format = options.format();
        new DiagnosticPrinter(format, new FaultText(texts.locale()), options::line)
                .print(diagnostics, format == Format.TEXT ? streams.err() : streams.out());
    }

    private void sayHowItEnded(BuildResult result, int furtherWarnings) {
        long errors = result.diagnostics().stream().filter(Diagnostic::isError).count();
        long warnings = result.diagnostics().size() - errors + furtherWarnings;
        String alsoWarnings =
                warnings == 0 ? "" : " " + texts.get("count.summary", "count", count("warning", warnings));
        if (errors > 0) {
            String key = output().isPresent() ? "build.refused" : "check.refused";
            streams.err().println(texts.get(key, "errors", count("error", errors)) + alsoWarnings);
        } else if (options.format() == Format.TEXT) {
            streams.out().println(summary(result) + alsoWarnings);
        }
        streams.out().flush();
        streams.err().flush();
    }

    private String count(String what, long number) {
        return texts.get("count." + what + (number == 1 ? ".one" : ".many"), "number", number);
    }
}
