package vigie.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the answers to one question say, as a reader may conclude it.
 *
 * @param year the latest with something to say; 0 when there is none
 * @param kind how the answers stand to each other
 * @param leaders the answers with the largest share, as readers see shares: two of them, when they round to the same
 * @param share of the leaders, in per cent
 * @param second the answer after a single leader; empty when there is none
 * @param partial whether some answers of that year are kept back or not known
 * @param change against the year before
 */
public record Finding(
        int year,
        Kind kind,
        List<String> leaders,
        Cell share,
        Optional<String> second,
        boolean partial,
        Optional<Change> change) {

    /** How the answers stand to each other. */
    public enum Kind {
        /** Nothing is published. */
        NOTHING,
        /** Nobody gave any of the answers. */
        NOBODY,
        /** Only one answer is known. */
        ONE,
        LEADER,
        TIE
    }

    /** How the leader stands to a year before. */
    public enum Trend {
        MORE,
        FEWER,
        SAME,
        /** The intervals overlap: chance may explain it. */
        UNSURE,
        /** There is no interval. */
        UNJUDGED
    }

    /** @param before the share in that year */
    public record Change(int year, Cell before, Trend trend) {}

    /** @param waves the latest first */
    public static Finding of(Question question, List<Wave> waves) {
        for (int i = 0; i < waves.size(); i++) {
            Finding finding = of(question, waves.get(i));
            if (finding.kind() != Kind.NOTHING) {
                return finding.since(question, waves.subList(i + 1, waves.size()));
            }
        }
        int asked = waves.stream()
                .filter(wave -> wave.answers().containsKey(question.id()))
                .mapToInt(Wave::year)
                .findFirst()
                .orElse(0);
        return nothing(asked, Kind.NOTHING, true);
    }

    private static Finding of(Question question, Wave wave) {
        Map<String, Cell> answers = wave.answers().getOrDefault(question.id(), Map.of());
        List<String> known = new ArrayList<>(question.answers().keySet().stream()
                .filter(answer -> wave.cell(question.id(), answer).isKnown())
                .toList());
        boolean partial = answers.values().stream().anyMatch(cell -> !cell.isKnown());
        if (known.isEmpty()) {
            return nothing(wave.year(), Kind.NOTHING, true);
        }
        known.sort(Comparator.comparing(
                (String answer) -> -answers.getOrDefault(answer, Cell.MISSING).share()));
        Cell first = wave.cell(question.id(), known.get(0));
        if (first.share() == 0) {
            return nothing(wave.year(), Kind.NOBODY, partial);
        }
        List<String> leaders = known.stream()
                .filter(answer -> rounded(wave.cell(question.id(), answer)) == rounded(first))
                .toList();
        Optional<String> second =
                leaders.size() == 1 && known.size() > 1 ? Optional.of(known.get(1)) : Optional.empty();
        Kind kind = leaders.size() > 1 ? Kind.TIE : known.size() > 1 ? Kind.LEADER : Kind.ONE;
        return new Finding(wave.year(), kind, leaders, first, second, partial, Optional.empty());
    }

    private static Finding nothing(int year, Kind kind, boolean partial) {
        return new Finding(year, kind, List.of(), Cell.MISSING, Optional.empty(), partial, Optional.empty());
    }

    /** As readers see it. */
    public static long rounded(Cell cell) {
        return Math.round(cell.share());
    }

    /** Against the latest of the years before of which the leader's share is known; a tie has no leader. */
    private Finding since(Question question, List<Wave> before) {
        if (leaders.size() != 1) {
            return this;
        }
        Optional<Change> latest = before.stream()
                .filter(wave -> wave.cell(question.id(), leaders.get(0)).isKnown())
                .findFirst()
                .map(wave -> change(wave.year(), wave.cell(question.id(), leaders.get(0))));
        return new Finding(year, kind, leaders, share, second, partial, latest);
    }

    private Change change(int earlier, Cell before) {
        Trend trend;
        if (rounded(before) == rounded(share)) {
            trend = Trend.SAME;
        } else if (share.interval().isEmpty() || before.interval().isEmpty()) {
            trend = Trend.UNJUDGED;
        } else if (!share.interval().get().isApartFrom(before.interval().get())) {
            trend = Trend.UNSURE;
        } else {
            trend = before.share() < share.share() ? Trend.MORE : Trend.FEWER;
        }
        return new Change(earlier, before, trend);
    }
}
