package vigie.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import vigie.diagnostic.Nearest;

/** The command line: from arguments to an exit code. */
public final class CommandLineInterface {

    static final String VERSION = "vigie 0.1.0";
    private static final List<String> HELP = List.of("--help", "-h", "help");
    private static final int DESCRIPTION_COLUMN = 30;

    private final Streams streams;
    private final Texts texts;

    private CommandLineInterface(Streams streams, Texts texts) {
        this.streams = streams;
        this.texts = texts;
    }

    /**
     * Runs one command. Nothing is thrown, and no stack trace is written.
     *
     * @return 0 done, 1 faults in the content, 2 wrong usage, 3 the machine failed
     */
    public static int run(Streams streams, String... arguments) {
        CommandLineInterface line = new CommandLineInterface(streams, Texts.in(languageOf(arguments)));
        try {
            return line.execute(List.of(arguments));
        } catch (IOException
                | RuntimeException
                | Error e) { // the last place where a fault of the program can be worded
            return line.failed(e);
        } finally {
            streams.out().flush();
            streams.err().flush();
        }
    }

    /** Needed before the arguments are parsed, since that can already go wrong. */
    private static Locale languageOf(String... arguments) {
        List<String> all = Arrays.asList(arguments);
        int lang = all.indexOf("--lang");
        boolean english = all.contains("--lang=en")
                || (lang >= 0 && lang + 1 < all.size() && all.get(lang + 1).equals("en"));
        return english ? Locale.ENGLISH : Locale.FRENCH;
    }

    private int execute(List<String> arguments) throws IOException {
        String command = arguments.isEmpty() ? "--help" : arguments.get(0);
        if (command.equals("--version")) {
            streams.out().println(VERSION);
            return ExitCode.DONE;
        }
        if (HELP.contains(command)) {
            help();
            return ExitCode.DONE;
        }
        Optional<Command> known = Command.of(command);
        return known.isPresent()
                ? execute(known.get(), arguments.subList(1, arguments.size()))
                : unknown(command, Command.words());
    }

    private int execute(Command command, List<String> arguments) throws IOException {
        Options options = command.options();
        CommandLine line;
        try {
            line = new DefaultParser(false).parse(options, arguments.toArray(String[]::new));
        } catch (ParseException e) {
            return wrongUsage(e, options);
        }
        if (line.hasOption("help")) {
            help(command, options);
            return ExitCode.DONE;
        }
        if (!line.getArgList().isEmpty() && !command.takesWords()) {
            return unknown(line.getArgList().get(0), names(options));
        }
        Set<String> once = new HashSet<>();
        for (Option option : line.getOptions()) {
            if (!once.add(option.getLongOpt())) {
                return wrongUsage(texts.get("usage.twice", "value", "--" + option.getLongOpt()));
            }
        }
        return command.run(streams, texts, line);
    }

    private int wrongUsage(ParseException e, Options options) {
        if (e instanceof UnrecognizedOptionException unknown) {
            return unknown(unknown.getOption().replaceFirst("=.*", ""), names(options));
        }
        boolean missing = e instanceof MissingArgumentException;
        String value = e instanceof MissingArgumentException argument
                ? "--" + argument.getOption().getLongOpt()
                : String.valueOf(e.getMessage());
        return wrongUsage(texts.get(missing ? "usage.missing" : "usage.wrong", "value", value));
    }

    private int unknown(String wrong, List<String> known) {
        String nearest = Nearest.to(wrong, known)
                .map(word -> "\n    " + texts.get("usage.nearest", "value", word))
                .orElse("");
        return wrongUsage(texts.get("usage.unknown", "value", wrong) + nearest);
    }

    private int wrongUsage(String text) {
        streams.err().println(text);
        streams.err().println("    " + texts.get("usage.help"));
        return ExitCode.USAGE;
    }

    private static List<String> names(Options options) {
        List<String> names = new ArrayList<>();
        options.getOptions().forEach(option -> names.add("--" + option.getLongOpt()));
        return names;
    }

    private void help() {
        streams.out().println(texts.get("help.vigie"));
        streams.out().println();
        for (String command : Command.words()) {
            line("vigie " + command, texts.get("help." + command));
        }
        line("vigie --version", texts.get("help.version"));
        streams.out().println();
        streams.out().println(texts.get("help.more"));
    }

    private void help(Command command, Options options) {
        streams.out().println(texts.get("help." + command.word()));
        streams.out().println();
        if (command.takesWords()) {
            streams.out().println(texts.get("help." + command.word() + ".words"));
            streams.out().println();
        }
        for (Option option : options.getOptions()) {
            String argument = option.hasArg() ? " " + option.getArgName() : "";
            line("--" + option.getLongOpt() + argument, texts.option(command.word(), option.getLongOpt()));
        }
    }

    private void line(String name, String description) {
        String gap = " ".repeat(Math.max(1, DESCRIPTION_COLUMN - name.length()));
        streams.out().println("  " + name + gap + description);
    }

    private int failed(Throwable e) {
        boolean asciiOnly = e instanceof InvalidPathException;
        streams.err().println(texts.get(asciiOnly ? "failed.file-name" : "failed", "reason", reason(e)));
        return ExitCode.MACHINE_FAILED;
    }

    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage();
        return root.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
