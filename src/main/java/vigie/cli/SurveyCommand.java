package vigie.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import vigie.content.Content;
import vigie.content.ContentReader;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.DiagnosticPrinter;
import vigie.diagnostic.DiagnosticPrinter.Format;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.FaultText;
import vigie.publish.OneFile;
import vigie.study.Questionnaire;
import vigie.study.Survey;

/** {@code vigie survey}: counts the responses to the yearly study, which never enter the campaign. */
final class SurveyCommand {

    private static final String STUDY = "content/study/";

    private final Streams streams;
    private final Texts texts;
    private final CampaignOptions options;
    private final CommandLine line;

    SurveyCommand(Streams streams, Texts texts, CommandLine line) {
        this.streams = streams;
        this.texts = texts;
        this.line = line;
        options = new CampaignOptions(line, streams.home());
    }

    /** The exit code. */
    int run() throws IOException {
        Optional<CampaignOptions.Wrong> wrong = options.wrong();
        if (wrong.isPresent()) {
            return refuse(texts.get(wrong.get().key(), "value", wrong.get().value()));
        }
        String year = line.getOptionValue("year", "");
        if (line.getArgList().size() != 1 || !year.matches("(19|20|21)\\d\\d")) {
            return refuse(texts.get("help.survey.words"));
        }
        Path responses = Path.of(line.getArgList().get(0));
        if (!Files.isRegularFile(responses)) {
            return refuse(texts.get("survey.no-file", "file", responses));
        }
        Path project = project(options.sources().content().toRealPath());
        if (responses.toRealPath().startsWith(project)) {
            return refuse(texts.get("survey.inside", "file", responses.getFileName()));
        }
        return count(responses, Integer.parseInt(year));
    }

    private int count(Path responses, int year) throws IOException {
        Diagnostics reading = new Diagnostics();
        Content content = ContentReader.read(options.sources(), reading);
        Optional<Questionnaire> questionnaire = Questionnaire.of(content, reading);
        List<Diagnostic> faults = reading.sorted().stream()
                .filter(fault -> fault.span().file().startsWith(STUDY + "questionnaire"))
                .toList();
        if (questionnaire.isEmpty()) {
            return refuse(texts.get("survey.no-questionnaire"));
        }
        if (faults.stream().anyMatch(Diagnostic::isError)) {
            print(faults);
            return ExitCode.CONTENT_FAULTS;
        }
        String name = responses.getFileName().toString();
        Survey survey = Survey.of(name, Files.readAllBytes(responses), year, questionnaire.get());
        print(survey.diagnostics());
        if (survey.yaml().isEmpty()) {
            streams.err().println(texts.get("survey.refused"));
            return ExitCode.CONTENT_FAULTS;
        }
        write(survey.yaml().get());
        return ExitCode.DONE;
    }

    /** What is published or passed on with the campaign: the folder that is kept in Git, otherwise the one that holds the content. */
    private static Path project(Path content) {
        for (Path folder = content; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        Path above = content.getParent();
        return above == null || above.getParent() == null ? content : above;
    }

    private void write(String yaml) throws IOException {
        String output = line.getOptionValue("output");
        if (output == null) {
            streams.out().print(yaml);
            streams.out().flush();
        } else {
            OneFile.write(Path.of(output), yaml.getBytes(StandardCharsets.UTF_8));
            streams.out().println(texts.get("survey.written", "file", output));
        }
    }

    /** Lines of the campaign may be shown, those of the responses never. */
    private void print(List<Diagnostic> diagnostics) {
        new DiagnosticPrinter(
                        Format.TEXT,
                        new FaultText(texts.locale()),
                        (file, number) -> file.startsWith(STUDY) ? options.line(file, number) : Optional.empty())
                .print(diagnostics, streams.err());
    }

    private int refuse(String text) {
        streams.err().println(text);
        return ExitCode.USAGE;
    }
}
