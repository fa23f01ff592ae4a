package vigie.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** What can be asked of Vigie, and the options of each; their descriptions are texts of the same names. */
enum Command {
    BUILD {
        @Override
        int run(Streams streams, Texts texts, CommandLine line) throws IOException {
            return new BuildCommand(streams, texts, line).run();
        }
    },
    CHECK {
        @Override
        int run(Streams streams, Texts texts, CommandLine line) throws IOException {
            return new CheckCommand(streams, texts, line).run();
        }
    },
    AGENDA {
        @Override
        int run(Streams streams, Texts texts, CommandLine line) throws IOException {
            return new AgendaCommand(streams, texts, line).run();
        }
    },
    WHERE {
        @Override
        int run(Streams streams, Texts texts, CommandLine line) throws IOException {
            return new WhereCommand(streams, texts, line).run();
        }

        @Override
        boolean takesWords() {
            return true;
        }
    },
    SURVEY {
        @Override
        int run(Streams streams, Texts texts, CommandLine line) throws IOException {
            return new SurveyCommand(streams, texts, line).run();
        }

        @Override
        boolean takesWords() {
            return true;
        }
    },
    NEW {
        @Override
        int run(Streams streams, Texts texts, CommandLine line) {
            return new NewCommand(streams, texts, line).run();
        }

        @Override
        boolean takesWords() {
            return true;
        }
    },
    APPROVE {
        @Override
        int run(Streams streams, Texts texts, CommandLine line) throws IOException {
            return new ApproveCommand(streams, texts, line).run();
        }

        @Override
        boolean takesWords() {
            return true;
        }
    };

    /** The exit code. */
    abstract int run(Streams streams, Texts texts, CommandLine line) throws IOException;

    /** Whether something may be written beside options. */
    boolean takesWords() {
        return false;
    }

    /** As it is typed. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Options options() {
        boolean few = this == AGENDA || takesWords();
        List<Option> shared = few ? CampaignOptions.folders() : CampaignOptions.all();
        List<Option> own =
                switch (this) {
                    case BUILD ->
                        List.of(
                                value("output", "DIR"),
                                value("partner", "ID"),
                                flag("partners"),
                                optional("report", "FILE.html"));
                    case CHECK -> List.of(flag("outside"), flag("again"));
                    case AGENDA ->
                        List.of(
                                value("date", "YYYY-MM-DD"),
                                value("from", "YYYY-MM-DD"),
                                value("until", "YYYY-MM-DD"),
                                value("days", "N"),
                                flag("drafts"),
                                value("output", "FILE"),
                                value("format", "text|json|ics"),
                                value("lang", "fr|en"));
                    case WHERE ->
                        List.of(
                                value("date", "YYYY-MM-DD"),
                                flag("drafts"),
                                value("format", "text|json"),
                                value("lang", "fr|en"));
                    case SURVEY -> List.of(value("year", "YYYY"), value("output", "FILE"), value("lang", "fr|en"));
                    case NEW -> List.of(value("translation", "LANG"), value("lang", "fr|en"));
                    case APPROVE ->
                        List.of(
                                value("role", "TEXT"),
                                value("organisation", "TEXT"),
                                value("date", "YYYY-MM-DD"),
                                value("lang", "fr|en"));
                };
        Options options = new Options();
        Stream.of(shared, own, List.of(flag("help"))).flatMap(List::stream).forEach(options::addOption);
        return options;
    }

    static Optional<Command> of(String word) {
        return Stream.of(values())
                .filter(command -> command.word().equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Stream.of(values()).map(Command::word).toList();
    }

    static Option value(String name, String argument) {
        return Option.builder().longOpt(name).hasArg().argName(argument).get();
    }

    /** A flag that may be given a value. */
    static Option optional(String name, String argument) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .optionalArg(true)
                .argName(argument)
                .get();
    }

    static Option flag(String name) {
        return Option.builder().longOpt(name).get();
    }
}
