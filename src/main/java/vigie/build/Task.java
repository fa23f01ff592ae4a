package vigie.build;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that is done while something else is. */
final class Task<T> {

    private final FutureTask<T> future;

    private Task(FutureTask<T> future) {
        this.future = future;
    }

    static <T> Task<T> start(Callable<T> work) {
        FutureTask<T> future = new FutureTask<>(work);
        Thread thread = new Thread(future, "vigie-task");
        thread.setDaemon(true);
        thread.start();
        return new Task<>(future);
    }

    /** Waits for it, and throws what it threw. */
    T result() throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException io) {
                throw io;
            }
            throw cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
        }
    }
}
