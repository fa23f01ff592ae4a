package vigie.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * What a command is given by its caller: where to write, what time it is, and where Vigie itself lies.
 *
 * @param home the folder with the theme that Vigie comes with; unknown when it was started without its launcher
 * @param terminal whether a person watches {@code err}, where a line can be written over
 */
public record Streams(PrintWriter out, PrintWriter err, Clock clock, Optional<Path> home, boolean terminal) {

    public Streams(PrintWriter out, PrintWriter err, Clock clock) {
        this(out, err, clock, Optional.empty(), false);
    }
}
