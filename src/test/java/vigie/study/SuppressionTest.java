package vigie.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import vigie.study.Suppression.Count;

/** By brute force: whoever knows the sums and what is shown tries all that could be hidden. */
class SuppressionTest {

    private static final int THRESHOLD = 5;

    @Test
    void noHiddenCountOfAListOrTableCanBeWorkedOut() {
        Random random = new Random(20261126);
        int hiding = 0;
        int beyond = 0;
        for (int round = 0; round < 3_000; round++) {
            int rows = 1 + random.nextInt(3);
            int columns = rows == 1 ? 1 : 2 + random.nextInt(2);
            int many = rows == 1 ? 2 + random.nextInt(4) : rows * columns;
            List<Count> counts = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int people = random.nextInt(3) == 0 ? random.nextInt(THRESHOLD) : random.nextInt(14);
                counts.add(rows == 1 ? new Count(0, 0, people) : new Count(i / columns, i % columns, people));
            }
            Optional<boolean[]> hidden = Suppression.of(counts, THRESHOLD);
            if (hidden.isPresent()) {
                hiding += check(counts, hidden.get());
                beyond += count(counts, hidden.get());
            }
        }
        assertThat(hiding).as("tables that hide something").isGreaterThan(1_000);
        assertThat(beyond).as("counts hidden for the sake of others").isGreaterThan(1_000);
    }

    /** A plain rule, that hides small groups only, does not pass. */
    @Test
    void hidingOnlySmallGroupsGivesThemAway() {
        List<Count> counts = List.of(new Count(0, 0, 40), new Count(0, 0, 3), new Count(0, 0, 20));

        assertThat(possible(counts, new boolean[] {false, true, false}).get(1)).containsExactly(3);
        assertThat(Suppression.of(counts, THRESHOLD)).hasValue(new boolean[] {false, true, true});
    }

    @Test
    void nothingIsHiddenWhereNoGroupIsSmall() {
        List<Count> counts = List.of(new Count(0, 0, 40), new Count(0, 0, 0), new Count(0, 0, 5));

        assertThat(Suppression.of(counts, THRESHOLD)).hasValue(new boolean[3]);
    }

    @Test
    void aTableThatGivesItselfAwayIsNotPublishedAtAll() {
        List<Count> counts = List.of(new Count(0, 0, 1), new Count(0, 0, 1), new Count(0, 0, 1));

        assertThat(Suppression.of(counts, THRESHOLD)).isEmpty();
    }

    private static int check(List<Count> counts, boolean[] hidden) {
        Map<Integer, Set<Integer>> possible = possible(counts, hidden);
        for (int i = 0; i < hidden.length; i++) {
            int people = counts.get(i).people();
            if (people > 0 && people < THRESHOLD) {
                assertThat(hidden[i]).as("%s of %s", i, counts).isTrue();
            }
        }
        possible.forEach((i, values) ->
                assertThat(values).as("count %s of %s", i, counts).hasSizeGreaterThan(1));
        return possible.isEmpty() ? 0 : 1;
    }

    private static int count(List<Count> counts, boolean[] hidden) {
        int more = 0;
        for (int i = 0; i < hidden.length; i++) {
            more += hidden[i] && counts.get(i).people() >= THRESHOLD ? 1 : 0;
        }
        return more;
    }

    /** By the place of a hidden count, what it can be; a hidden group is somebody, unless it is nobody. */
    private static Map<Integer, Set<Integer>> possible(List<Count> counts, boolean[] hidden) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i]) {
                places.add(i);
            }
        }
        Map<Integer, Set<Integer>> possible = new TreeMap<>();
        if (!places.isEmpty()) {
            search(counts, places, new int[places.size()], 0, possible);
        }
        return possible;
    }

    private static void search(
            List<Count> counts, List<Integer> places, int[] tried, int next, Map<Integer, Set<Integer>> possible) {
        if (next == places.size()) {
            if (fits(counts, places, tried, next, true)) {
                for (int i = 0; i < next; i++) {
                    possible.computeIfAbsent(places.get(i), one -> new TreeSet<>())
                            .add(tried[i]);
                }
            }
            return;
        }
        if (possible.size() == places.size() && possible.values().stream().allMatch(values -> values.size() > 1)) {
            return; // nothing more to learn
        }
        int real = counts.get(places.get(next)).people();
        for (int near = 0; near <= 2 * 40; near++) { // from the real one outwards
            int value = real + (near % 2 == 0 ? near / 2 : -(near + 1) / 2);
            if (value >= Math.min(real, 1)) {
                tried[next] = value;
                if (fits(counts, places, tried, next + 1, false)) {
                    search(counts, places, tried, next + 1, possible);
                }
            }
        }
    }

    /** Whether the values tried so far leave every sum as it is known, or at most that when some are still to come. */
    private static boolean fits(List<Count> counts, List<Integer> places, int[] tried, int many, boolean exactly) {
        for (ToIntFunction<Count> line : List.<ToIntFunction<Count>>of(Count::row, Count::column)) {
            for (int place : places) {
                int number = line.applyAsInt(counts.get(place));
                int real = 0;
                int guessed = 0;
                for (int i = 0; i < places.size(); i++) {
                    Count count = counts.get(places.get(i));
                    if (line.applyAsInt(count) == number) {
                        real += count.people();
                        guessed += i < many ? tried[i] : 0;
                    }
                }
                if (exactly ? real != guessed : guessed > real) {
                    return false;
                }
            }
        }
        return true;
    }
}
