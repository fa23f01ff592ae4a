package vigie.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vigie.build.BuildResult;
import vigie.publish.Report;

/** {@code vigie build}: the site into its output folder. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand extends CampaignCommand {

    @Mixin
    private CampaignOptions options = new CampaignOptions();

    @Option(names = "--output", paramLabel = "DIR", defaultValue = "site-output", descriptionKey = "option.output")
    private Path output = Path.of("site-output");

    BuildCommand(Streams streams, Texts texts) {
        super(streams, texts);
    }

    @Override
    CampaignOptions options() {
        return options;
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
