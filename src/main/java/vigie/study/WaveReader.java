package vigie.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigie.content.Document;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.site.Fact;
import vigie.site.Site;
import vigie.study.Question.Kind;

/** From the file of one year to what is known of each answer; what may not or cannot be so is told. */
final class WaveReader {

    private static final String HIDDEN = "hidden";
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final Document document;
    private final Questionnaire questionnaire;
    private final Site site;
    private final Diagnostics diagnostics;
    private final int people;

    WaveReader(Document document, Questionnaire questionnaire, Site site, Diagnostics diagnostics) {
        this.document = document;
        this.questionnaire = questionnaire;
        this.site = site;
        this.diagnostics = diagnostics;
        this.people = people();
    }

    Wave read(int year) {
        Map<String, Map<String, Cell>> answers = new LinkedHashMap<>();
        Map<String, Map<String, Map<String, Map<String, Cell>>>> groups = new LinkedHashMap<>();
        Map<String, Object> written = Questionnaire.map(document.fields().get("answers"));
        written.forEach((id, value) -> {
            Question question = questionnaire.questions().get(id);
            if (question == null) {
                unknown(
                        StudyFault.UNKNOWN_QUESTION,
                        id,
                        questionnaire.questions().keySet(),
                        "answers",
                        id);
            } else {
                answers.put(id, answers(question, Questionnaire.map(value)));
            }
        });
        written.forEach((id, value) -> {
            Question question = questionnaire.questions().get(id);
            if (question != null) {
                groups.put(id, groups(question, Questionnaire.map(value), answers));
            }
        });
        Optional<Object> source = Optional.ofNullable(document.fields().get("source"));
        return new Wave(year, people, source.flatMap(id -> site.source(id.toString())), answers, groups);
    }

    private int people() {
        Object written = document.fields().get("respondents");
        if (written instanceof Long people) {
            return people.intValue();
        }
        Optional<BigDecimal> known = number("respondentsFact", document.fields().get("respondentsFact"));
        if (known.isPresent()
                && known.get().signum() > 0
                && known.get().stripTrailingZeros().scale() <= 0) {
            return known.get().intValue();
        }
        if (known.isPresent()) {
            add(StudyFault.NOT_PEOPLE, "respondentsFact");
        }
        return 0;
    }

    /** The value of a fact that holds; nothing for any other, which is told where it is unknown. */
    private Optional<BigDecimal> number(String field, @Nullable Object id) {
        if (id == null) {
            return Optional.empty();
        }
        return site.fact(id.toString())
                .filter(fact -> fact.state() == Fact.State.CURRENT)
                .flatMap(fact -> number(fact, field));
    }

    private Optional<BigDecimal> number(Fact fact, String... path) {
        String text = site.campaign()
                .localized(
                        fact.fields().getOrDefault("value", ""), site.campaign().firstLanguage());
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            add(path.length == 1 ? StudyFault.NOT_PEOPLE : StudyFault.NOT_A_SHARE, path);
            return Optional.empty();
        }
    }

    private Map<String, Cell> answers(Question question, Map<String, Object> written) {
        Map<String, Object> counts = Questionnaire.map(written.get("counts"));
        Map<String, Object> facts = Questionnaire.map(written.get("facts"));
        checkNames(question, counts.keySet(), "answers", question.id(), "counts");
        checkNames(question, facts.keySet(), "answers", question.id(), "facts");
        if (!counts.isEmpty() && question.kind() != Kind.SEVERAL) {
            checkSum(people, counts, question.answers().keySet(), "answers", question.id(), "counts");
        }
        boolean ofAll = !"unknown".equals(written.get("base"));
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (String answer : question.answers().keySet()) {
            if (counts.get(answer) != null) {
                cells.put(answer, count(question, counts.get(answer), "answers", question.id(), "counts", answer));
            } else if (facts.get(answer) != null) {
                cells.put(answer, share(facts.get(answer).toString(), ofAll, question.id(), answer));
            } else {
                cells.put(answer, Cell.MISSING);
            }
        }
        Object unanswered = counts.get(Question.UNANSWERED);
        if (unanswered != null && !unanswered.equals("0")) {
            cells.put(
                    Question.UNANSWERED,
                    count(question, unanswered, "answers", question.id(), "counts", Question.UNANSWERED));
        }
        return cells;
    }

    private void checkNames(Question question, Collection<String> names, String... path) {
        for (String name : names) {
            if (!question.answers().containsKey(name) && !name.equals(Question.UNANSWERED)) {
                unknown(StudyFault.UNKNOWN_ANSWER, name, question.answers().keySet(), below(path, name));
            }
        }
    }

    private Cell count(Question question, Object written, String... path) {
        if (written.equals(HIDDEN)) {
            return Cell.HIDDEN;
        }
        int count = Integer.parseInt(written.toString());
        if (count > people) {
            add(StudyFault.TOO_MANY, path);
            return Cell.MISSING;
        }
        boolean others = question.kind() == Kind.SEVERAL && Suppression.isSmall(people - count, threshold());
        if (Suppression.isSmall(count, threshold()) || others) {
            add(StudyFault.SMALL_GROUP, path);
            return Cell.HIDDEN;
        }
        return Cell.of(count, people);
    }

    /** What a source has rounded: any number of people may be meant that rounds to it. */
    private Cell share(String id, boolean ofAll, String question, String answer) {
        String[] path = {"answers", question, "facts", answer};
        Optional<Fact> fact = site.fact(id).filter(one -> one.state() == Fact.State.CURRENT);
        Optional<BigDecimal> known = fact.flatMap(one -> number(one, path));
        if (known.isEmpty()) {
            return Cell.MISSING;
        }
        BigDecimal share = known.get();
        if (share.signum() < 0 || share.compareTo(WHOLE) > 0) {
            add(StudyFault.NOT_A_SHARE, path);
            return Cell.MISSING;
        }
        return Cell.ofShare(share.doubleValue(), ofAll && people > 0 ? interval(share, path) : Optional.empty());
    }

    private Optional<Interval> interval(BigDecimal share, String... path) {
        BigDecimal half = BigDecimal.ONE.movePointLeft(share.scale()).divide(BigDecimal.valueOf(2));
        int fewest = people(share.subtract(half).max(BigDecimal.ZERO), RoundingMode.CEILING);
        int most = people(share.add(half).min(WHOLE), RoundingMode.FLOOR);
        if (fewest > most) {
            diagnostics.add(Diagnostic.of(
                    StudyFault.IMPOSSIBLE_SHARE,
                    Written.at(document, path),
                    "share",
                    share.toPlainString(),
                    "people",
                    Integer.toString(people)));
            return Optional.empty();
        }
        return Optional.of(Interval.of(fewest, most, people));
    }

    private int people(BigDecimal share, RoundingMode rounding) {
        return share.multiply(BigDecimal.valueOf(people))
                .divide(WHOLE)
                .setScale(0, rounding)
                .intValue();
    }

    /** Answers by the groups of another question; the sums of all rows and columns stand above. */
    private Map<String, Map<String, Map<String, Cell>>> groups(
            Question question, Map<String, Object> written, Map<String, Map<String, Cell>> answers) {
        Map<String, Map<String, Map<String, Cell>>> all = new LinkedHashMap<>();
        Questionnaire.map(written.get("groups")).forEach((id, value) -> {
            String[] path = {"answers", question.id(), "groups", id};
            Question by = questionnaire.questions().get(id);
            if (by == null || !question.by().contains(id)) {
                unknown(StudyFault.UNKNOWN_QUESTION, id, question.by(), path);
                return;
            }
            Map<String, Map<String, Cell>> groups = new LinkedHashMap<>();
            Map<String, Object> table = Questionnaire.map(value);
            checkNames(by, table.keySet(), path);
            table.forEach((group, counts) -> groups.put(
                    group, group(question, Questionnaire.map(counts), size(answers, id, group), path, group)));
            checkAcross(question, by, table, answers, path);
            all.put(id, groups);
        });
        return all;
    }

    private static Optional<Integer> size(Map<String, Map<String, Cell>> answers, String question, String answer) {
        Cell cell = answers.getOrDefault(question, Map.of()).get(answer);
        return cell == null ? Optional.empty() : cell.count();
    }

    private Map<String, Cell> group(
            Question question, Map<String, Object> counts, Optional<Integer> size, String[] path, String group) {
        checkNames(question, counts.keySet(), below(path, group));
        if (size.isEmpty()) {
            add(StudyFault.UNKNOWN_GROUP_SIZE, below(path, group));
            return Map.of();
        }
        checkSum(size.get(), counts, question.answers().keySet(), below(path, group));
        Map<String, Cell> cells = new LinkedHashMap<>();
        counts.forEach((answer, count) -> cells.put(
                answer,
                count.equals(HIDDEN) || isTooSmall(count, below(below(path, group), answer))
                        ? Cell.HIDDEN
                        : Cell.of(Math.min(Integer.parseInt(count.toString()), size.get()), size.get())));
        return cells;
    }

    private boolean isTooSmall(Object count, String... path) {
        boolean small = Suppression.isSmall(Integer.parseInt(count.toString()), threshold());
        if (small) {
            add(StudyFault.SMALL_GROUP, path);
        }
        return small;
    }

    /** The other way: one answer through all groups. */
    private void checkAcross(
            Question question,
            Question by,
            Map<String, Object> table,
            Map<String, Map<String, Cell>> answers,
            String... path) {
        for (String answer : question.answers().keySet()) {
            Optional<Integer> sum = size(answers, question.id(), answer);
            Map<String, Object> across = new LinkedHashMap<>();
            table.forEach((group, counts) -> {
                Object count = Questionnaire.map(counts).get(answer);
                if (count != null) {
                    across.put(group, count);
                }
            });
            if (sum.isPresent() && !across.isEmpty()) {
                checkSum(sum.get(), across, by.answers().keySet(), path);
            }
        }
    }

    /**
     * Counts that together are a known number of people.
     *
     * @param all whose counts there should be; those that are not there are hidden as one
     */
    private void checkSum(int sum, Map<String, Object> counts, Collection<String> all, String... path) {
        long hidden = counts.values().stream().filter(HIDDEN::equals).count();
        int shown = counts.values().stream()
                .filter(count -> !count.equals(HIDDEN))
                .mapToInt(count -> Integer.parseInt(count.toString()))
                .sum();
        int rest = sum - shown;
        long missing = hidden + (counts.keySet().containsAll(all) ? 0 : 1);
        if (rest < 0 || (missing == 0 && rest > 0)) {
            addSum(StudyFault.WRONG_SUM, sum, shown, path);
        } else if ((hidden > 0 && (missing == 1 || rest < threshold()))
                || (missing > 0 && Suppression.isSmall(rest, threshold()))) {
            addSum(StudyFault.GIVEN_AWAY, sum, shown, path);
        }
    }

    private void addSum(StudyFault fault, int sum, int shown, String... path) {
        diagnostics.add(Diagnostic.of(
                fault,
                Written.at(document, path),
                "sum",
                Integer.toString(sum),
                "shown",
                Integer.toString(shown),
                "rest",
                Integer.toString(sum - shown)));
    }

    private int threshold() {
        return questionnaire.threshold();
    }

    private static String[] below(String[] path, String name) {
        String[] longer = Arrays.copyOf(path, path.length + 1);
        longer[path.length] = name;
        return longer;
    }

    private void add(StudyFault fault, String... path) {
        diagnostics.add(Diagnostic.of(
                fault,
                Written.at(document, path),
                "people",
                Integer.toString(people),
                "threshold",
                Integer.toString(threshold())));
    }

    private void unknown(StudyFault fault, String name, Collection<String> known, String... path) {
        diagnostics.add(
                Diagnostic.of(fault, Written.name(document, path), "name", name).among(known, name));
    }
}
