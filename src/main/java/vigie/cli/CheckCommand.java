package vigie.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import vigie.build.BuildResult;
import vigie.build.Partners;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.FaultText;
import vigie.diagnostic.SourceSpan;
import vigie.outside.Enquirer;
import vigie.outside.Findings;
import vigie.outside.Manners;
import vigie.outside.OutsideLinks;
import vigie.outside.State;

/** {@code vigie check}: the same as a build, without writing; on request also whether other sites still have what is linked to. */
final class CheckCommand extends CampaignCommand {

    private static final List<State> TO_SAY = List.of(State.FINE, State.MOVED, State.GONE, State.WRONG, State.UNSURE);

    private final boolean outside;
    private final boolean again;

    CheckCommand(Streams streams, Texts texts, CommandLine line) {
        super(streams, texts, new CampaignOptions(line, streams.home()));
        outside = line.hasOption("outside");
        again = line.hasOption("again");
    }

    @Override
    Optional<Path> output() {
        return Optional.empty();
    }

    @Override
    Partners partners() {
        return Partners.WATCHED;
    }

    @Override
    String summary(BuildResult result) {
        return texts().get("check.done", "files", result.files());
    }

    @Override
    List<Diagnostic> further(BuildResult result) {
        if (!outside) {
            return List.of();
        }
        OutsideLinks links = result.outside().get();
        say(texts().get("outside.begin", "count", links.links().size()));
        Findings findings = Enquirer.ask(
                links.links(),
                manners(links.site()),
                streams().clock(),
                options().cache().resolve("outside.tsv"),
                again);
        print(findings.toMend());
        sayTable(findings);
        return findings.toMend();
    }

    private static Manners manners(String site) {
        return Manners.polite(CommandLineInterface.VERSION.replace(' ', '/') + " (+" + site + ")");
    }

    private void sayTable(Findings findings) {
        say(texts().get("outside.table", "count", findings.count(), "remembered", findings.remembered()));
        for (State state : TO_SAY) {
            if (findings.count(state) > 0) {
                String count = String.valueOf(findings.count(state));
                say(" ".repeat(Math.max(1, 6 - count.length())) + count + "  " + texts().get("outside." + state));
            }
        }
        FaultText words = new FaultText(texts().locale());
        for (Diagnostic unsure : findings.unsure()) {
            say("          " + unsure.values().get("address"));
            say("            " + words.message(unsure) + " (" + place(unsure.span()) + ")");
        }
    }

    private static String place(SourceSpan span) {
        return span.line() == 0 ? span.file() : span.file() + ":" + span.line() + ":" + span.column();
    }

    private void say(String line) {
        streams().err().println(line);
        streams().err().flush();
    }
}
