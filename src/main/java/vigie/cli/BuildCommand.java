package vigie.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.jspecify.annotations.Nullable;
import vigie.build.BuildResult;
import vigie.build.Partners;
import vigie.build.Progress;
import vigie.content.Sources;
import vigie.diagnostic.DiagnosticPrinter.Format;
import vigie.publish.Report;
import vigie.publish.WholeFile;

/** {@code vigie build}: the site into its output folder. */
final class BuildCommand extends CampaignCommand {

    /** Beside the site, never in it. */
    private static final String REPORT = "vigie-report.html";

    private final Path output;
    private final @Nullable Path report;
    private final Partners partners;

    BuildCommand(Streams streams, Texts texts, CommandLine line) {
        super(streams, texts, new CampaignOptions(line, streams.home()));
        output = Path.of(line.getOptionValue("output", "site-output"));
        report = line.hasOption("report") ? Path.of(line.getOptionValue("report", REPORT)) : null;
        partners = new Partners(Optional.ofNullable(line.getOptionValue("partner")), line.hasOption("partners"), false);
    }

    /** A report in a folder of the site would be published, in one of the campaign be taken for a part of it. */
    @Override
    Optional<CampaignOptions.Wrong> wrong() {
        if (report == null) {
            return Optional.empty();
        }
        Path file = report.toAbsolutePath().normalize();
        Sources sources = options().sources();
        boolean within = Stream.of(output, sources.content(), sources.templates(), sources.seeds())
                .anyMatch(folder -> file.startsWith(folder.toAbsolutePath().normalize()));
        return within || !file.toString().endsWith(".html")
                ? Optional.of(new CampaignOptions.Wrong("usage.bad-report", report.toString()))
                : Optional.empty();
    }

    /** Also of a campaign with errors, which needs it most. */
    @Override
    void finish(BuildResult result) throws IOException {
        if (report == null) {
            return;
        }
        Optional<byte[]> page = result.state().html(texts().locale());
        if (page.isPresent()) {
            WholeFile.write(report, page.get());
        }
        String key = page.isPresent() ? "report.done" : "report.no-template";
        streams().err().println(texts().get(key, "file", report));
    }

    @Override
    Partners partners() {
        return partners;
    }

    @Override
    Progress progress() {
        return options().format() == Format.TEXT ? new ProgressBar(streams(), texts()) : Progress.SILENT;
    }

    @Override
    Optional<Path> output() {
        return Optional.of(output);
    }

    @Override
    String summary(BuildResult result) {
        Report report = result.report().orElseThrow();
        String done = texts().get(
                        "build.done",
                        "files",
                        result.files(),
                        "written",
                        report.written(),
                        "removed",
                        report.removed(),
                        "output",
                        output);
        StringBuilder summary = new StringBuilder(done);
        for (String mail : result.mails()) {
            summary.append('\n').append(texts().get("build.mail", "file", output.resolve(mail)));
        }
        return summary.toString();
    }
}
