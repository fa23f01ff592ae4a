package vigie.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vigie.study.Cell;
import vigie.study.Finding;
import vigie.study.Question;
import vigie.study.Questionnaire;
import vigie.study.Spread;
import vigie.study.Study;
import vigie.study.Wave;

/** The yearly study as templates see it, in one language. */
final class StudyModel {

    private final Study study;
    private final Scope scope;
    private final Messages messages;
    private final Wording wording;

    StudyModel(Study study, Scope scope, Messages messages) {
        this.study = study;
        this.scope = scope;
        this.messages = messages;
        this.wording = messages.wording(scope.language());
    }

    Map<String, Object> whole() {
        Questionnaire questionnaire = study.questionnaire();
        return Map.of(
                "threshold",
                questionnaire.threshold(),
                "years",
                study.waves().stream().map(this::year).toList(),
                "questions",
                questionnaire.questions().values().stream().map(this::question).toList());
    }

    private Map<String, Object> year(Wave wave) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("year", Integer.toString(wave.year()));
        if (wave.people() > 0) {
            model.put("people", wording.number(BigDecimal.valueOf(wave.people())));
        }
        wave.source().ifPresent(source -> model.put("source", scope.source(source)));
        return model;
    }

    private Map<String, Object> question(Question question) {
        List<Wave> asked = study.waves().stream()
                .filter(wave -> wave.answers().containsKey(question.id()))
                .toList();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", question.id());
        model.put("title", text(question.title()));
        model.put("text", text(question.text()));
        model.put("kind", question.kind().name().toLowerCase(Locale.ROOT));
        model.put(
                "answers",
                question.answers().values().stream()
                        .map(answer -> Map.of("id", answer.id(), "label", text(answer.label())))
                        .toList());
        model.put("years", asked.stream().map(this::year).toList());
        model.put("rows", rows(question, asked));
        model.put("sentences", sentences(question, asked));
        model.put("groups", groups(question, asked));
        return model;
    }

    /** One row an answer, those included who gave none, where they are counted. */
    private List<Map<String, Object>> rows(Question question, List<Wave> asked) {
        List<String> ids = new ArrayList<>(question.answers().keySet());
        if (asked.stream()
                .anyMatch(wave ->
                        wave.answers().getOrDefault(question.id(), Map.of()).containsKey(Question.UNANSWERED))) {
            ids.add(Question.UNANSWERED);
        }
        return ids.stream()
                .map(id -> row(
                        id,
                        label(question, id),
                        asked.stream()
                                .map(wave -> cell(Integer.toString(wave.year()), wave.cell(question.id(), id)))
                                .toList()))
                .toList();
    }

    private Map<String, Object> row(String id, Object label, List<Map<String, Object>> cells) {
        return Map.of("id", id, "label", label, "cells", cells);
    }

    /** The latest year's answers by the groups of other questions. */
    private List<Map<String, Object>> groups(Question question, List<Wave> asked) {
        List<Map<String, Object>> all = new ArrayList<>();
        asked.stream().limit(1).forEach(wave -> wave.groups()
                .getOrDefault(question.id(), Map.of())
                .forEach((by, groups) -> {
                    Question other = study.questionnaire().questions().get(by);
                    if (other != null && !groups.isEmpty()) {
                        all.add(breakdown(question, other, wave, groups));
                    }
                }));
        return all;
    }

    private Map<String, Object> breakdown(
            Question question, Question by, Wave wave, Map<String, Map<String, Cell>> groups) {
        Set<String> answers = new TreeSet<>();
        groups.values().forEach(cells -> answers.addAll(cells.keySet()));
        List<Map<String, Object>> rows = new ArrayList<>();
        List<String> ids = new ArrayList<>(question.answers().keySet());
        ids.add(Question.UNANSWERED);
        for (String id : ids.stream().filter(answers::contains).toList()) {
            List<Map<String, Object>> cells = new ArrayList<>();
            groups.forEach((group, known) -> cells.add(cell(plain(by, group), known.getOrDefault(id, Cell.MISSING))));
            rows.add(row(id, label(question, id), cells));
        }
        List<Map<String, Object>> columns = new ArrayList<>();
        groups.keySet().forEach(group -> {
            Map<String, Object> column = new LinkedHashMap<>();
            column.put("label", label(by, group));
            wave.cell(by.id(), group)
                    .count()
                    .ifPresent(people -> column.put("people", wording.number(BigDecimal.valueOf(people))));
            columns.add(column);
        });
        return Map.of(
                "id",
                by.id(),
                "title",
                text(by.title()),
                "year",
                Integer.toString(wave.year()),
                "columns",
                columns,
                "rows",
                rows,
                "sentences",
                List.of(spread(question, by, wave, groups)));
    }

    private Map<String, Object> spread(
            Question question, Question by, Wave wave, Map<String, Map<String, Cell>> groups) {
        return Spread.of(question, wave, groups)
                .map(spread -> {
                    boolean same = Finding.rounded(spread.low()) == Finding.rounded(spread.high());
                    String key = same ? "same" : spread.isApart() ? "apart" : "unsure";
                    return sentence(
                            "study-groups-" + key,
                            Map.of(
                                    "answer", plain(question, spread.answer()),
                                    "low", share(spread.low().share()),
                                    "lowest", plain(by, spread.lowest()),
                                    "high", share(spread.high().share()),
                                    "highest", plain(by, spread.highest())));
                })
                .orElseGet(() -> sentence("study-groups-nothing", Map.of()));
    }

    /** @param name what the share is of: a year, a group */
    private Map<String, Object> cell(String name, Cell cell) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", name);
        model.put("state", cell.state().name().toLowerCase(Locale.ROOT));
        if (cell.isKnown()) {
            model.put("share", share(cell.share()));
            model.put("width", place(cell.share()));
            cell.count().ifPresent(count -> model.put("count", wording.number(BigDecimal.valueOf(count))));
            cell.interval().ifPresent(interval -> {
                model.put("low", share(interval.low()));
                model.put("high", share(interval.high()));
                model.put("from", place(interval.low()));
                model.put("to", place(interval.high()));
            });
        }
        return model;
    }

    /** Where a share stands on the axis. */
    private static String place(double share) {
        return BigDecimal.valueOf(share).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    private String share(double share) {
        String number = wording.number(BigDecimal.valueOf(Math.round(share)));
        return number + FactText.sign("%", wording.language());
    }

    /** Keys of messages with their values, for the function {@code say}. */
    private List<Map<String, Object>> sentences(Question question, List<Wave> asked) {
        Finding finding = Finding.of(question, asked);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("year", Integer.toString(finding.year()));
        if (finding.share().isKnown()) {
            values.put("share", share(finding.share().share()));
            values.put("answer", plain(question, finding.leaders().get(0)));
            values.put("answers", joined(question, finding.leaders()));
        }
        finding.share().interval().ifPresent(interval -> {
            values.put("low", share(interval.low()));
            values.put("high", share(interval.high()));
        });
        Wave wave = asked.stream()
                .filter(one -> one.year() == finding.year())
                .findFirst()
                .orElse(null);
        if (wave != null && finding.second().isPresent()) {
            String second = finding.second().get();
            values.put("second", plain(question, second));
            values.put("secondShare", share(wave.cell(question.id(), second).share()));
        }
        String kind = finding.kind().name().toLowerCase(Locale.ROOT);
        boolean never = finding.year() == 0;
        boolean some = finding.partial() && Set.of("leader", "tie").contains(kind);
        List<Map<String, Object>> sentences = new ArrayList<>();
        sentences.add(sentence("study-says-" + (never ? "never" : kind) + (some ? "-some" : ""), values));
        if (finding.share().isKnown()) {
            sentences.add(sentence(
                    finding.share().interval().isPresent() ? "study-says-interval" : "study-says-no-interval", values));
        }
        finding.change().ifPresent(change -> {
            Map<String, String> then = new LinkedHashMap<>(values);
            then.put("year", Integer.toString(change.year()));
            then.put("share", share(change.before().share()));
            sentences.add(sentence("study-since-" + change.trend().name().toLowerCase(Locale.ROOT), then));
        });
        return sentences;
    }

    private static Map<String, Object> sentence(String key, Map<String, String> values) {
        return Map.of("key", key, "values", values);
    }

    private String joined(Question question, List<String> answers) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < answers.size(); i++) {
            joined.append(i == 0 ? "" : i == answers.size() - 1 ? " " + word("study-and") + " " : ", ");
            joined.append(word("study-quoted").replace("{answer}", plain(question, answers.get(i))));
        }
        return joined.toString();
    }

    private Object label(Question question, String answer) {
        return scope.values().text(plain(question, answer));
    }

    private String plain(Question question, String answer) {
        Question.Answer known = question.answers().get(answer);
        return known == null
                ? word("study-" + answer)
                : scope.site().campaign().localized(known.label(), wording.language());
    }

    private Object text(Object perLanguage) {
        return scope.values().text(scope.site().campaign().localized(perLanguage, wording.language()));
    }

    private String word(String key) {
        return messages.find(key, wording.language()).orElse(key);
    }
}
