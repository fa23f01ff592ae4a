package vigie.study;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far groups differ in one answer: that which most people gave, of those published for two groups or more.
 *
 * @param lowest the group that gave it least, as a share
 * @param highest the group that gave it most
 * @param isApart whether their intervals have nothing in common
 */
public record Spread(String answer, String lowest, Cell low, String highest, Cell high, boolean isApart) {

    /** @param groups by group and answer; nothing when no answer is published for two of them */
    public static Optional<Spread> of(Question question, Wave wave, Map<String, Map<String, Cell>> groups) {
        return question.answers().keySet().stream()
                .filter(answer -> known(answer, groups).size() > 1)
                .max(Comparator.comparingDouble(
                        answer -> wave.cell(question.id(), answer).share()))
                .map(answer -> of(answer, groups));
    }

    private static Spread of(String answer, Map<String, Map<String, Cell>> groups) {
        List<String> known = known(answer, groups);
        String lowest = known.get(0);
        String highest = known.get(known.size() - 1);
        Cell low = cell(groups, lowest, answer);
        Cell high = cell(groups, highest, answer);
        boolean isApart = low.interval()
                .flatMap(one -> high.interval().map(one::isApartFrom))
                .orElse(false);
        return new Spread(answer, lowest, low, highest, high, isApart);
    }

    /** The groups for which an answer is published, the lowest share first. */
    private static List<String> known(String answer, Map<String, Map<String, Cell>> groups) {
        return groups.keySet().stream()
                .filter(group -> !group.equals(Question.UNANSWERED)
                        && cell(groups, group, answer).isKnown())
                .sorted(Comparator.comparingDouble(
                        group -> cell(groups, group, answer).share()))
                .toList();
    }

    private static Cell cell(Map<String, Map<String, Cell>> groups, String group, String answer) {
        return groups.getOrDefault(group, Map.of()).getOrDefault(answer, Cell.MISSING);
    }
}
