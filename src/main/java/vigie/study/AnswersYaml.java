package vigie.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;
import vigie.study.Question.Kind;

/** What may be published of counted responses, as the file of one year. */
final class AnswersYaml {

    private static final String HIDDEN = "hidden";
    private static final String TOGETHER = "";

    private final Questionnaire questionnaire;
    private final Survey.Tally tally;
    private final String file;
    private final StringBuilder text = new StringBuilder();
    private final List<Diagnostic> keptBack = new ArrayList<>();

    AnswersYaml(Questionnaire questionnaire, Survey.Tally tally, String file) {
        this.questionnaire = questionnaire;
        this.tally = tally;
        this.file = file;
    }

    List<Diagnostic> keptBack() {
        return keptBack;
    }

    String write(int year) {
        line(
                0,
                "# Des totaux, écrits par vigie survey ; aucune réponse de personne n'y figure. Ce qui désignerait moins de "
                        + questionnaire.threshold());
        line(0, "# personnes, ou le laisserait retrouver, est caché : hidden.");
        line(0, "year: " + year);
        line(0, "respondents: " + tally.people());
        line(0, "answers:");
        Map<String, Map<String, String>> published = new LinkedHashMap<>();
        questionnaire.questions().values().forEach(question -> counts(question)
                .ifPresent(counts -> published.put(question.id(), counts)));
        published.forEach((id, counts) -> {
            line(1, id + ":");
            line(2, "counts:");
            counts.forEach((answer, count) -> line(3, answer + ": " + count));
            groups(id, counts, published);
        });
        return text.toString();
    }

    private void line(int indent, String words) {
        text.append("  ".repeat(indent)).append(words).append('\n');
    }

    /** By answer; nothing when even hiding all would give one away. */
    private Optional<Map<String, String>> counts(Question question) {
        List<String> names = new ArrayList<>(question.answers().keySet());
        if (question.kind() == Kind.SEVERAL) {
            return Optional.of(several(question, names));
        }
        names.add(Question.UNANSWERED);
        List<Suppression.Count> counts = names.stream()
                .map(answer -> new Suppression.Count(0, 0, tally.count(question.id(), answer)))
                .toList();
        Optional<boolean[]> hidden = Suppression.of(counts, questionnaire.threshold());
        Map<String, String> published = new LinkedHashMap<>();
        int kept = 0;
        for (int i = 0; i < counts.size(); i++) {
            boolean hide = hidden.isEmpty() || hidden.get()[i];
            kept += hide ? 1 : 0;
            published.put(
                    names.get(i), hide ? HIDDEN : Integer.toString(counts.get(i).people()));
        }
        tell(question.id(), "", kept);
        return hidden.isEmpty() ? Optional.empty() : Optional.of(published);
    }

    /**
     * Answers that overlap add up to nothing, but each leaves those who did not give it. Who gave none is never told: with it, two
     * answers would show how many gave both.
     */
    private Map<String, String> several(Question question, List<String> names) {
        Map<String, String> published = new LinkedHashMap<>();
        int kept = 0;
        for (String answer : names) {
            int count = tally.count(question.id(), answer);
            boolean hide = Suppression.isSmall(count, questionnaire.threshold())
                    || Suppression.isSmall(tally.people() - count, questionnaire.threshold());
            kept += hide ? 1 : 0;
            published.put(answer, hide ? HIDDEN : Integer.toString(count));
        }
        tell(question.id(), "", kept);
        return published;
    }

    private void groups(String id, Map<String, String> counts, Map<String, Map<String, String>> published) {
        Question question = questionnaire.questions().get(id);
        boolean first = true;
        for (String by : question == null ? List.<String>of() : question.by()) {
            Map<String, Map<String, String>> table = table(id, counts, by, published.getOrDefault(by, Map.of()));
            if (!table.isEmpty()) {
                if (first) {
                    line(2, "groups:");
                    first = false;
                }
                line(3, by + ":");
                table.forEach((group, cells) -> {
                    line(4, group + ":");
                    cells.forEach((answer, count) -> line(5, answer + ": " + count));
                });
            }
        }
    }

    /** By group and answer; answers and groups whose own sums are hidden count together, and are not written. */
    private Map<String, Map<String, String>> table(
            String question, Map<String, String> counts, String by, Map<String, String> groupCounts) {
        Map<String, Set<String>> rows = lines(counts);
        Map<String, Set<String>> columns = lines(groupCounts);
        List<Suppression.Count> cells = new ArrayList<>();
        int row = 0;
        for (Set<String> answers : rows.values()) {
            int column = 0;
            for (Set<String> groups : columns.values()) {
                cells.add(new Suppression.Count(row, column++, tally.count(question, answers, by, groups)));
            }
            row++;
        }
        Optional<boolean[]> hidden = Suppression.of(cells, questionnaire.threshold());
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        int kept = 0;
        List<String> answers = List.copyOf(rows.keySet());
        List<String> groups = List.copyOf(columns.keySet());
        for (int i = 0; i < cells.size(); i++) {
            String answer = answers.get(cells.get(i).row());
            String group = groups.get(cells.get(i).column());
            boolean hide = hidden.isEmpty() || hidden.get()[i];
            boolean written = !answer.equals(TOGETHER) && !group.equals(TOGETHER);
            kept += hide && written ? 1 : 0;
            if (written && hidden.isPresent()) {
                table.computeIfAbsent(group, one -> new LinkedHashMap<>())
                        .put(
                                answer,
                                hide ? HIDDEN : Integer.toString(cells.get(i).people()));
            }
        }
        tell(question, by, kept);
        return table;
    }

    /** Those that somebody gave, and those that are hidden as one. */
    private static Map<String, Set<String>> lines(Map<String, String> counts) {
        Map<String, Set<String>> lines = new LinkedHashMap<>();
        counts.forEach((name, count) -> {
            if (!count.equals("0")) {
                lines.computeIfAbsent(count.equals(HIDDEN) ? TOGETHER : name, one -> new LinkedHashSet<>())
                        .add(name);
            }
        });
        return lines;
    }

    private void tell(String question, String by, int kept) {
        if (kept > 0) {
            keptBack.add(Diagnostic.of(
                    StudyFault.KEPT_BACK,
                    SourceSpan.of(file),
                    "question",
                    question,
                    "by",
                    by.isEmpty() ? "" : ", par « " + by + " »",
                    "by.en",
                    by.isEmpty() ? "" : ", by \"" + by + "\"",
                    "count",
                    Integer.toString(kept),
                    "threshold",
                    Integer.toString(questionnaire.threshold())));
        }
    }
}
