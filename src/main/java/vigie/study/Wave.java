package vigie.study;

import java.util.Map;
import java.util.Optional;
import vigie.site.Source;

/**
 * What was answered in one year.
 *
 * @param people how many were asked; 0 when nobody knows
 * @param source where the answers come from, when they are not the campaign's own
 * @param answers by question and answer; of each question that was asked, every answer has its cell
 * @param groups the same by question, question that parts them, group and answer
 */
public record Wave(
        int year,
        int people,
        Optional<Source> source,
        Map<String, Map<String, Cell>> answers,
        Map<String, Map<String, Map<String, Map<String, Cell>>>> groups) {

    /** Of an answer; one that is not there is missing. */
    public Cell cell(String question, String answer) {
        return answers.getOrDefault(question, Map.of()).getOrDefault(answer, Cell.MISSING);
    }
}
