package vigie.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import vigie.build.BuildResult;

/** {@code vigie check}: the same as a build, without writing. */
final class CheckCommand extends CampaignCommand {

    CheckCommand(Streams streams, Texts texts, CommandLine line) {
        super(streams, texts, new CampaignOptions(line));
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
