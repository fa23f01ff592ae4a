package vigie.study;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Which counts of a table must stay hidden: groups that are too small, and as few others as keep anybody from working these out,
 * when the sum of every row and column is known.
 *
 * <p>The hidden counts are the edges of a graph that leads from rows to columns. One of them can be worked out if and only if no
 * closed way through it leads to another table with the same sums (D. Gusfield, "A graph theoretic approach to statistical data
 * security", 1988, here with counts that cannot be negative).
 */
final class Suppression {

    /** One count; the counts of a plain list all have the same row and the same column. */
    record Count(int row, int column, int people) {

        /** What everybody may know of it while it is hidden: that it is not negative, and not zero, since zeros need not be hidden. */
        private int least() {
            return Math.min(people, 1);
        }
    }

    private final List<Count> counts;
    private final int threshold;
    private final boolean[] hidden;

    private Suppression(List<Count> counts, int threshold, boolean[] hidden) {
        this.counts = counts;
        this.threshold = threshold;
        this.hidden = hidden;
    }

    /**
     * For each count whether it is hidden.
     *
     * @param threshold the fewest people that make a group which may be published; nobody is no group
     * @return nothing when even hiding all of them would give one away
     */
    static Optional<boolean[]> of(List<Count> counts, int threshold) {
        boolean[] hidden = new boolean[counts.size()];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = isSmall(counts.get(i).people(), threshold);
        }
        return new Suppression(counts, threshold, hidden).whole();
    }

    static boolean isSmall(int people, int threshold) {
        return people > 0 && people < threshold;
    }

    private Optional<boolean[]> whole() {
        for (int weak = weak(); weak >= 0; weak = weak()) {
            int more = companion(counts.get(weak));
            if (more < 0) {
                return Optional.empty();
            }
            hidden[more] = true;
        }
        return Optional.of(hidden);
    }

    /** A hidden count that can be worked out, or whose hidden group as a whole is too small; -1 when there is none. */
    private int weak() {
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i] && (isSmallTogether(i, Count::row) || isSmallTogether(i, Count::column) || isFixed(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSmallTogether(int one, ToIntFunction<Count> line) {
        int together = 0;
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i] && line.applyAsInt(counts.get(i)) == line.applyAsInt(counts.get(one))) {
                together += counts.get(i).people();
            }
        }
        return together < threshold;
    }

    /** True when every table with the same sums has the same count there. */
    private boolean isFixed(int one) {
        Count count = counts.get(one);
        boolean more = leads(new Node(false, count.column()), new Node(true, count.row()), one);
        boolean fewer = count.people() > count.least()
                && leads(new Node(true, count.row()), new Node(false, count.column()), one);
        return !more && !fewer;
    }

    private record Node(boolean ofRow, int number) {}

    /** Whether hidden counts other than one can be raised (from row to column) and lowered (back) on a way between two nodes. */
    private boolean leads(Node from, Node to, int one) {
        Deque<Node> waiting = new ArrayDeque<>(List.of(from));
        List<Node> seen = new ArrayList<>(List.of(from));
        while (!waiting.isEmpty()) {
            Node here = waiting.remove();
            if (here.equals(to)) {
                return true;
            }
            for (int i = 0; i < hidden.length; i++) {
                Count count = counts.get(i);
                boolean usable = hidden[i] && i != one && (here.ofRow() || count.people() > count.least());
                boolean starts = here.number() == (here.ofRow() ? count.row() : count.column());
                Node next = here.ofRow() ? new Node(false, count.column()) : new Node(true, count.row());
                if (usable && starts && !seen.contains(next)) {
                    seen.add(next);
                    waiting.add(next);
                }
            }
        }
        return false;
    }

    /** The count to hide next: the smallest group of the same row or column, then of the table; -1 when all are hidden. */
    private int companion(Count weak) {
        Integer[] shown = new Integer[hidden.length];
        Arrays.setAll(shown, i -> i);
        return Arrays.stream(shown)
                .filter(i -> !hidden[i])
                .min(Comparator.comparing((Integer i) -> counts.get(i).row() != weak.row()
                                && counts.get(i).column() != weak.column())
                        .thenComparing(i -> counts.get(i).people() == 0)
                        .thenComparing(i -> counts.get(i).people())
                        .thenComparing(i -> i))
                .orElse(-1);
    }
}
