package vigie.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import vigie.scaffold.Scaffold;
import vigie.scaffold.Scaffold.RefusedException;

/** {@code vigie new}: a campaign, a page, a translation. */
final class NewCommand {

    private final Streams streams;
    private final Texts texts;
    private final CampaignOptions options;
    private final List<String> words;
    private final Optional<String> translation;

    NewCommand(Streams streams, Texts texts, CommandLine line) {
        this.streams = streams;
        this.texts = texts;
        options = new CampaignOptions(line, streams.home());
        words = line.getArgList();
        translation = Optional.ofNullable(line.getOptionValue("translation"));
    }

    /** The exit code. */
    int run() {
        try {
            return make();
        } catch (RefusedException e) {
            return refuse(texts.get(e.key(), e.values().toArray()));
        } catch (IOException e) {
            streams.err().println(texts.get("new.failed", "reason", e.toString()));
            return ExitCode.MACHINE_FAILED;
        }
    }

    private int make() throws IOException, RefusedException {
        if (words.size() != (translation.isPresent() ? 1 : 2)) {
            return refuse(texts.get("help.new.words"));
        }
        if (words.get(0).equals("campaign")) {
            return campaign(words.get(1));
        }
        Optional<CampaignOptions.Wrong> wrong = options.wrong();
        if (wrong.isPresent()) {
            return refuse(texts.get(wrong.get().key(), "value", wrong.get().value()));
        }
        Scaffold scaffold = Scaffold.of(options.sources(), texts.locale());
        Path made = translation.isPresent()
                ? scaffold.translation(words.get(0), translation.get())
                : scaffold.page(words.get(0), words.get(1));
        say(texts.get("new.done", "file", shown(made)));
        return ExitCode.DONE;
    }

    private int campaign(String folder) throws IOException, RefusedException {
        Scaffold.campaign(Path.of(folder));
        say(texts.get("new.campaign.done", "folder", shown(Path.of(folder))));
        return ExitCode.DONE;
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    private int refuse(String text) {
        streams.err().println(text);
        return ExitCode.USAGE;
    }

    private void say(String text) {
        streams.out().println(text);
    }
}
