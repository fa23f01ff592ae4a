package vigie.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import vigie.build.BuildResult;
import vigie.build.SiteBuilder;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.DiagnosticPrinter.Format;
import vigie.where.Search;

/** {@code vigie where}: builds in memory, and tells where the site says something, and where its sources do. */
final class WhereCommand extends CampaignCommand {

    private final String words;
    private final Search search;

    WhereCommand(Streams streams, Texts texts, CommandLine line) {
        super(streams, texts, new CampaignOptions(line, streams.home()));
        words = String.join(" ", line.getArgList()).strip();
        search = new Search(words);
    }

    @Override
    Optional<Path> output() {
        return Optional.empty();
    }

    @Override
    Optional<Search> search() {
        return Optional.of(search);
    }

    @Override
    String summary(BuildResult result) {
        return "";
    }

    @Override
    int run() throws IOException {
        Optional<CampaignOptions.Wrong> wrong = options().wrong();
        if (words.isEmpty() || wrong.isPresent() || options().format() == Format.GITHUB) {
            streams().err().println(usage(wrong));
            return ExitCode.USAGE;
        }
        BuildResult result = SiteBuilder.build(request());
        Findings findings = new Findings(words, search.findings(), texts());
        streams().out().print(options().format() == Format.JSON ? findings.json() : findings.text());
        long errors = result.diagnostics().stream().filter(Diagnostic::isError).count();
        if (errors > 0) {
            streams().err().println(texts().get("where.faults", "errors", errors));
        }
        return errors > 0 ? ExitCode.CONTENT_FAULTS : ExitCode.DONE;
    }

    private String usage(Optional<CampaignOptions.Wrong> wrong) {
        if (wrong.isPresent()) {
            return texts().get(wrong.get().key(), "value", wrong.get().value());
        }
        return words.isEmpty() ? texts().get("help.where.words") : texts().get("where.format");
    }
}
