package vigie.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import vigie.diagnostic.Nearest;

/** The command line: from arguments to an exit code. */
public final class CommandLineInterface {

    private final Streams streams;
    private final Texts texts;

    private CommandLineInterface(Streams streams, Texts texts) {
        this.streams = streams;
        this.texts = texts;
    }

    /**
     * Runs one command.
     *
     * @return 0 done, 1 faults in the content, 2 wrong usage, 3 the machine failed
     */
    public static int run(Streams streams, String... arguments) {
        Texts texts = Texts.in(languageOf(arguments));
        return new CommandLineInterface(streams, texts).execute(arguments);
    }

    /** Needed before the arguments are parsed, since that can already go wrong. */
    private static Locale languageOf(String... arguments) {
        List<String> all = List.of(arguments);
        int lang = all.indexOf("--lang");
        boolean english = all.contains("--lang=en")
                || (lang >= 0 && lang + 1 < all.size() && all.get(lang + 1).equals("en"));
        return english ? Locale.ENGLISH : Locale.FRENCH;
    }

    private int execute(String... arguments) {
        CommandLine line = new CommandLine(new VigieCommand(streams))
                .addSubcommand(new BuildCommand(streams, texts))
                .addSubcommand(new CheckCommand(streams, texts))
                .setOut(streams.out())
                .setErr(streams.err())
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler(this::failed);
        line.setResourceBundle(texts.bundle());
        int code = line.execute(arguments);
        streams.out().flush();
        streams.err().flush();
        return code;
    }

    private int wrongUsage(CommandLine.ParameterException e, String[] arguments) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            String wrong = unmatched.getUnmatched().get(0);
            streams.err().println(texts.get("usage.unknown", "value", wrong));
            Nearest.to(wrong, known(e.getCommandLine()))
                    .ifPresent(nearest -> streams.err().println("    " + texts.get("usage.nearest", "value", nearest)));
        } else if (e instanceof CommandLine.MissingParameterException missing) {
            streams.err().println(texts.get("usage.missing", "value", nameOf(missing)));
        } else {
            streams.err().println(texts.get("usage.wrong", "value", String.valueOf(e.getMessage())));
        }
        streams.err().println("    " + texts.get("usage.help"));
        return ExitCode.USAGE;
    }

    private static String nameOf(CommandLine.MissingParameterException missing) {
        return missing.getMissing().isEmpty()
                ? String.valueOf(missing.getMessage())
                : missing.getMissing().get(0).paramLabel();
    }

    private static List<String> known(CommandLine line) {
        List<String> known = new ArrayList<>(line.getCommandSpec().optionsMap().keySet());
        known.addAll(line.getSubcommands().keySet());
        return known;
    }

    private int failed(Exception e, CommandLine line, CommandLine.ParseResult result) {
        streams.err().println(texts.get("failed", "reason", reason(e)));
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
