package vigie.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import vigie.build.BuildResult;
import vigie.publish.Report;

/** {@code vigie build}: the site into its output folder. */
final class BuildCommand extends CampaignCommand {

    private final Path output;

    BuildCommand(Streams streams, Texts texts, CommandLine line) {
        super(streams, texts, new CampaignOptions(line, streams.home()));
        output = Path.of(line.getOptionValue("output", "site-output"));
    }

    @Override
    Optional<Path> output() {
        return Optional.of(output);
    }

    @Override
    String summary(BuildResult result) {
        Report report = result.report().orElseThrow();
        return texts().get(
                        "build.done",
                        "files",
                        result.files(),
                        "written",
                        report.written(),
                        "removed",
                        report.removed(),
                        "output",
                        output);
    }
}
