package vigie.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Test
    void everyThingIsDoneOnce() {
        Queue<Integer> squares = new ConcurrentLinkedQueue<>();

        new Workers(LONG).each(numbers(5_000), n -> n * n, outcome -> squares.add(outcome.result()));

        assertThat(squares.stream().sorted())
                .containsExactlyElementsOf(
                        numbers(5_000).stream().map(n -> n * n).toList());
    }

    @Test
    void withNothingToDoNothingHappens() {
        new Workers(LONG).each(List.of(), n -> n, outcome -> {
            throw new AssertionError(outcome);
        });
    }

    @Test
    void whatFailsIsReportedAndTheOthersAreDone() {
        Map<Integer, Throwable> failures = new ConcurrentHashMap<>();
        Queue<Integer> done = new ConcurrentLinkedQueue<>();

        new Workers(LONG)
                .each(
                        numbers(100),
                        n -> {
                            if (n % 10 == 3) {
                                throw new IllegalStateException("number " + n);
                            }
                            return n;
                        },
                        outcome -> {
                            if (outcome.failure() == null) {
                                done.add(outcome.item());
                            } else {
                                failures.put(outcome.item(), outcome.failure());
                            }
                        });

        assertThat(failures.keySet()).hasSize(10).contains(3, 93);
        assertThat(failures.get(13)).hasMessage("number 13");
        assertThat(done).hasSize(90);
    }

    @Test
    void whatNeverEndsIsReportedAndTheOthersAreDone() {
        CountDownLatch never = new CountDownLatch(1);
        Map<Integer, Throwable> failures = new ConcurrentHashMap<>();
        Queue<Integer> done = new ConcurrentLinkedQueue<>();

        new Workers(Duration.ofMillis(300))
                .each(
                        numbers(50),
                        n -> {
                            if (n % 10 == 0) {
                                await(never);
                            }
                            return n;
                        },
                        outcome -> {
                            if (outcome.failure() == null) {
                                done.add(outcome.item());
                            } else {
                                failures.put(outcome.item(), outcome.failure());
                            }
                        });
        never.countDown();

        assertThat(failures.keySet()).containsExactlyInAnyOrder(0, 10, 20, 30, 40);
        assertThat(failures.values())
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(Workers.TooSlowException.class));
        assertThat(done).hasSize(45);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatNestsTooDeepIsReportedAndTheOthersAreDone() {
        Map<Integer, Throwable> failures = new ConcurrentHashMap<>();

        new Workers(LONG).each(numbers(4), n -> n == 2 ? endless(n) : n, outcome -> {
            if (outcome.failure() != null) {
                failures.put(outcome.item(), outcome.failure());
            }
        });

        assertThat(failures).containsOnlyKeys(2);
        assertThat(failures.get(2)).isInstanceOf(StackOverflowError.class);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int endless(int n) {
        return 1 + endless(n + 1);
    }

    @Test
    void thereIsRoomForWhatNestsThousandsOfLevels() {
        Queue<Integer> depths = new ConcurrentLinkedQueue<>();

        new Workers(LONG).each(List.of(100_000), WorkersTest::depth, outcome -> depths.add(outcome.result()));

        assertThat(depths).containsExactly(100_000);
    }

    private static int depth(int left) {
        return left == 0 ? 0 : 1 + depth(left - 1);
    }

    @Test
    void anExceptionWhileAnOutcomeIsTakenReachesTheCallerWhenAllIsDone() {
        Queue<Integer> taken = new ConcurrentLinkedQueue<>();

        assertThatThrownBy(() -> new Workers(LONG).each(numbers(100), n -> n, outcome -> {
                    taken.add(outcome.item());
                    if (outcome.item() == 7) {
                        throw new IllegalStateException("the disk is full");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the disk is full");
        assertThat(taken).hasSize(100);
    }
}
