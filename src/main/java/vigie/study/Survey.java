package vigie.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;
import vigie.study.Question.Kind;

/**
 * A file of responses, counted. Nothing that a person wrote leaves it: neither the YAML nor a message repeats a cell.
 *
 * @param yaml the file of one year, small groups already hidden; nothing when there are errors
 */
public record Survey(Optional<String> yaml, List<Diagnostic> diagnostics) {

    private static final int LINES_TOLD = 5;

    /**
     * @param file what messages call the file of responses
     * @param year in which people answered
     */
    public static Survey of(String file, byte[] responses, int year, Questionnaire questionnaire) {
        List<Diagnostic> faults = new ArrayList<>();
        Optional<Tally> tally = ResponseFile.read(file, responses, faults)
                .map(read -> new Reading(file, questionnaire, faults).tally(read));
        int people = tally.map(Tally::people).orElse(0);
        if (tally.isPresent() && people < questionnaire.threshold()) {
            faults.add(Diagnostic.of(
                    StudyFault.FEW_RESPONSES,
                    SourceSpan.of(file),
                    "people",
                    Integer.toString(people),
                    "threshold",
                    Integer.toString(questionnaire.threshold())));
        }
        if (tally.isEmpty() || faults.stream().anyMatch(Diagnostic::isError)) {
            return new Survey(Optional.empty(), sorted(faults));
        }
        AnswersYaml yaml = new AnswersYaml(questionnaire, tally.get(), file);
        String text = yaml.write(year);
        faults.addAll(yaml.keptBack());
        return new Survey(Optional.of(text), sorted(faults));
    }

    private static List<Diagnostic> sorted(List<Diagnostic> faults) {
        return faults.stream().sorted().toList();
    }

    /** What was answered, person by person; it never leaves this package. */
    record Tally(int people, Map<String, List<Set<String>>> answers) {

        /** How many people gave each answer. */
        int count(String question, String answer) {
            return (int) answers.getOrDefault(question, List.of()).stream()
                    .filter(given -> isGiven(given, answer))
                    .count();
        }

        /** How many of those who gave one of some answers also gave one of others. */
        int count(String question, Set<String> any, String by, Set<String> groups) {
            List<Set<String>> one = answers.getOrDefault(question, List.of());
            List<Set<String>> other = answers.getOrDefault(by, List.of());
            int count = 0;
            for (int i = 0; i < people; i++) {
                Set<String> given = one.get(i);
                Set<String> group = other.get(i);
                if (any.stream().anyMatch(answer -> isGiven(given, answer))
                        && groups.stream().anyMatch(answer -> isGiven(group, answer))) {
                    count++;
                }
            }
            return count;
        }

        private static boolean isGiven(Set<String> given, String answer) {
            return given.isEmpty() ? answer.equals(Question.UNANSWERED) : given.contains(answer);
        }
    }

    /** Reads cells, and gathers by column what is wrong with them. */
    private static final class Reading {

        private final String file;
        private final Questionnaire questionnaire;
        private final List<Diagnostic> faults;
        private final Map<StudyFault, Map<Integer, Set<Integer>>> lines = new TreeMap<>();
        private final Map<Integer, String> questions = new LinkedHashMap<>();

        Reading(String file, Questionnaire questionnaire, List<Diagnostic> faults) {
            this.file = file;
            this.questionnaire = questionnaire;
            this.faults = faults;
        }

        Tally tally(ResponseFile read) {
            Columns columns = Columns.of(read.header(), questionnaire, file, faults);
            Map<String, List<Set<String>>> answers = new LinkedHashMap<>();
            for (Question question : questionnaire.questions().values()) {
                Responses responses = Responses.of(question);
                List<Set<String>> given = new ArrayList<>();
                for (ResponseFile.Row row : read.rows()) {
                    given.add(given(question, responses, columns, row));
                }
                answers.put(question.id(), given);
            }
            lines.forEach((fault, byColumn) -> byColumn.forEach((column, told) -> tell(fault, column, told)));
            return new Tally(read.rows().size(), answers);
        }

        private Set<String> given(Question question, Responses responses, Columns columns, ResponseFile.Row row) {
            Set<String> given = new TreeSet<>();
            Integer whole = columns.whole().get(question.id());
            if (whole != null) {
                Optional<Set<String>> read = responses.read(row.cell(whole));
                given.addAll(read.orElse(Set.of()));
                if (read.isEmpty()) {
                    note(StudyFault.UNKNOWN_RESPONSE, question, whole, row);
                } else if (read.get().isEmpty()) {
                    note(StudyFault.EMPTY_RESPONSES, question, whole, row);
                }
            }
            columns.single().getOrDefault(question.id(), Map.of()).forEach((answer, column) -> {
                Optional<Boolean> ticked = responses.ticked(row.cell(column), answer);
                if (ticked.isEmpty()) {
                    note(StudyFault.UNKNOWN_RESPONSE, question, column, row);
                } else if (ticked.get()) {
                    given.add(answer);
                }
            });
            if (question.kind() != Kind.SEVERAL && given.size() > 1) {
                int column = whole != null
                        ? whole
                        : columns.single()
                                .getOrDefault(question.id(), Map.of())
                                .values()
                                .iterator()
                                .next();
                note(StudyFault.SEVERAL_RESPONSES, question, column, row);
            }
            return given;
        }

        private void note(StudyFault fault, Question question, int column, ResponseFile.Row row) {
            questions.put(column, question.id());
            lines.computeIfAbsent(fault, one -> new TreeMap<>())
                    .computeIfAbsent(column, one -> new TreeSet<>())
                    .add(row.line());
        }

        private void tell(StudyFault fault, int column, Set<Integer> told) {
            List<String> first =
                    told.stream().limit(LINES_TOLD).map(Object::toString).toList();
            int more = told.size() - first.size();
            String list = String.join(", ", first);
            faults.add(Diagnostic.of(
                    fault,
                    ResponseFile.at(file, told.iterator().next()),
                    "column",
                    Columns.letter(column),
                    "question",
                    questions.getOrDefault(column, ""),
                    "lines",
                    (told.size() == 1 ? "ligne " : "lignes ") + list + (more == 0 ? "" : " et " + more + " de plus"),
                    "lines.en",
                    (told.size() == 1 ? "line " : "lines ") + list + (more == 0 ? "" : " and " + more + " more")));
        }
    }
}
