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
    private static final int MOST = 40;

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

    /** By the place of a hidden count, what it really is, and one more number that it can be, if there is one. */
    private static Map<Integer, Set<Integer>> possible(List<Count> counts, boolean[] hidden) {
        Map<Integer, Set<Integer>> possible = new TreeMap<>();
        for (int place = 0; place < hidden.length; place++) {
            if (hidden[place]) {
                List<Count> order = new ArrayList<>(List.of(counts.get(place)));
                for (int other = 0; other < hidden.length; other++) {
                    if (hidden[other] && other != place) {
                        order.add(counts.get(other));
                    }
                }
                Set<Integer> values = new TreeSet<>(Set.of(order.get(0).people()));
                search(order, new int[order.size()], 0).ifPresent(values::add);
                possible.put(place, values);
            }
        }
        return possible;
    }

    /** Another number for the first of some hidden counts, with numbers for all others that leave every sum as it is. */
    private static Optional<Integer> search(List<Count> hidden, int[] tried, int next) {
        if (next == hidden.size()) {
            return Optional.of(tried[0]);
        }
        int real = hidden.get(next).people();
        for (int near = next == 0 ? 1 : 0; near <= 2 * MOST; near++) { // from the real one outwards
            int value = real + (near % 2 == 0 ? near / 2 : -(near + 1) / 2);
            if (value >= Math.min(real, 1)) { // a hidden group is somebody, unless it is nobody
                tried[next] = value;
                if (fits(hidden, tried, next, Count::row) && fits(hidden, tried, next, Count::column)) {
                    Optional<Integer> found = search(hidden, tried, next + 1);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the sum of a line is not passed, and reached when nothing of it is left to try. */
    private static boolean fits(List<Count> hidden, int[] tried, int last, ToIntFunction<Count> line) {
        int real = 0;
        int guessed = 0;
        boolean whole = true;
        for (int i = 0; i < hidden.size(); i++) {
            if (line.applyAsInt(hidden.get(i)) == line.applyAsInt(hidden.get(last))) {
                real += hidden.get(i).people();
                guessed += i <= last ? tried[i] : 0;
                whole &= i <= last;
            }
        }
        return whole ? guessed == real : guessed <= real;
    }
}
