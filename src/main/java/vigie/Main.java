package vigie;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import vigie.cli.CommandLineInterface;
import vigie.cli.Streams;

/** Entry point: the only place that knows the machine's streams and clock, and that exits. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Streams streams = new Streams(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                Clock.systemUTC(),
                Optional.ofNullable(System.getProperty("vigie.home")).map(Path::of),
                Boolean.getBoolean("vigie.terminal"));
        int code = CommandLineInterface.run(streams, args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** UTF-8 whatever the locale: French messages must survive. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
