package vigie.outside;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One host: it is asked by one thread at a time, with a pause between two requests. */
final class Host {

    private final ReentrantLock turn = new ReentrantLock(true);
    private long notBefore = System.nanoTime();
    private @Nullable Reply closed;

    /** Asks when it is polite to do so; a host that could not be reached before is not asked again. */
    Reply ask(Duration pause, Supplier<Reply> request) {
        turn.lock();
        try {
            if (closed != null) {
                return closed;
            }
            waitForTurn();
            Reply reply = request.get();
            rest(pause);
            return reply;
        } finally {
            turn.unlock();
        }
    }

    /** Leaves it alone for a while. */
    void rest(Duration time) {
        turn.lock();
        try {
            notBefore = Math.max(notBefore, System.nanoTime() + time.toNanos());
        } finally {
            turn.unlock();
        }
    }

    /** Leaves it alone until the next run. */
    void close(Reply why) {
        turn.lock();
        try {
            closed = why;
        } finally {
            turn.unlock();
        }
    }

    private void waitForTurn() {
        long nanos = notBefore - System.nanoTime();
        if (nanos <= 0) {
            return;
        }
        try {
            Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
