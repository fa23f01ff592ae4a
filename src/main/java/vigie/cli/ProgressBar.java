package vigie.cli;

import java.time.Duration;
import java.time.Instant;
import vigie.build.Progress;

/** How far the kits of partners have come: one line that fills up in a terminal, a line for each tenth in a file. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 30;
    private static final int TENTHS = 10;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Streams streams;
    private final Texts texts;
    private Instant last = Instant.MIN;
    private int tenths;

    ProgressBar(Streams streams, Texts texts) {
        this.streams = streams;
        this.texts = texts;
    }

    @Override
    public synchronized void at(int done, int total) {
        if (streams.terminal()) {
            draw(done, total);
        } else if (total >= TENTHS && done * TENTHS / total > tenths) {
            tenths = done * TENTHS / total;
            streams.err().println(words(done, total));
            streams.err().flush();
        }
    }

    private void draw(int done, int total) {
        Instant now = streams.clock().instant();
        boolean over = done == total;
        if (!over && last.plus(PAUSE).isAfter(now)) {
            return;
        }
        last = now;
        int full = done * WIDTH / total;
        String bar = "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + words(done, total);
        streams.err().print("\r" + (over ? " ".repeat(bar.length()) + "\r" : bar));
        streams.err().flush();
    }

    private String words(int done, int total) {
        return texts.get("build.partners", "done", done, "total", total);
    }
}
