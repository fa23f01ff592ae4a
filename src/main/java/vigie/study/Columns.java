package vigie.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vigie.diagnostic.Diagnostic;

/**
 * Which column of a file of responses answers which question: one for the whole question, or one for each of its answers, named
 * {@code question [answer]} as forms do.
 *
 * @param whole by question, the column, from 0
 * @param single by question and answer
 */
record Columns(Map<String, Integer> whole, Map<String, Map<String, Integer>> single) {

    private static final int LETTERS = 26;

    static Columns of(List<String> header, Questionnaire questionnaire, String file, List<Diagnostic> faults) {
        Columns columns = new Columns(new LinkedHashMap<>(), new LinkedHashMap<>());
        Map<String, String> names = names(questionnaire);
        for (int column = 0; column < header.size(); column++) {
            String name = header.get(column);
            if (!columns.add(name, column, names, questionnaire, file, faults) && !name.isBlank()) {
                faults.add(Diagnostic.of(StudyFault.UNREAD_COLUMN, ResponseFile.at(file, 1), "column", letter(column)));
            }
        }
        for (Question question : questionnaire.questions().values()) {
            if (!columns.whole.containsKey(question.id()) && !columns.single.containsKey(question.id())) {
                faults.add(Diagnostic.of(StudyFault.NO_COLUMN, ResponseFile.at(file, 1), "question", question.id()));
            }
        }
        return columns;
    }

    /** As spreadsheets call it: A, B, … Z, AA. */
    static String letter(int column) {
        String rest = column < LETTERS ? "" : letter(column / LETTERS - 1);
        return rest + (char) ('A' + column % LETTERS);
    }

    private boolean add(
            String name,
            int column,
            Map<String, String> names,
            Questionnaire questionnaire,
            String file,
            List<Diagnostic> faults) {
        String folded = Folded.of(name);
        String question = names.get(folded);
        if (question != null) {
            put(whole, question, question, column, file, faults);
            return true;
        }
        int bracket = folded.lastIndexOf('[');
        if (bracket < 0 || !folded.endsWith("]")) {
            return false;
        }
        Optional<Question> known = Optional.ofNullable(names.get(Folded.of(folded.substring(0, bracket))))
                .map(id -> questionnaire.questions().get(id));
        Optional<String> answer =
                known.flatMap(one -> Responses.of(one).answer(folded.substring(bracket + 1, folded.length() - 1)));
        if (known.isEmpty() || answer.isEmpty()) {
            return false;
        }
        String id = known.get().id();
        put(single.computeIfAbsent(id, one -> new TreeMap<>()), answer.get(), id, column, file, faults);
        return true;
    }

    private static void put(
            Map<String, Integer> columns,
            String name,
            String question,
            int column,
            String file,
            List<Diagnostic> faults) {
        Integer first = columns.putIfAbsent(name, column);
        if (first != null) {
            faults.add(Diagnostic.of(
                    StudyFault.COLUMN_TWICE,
                    ResponseFile.at(file, 1),
                    "first",
                    letter(first),
                    "column",
                    letter(column),
                    "question",
                    question));
        }
    }

    /** What a question's column may be called. */
    private static Map<String, String> names(Questionnaire questionnaire) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Question question : questionnaire.questions().values()) {
            List<String> all = new ArrayList<>(question.columns());
            all.add(question.id());
            all.addAll(Responses.texts(question.text()));
            all.addAll(Responses.texts(question.title()));
            all.forEach(name -> names.putIfAbsent(Folded.of(name), question.id()));
        }
        return names;
    }
}
