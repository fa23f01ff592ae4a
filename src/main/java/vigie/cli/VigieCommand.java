package vigie.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code vigie} alone: says what it can do. */
@Command(name = "vigie", mixinStandardHelpOptions = true, version = "vigie 0.1.0")
final class VigieCommand implements Runnable {

    private final Streams streams;

    VigieCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        new CommandLine(this).usage(streams.out());
    }
}
