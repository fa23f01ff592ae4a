package vigie.build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does the same work for many things on as many threads as there are processors.
 *
 * <p>The threads have large stacks, since content decides how deep some work nests, and a time limit for each thing, since
 * content decides how long some work takes: a thread that is over it is left behind, and another takes its place.
 */
final class Workers {

    private static final long STACK_BYTES = 64L << 20;
    private static final long WATCH_MILLIS = 200;

    private final int threads;
    private final Duration limit;

    Workers(Duration limit) {
        this(limit, Integer.MAX_VALUE);
    }

    /** @param most threads, where each of them needs much memory */
    Workers(Duration limit, int most) {
        this.threads = Math.min(most, Runtime.getRuntime().availableProcessors());
        this.limit = limit;
    }

    /** What came of one thing: a result, or why there is none. */
    record Outcome<T, R>(T item, @Nullable R result, @Nullable Throwable failure) {}

    /** The work on one thing took longer than the limit. */
    static final class TooSlowException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Calls {@code done} once for each thing, from any thread, in any order; returns when all are done. */
    <T, R> void each(List<T> things, Function<T, R> work, Consumer<Outcome<T, R>> done) {
        new Run<>(things, work, done).run();
    }

    private final class Run<T, R> {

        private final List<T> things;
        private final Function<T, R> work;
        private final Consumer<Outcome<T, R>> done;
        private final AtomicInteger next = new AtomicInteger();
        private final CountDownLatch left;
        private final List<Worker> workers = new ArrayList<>();
        private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();

        Run(List<T> things, Function<T, R> work, Consumer<Outcome<T, R>> done) {
            this.things = things;
            this.work = work;
            this.done = done;
            this.left = new CountDownLatch(things.size());
        }

        void run() {
            for (int i = 0; i < Math.min(threads, things.size()); i++) {
                workers.add(new Worker());
            }
            workers.forEach(Worker::start);
            try {
                while (!left.await(WATCH_MILLIS, TimeUnit.MILLISECONDS)) {
                    replaceSlow();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            Throwable failure = broken.get();
            if (failure instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (failure instanceof Error error) {
                throw error;
            }
        }

        private void replaceSlow() {
            for (int i = 0; i < workers.size(); i++) {
                Worker worker = workers.get(i);
                if (worker.abandonIfSlow()) {
                    Worker other = new Worker();
                    workers.set(i, other);
                    other.start();
                }
            }
        }

        private void finish(Outcome<T, R> outcome) {
            try {
                done.accept(outcome);
            } catch (Throwable e) { // must reach the caller, and the others must still be counted
                broken.compareAndSet(null, e);
            } finally {
                left.countDown();
            }
        }

        /** One thread; what it works on now is taken from it by whoever finishes it first. */
        private final class Worker {

            private record Task<T>(T item, long startNanos) {}

            private final AtomicReference<@Nullable Task<T>> current = new AtomicReference<>();
            private volatile boolean abandoned;

            void start() {
                Thread thread = new Thread(null, this::work, "vigie-worker", STACK_BYTES);
                thread.setDaemon(true);
                thread.start();
            }

            private void work() {
                for (int i = next.getAndIncrement(); i < things.size() && !abandoned; i = next.getAndIncrement()) {
                    Task<T> task = new Task<>(things.get(i), System.nanoTime());
                    current.set(task);
                    Outcome<T, R> outcome = attempt(task.item());
                    if (current.compareAndSet(task, null)) {
                        finish(outcome);
                    }
                    if (abandoned) {
                        return;
                    }
                }
            }

            private Outcome<T, R> attempt(T item) {
                try {
                    return new Outcome<>(item, work.apply(item), null);
                } catch (Throwable e) { // a thread must outlive what it works on
                    return new Outcome<>(item, null, e);
                }
            }

            boolean abandonIfSlow() {
                Task<T> task = current.get();
                if (task == null || System.nanoTime() - task.startNanos() < limit.toNanos()) {
                    return false;
                }
                if (!current.compareAndSet(task, null)) {
                    return false;
                }
                abandoned = true;
                finish(new Outcome<>(task.item(), null, new TooSlowException()));
                return true;
            }
        }
    }
}
