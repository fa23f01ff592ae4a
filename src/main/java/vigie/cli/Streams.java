package vigie.cli;

import java.io.PrintWriter;
import java.time.Clock;

/** What a command is given by its caller: where to write, and what time it is. */
public record Streams(PrintWriter out, PrintWriter err, Clock clock) {}
