package vigie.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vigie.build.BuildResult;

/** {@code vigie check}: the same as a build, without writing. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand extends CampaignCommand {

    @Mixin
    private CampaignOptions options = new CampaignOptions();

    CheckCommand(Streams streams, Texts texts) {
        super(streams, texts);
    }

    @Override
    CampaignOptions options() {
        return options;
    }

    @Override
    Optional<Path> output() {
        return Optional.empty();
    }

    @Override
    String summary(BuildResult result) {
        return texts().get("check.done", "files", result.files());
    }
}
