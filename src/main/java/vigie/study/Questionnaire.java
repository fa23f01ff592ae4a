package vigie.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigie.content.Content;
import vigie.content.Document;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.study.Question.Answer;
import vigie.study.Question.Kind;

/**
 * What the study asks, in one place for the site, the paper and the reading of responses.
 *
 * @param threshold the fewest people that make a group which may be published
 * @param questions by id, in their order
 */
public record Questionnaire(int threshold, Map<String, Question> questions) {

    private static final long THRESHOLD = 5;

    /** Nothing when the campaign has none. */
    public static Optional<Questionnaire> of(Content content, Diagnostics diagnostics) {
        return content.study().stream()
                .filter(document -> document.type().name().equals("questionnaire"))
                .findFirst()
                .map(document -> of(document, diagnostics));
    }

    private static Questionnaire of(Document document, Diagnostics diagnostics) {
        Map<String, Question> questions = new LinkedHashMap<>();
        map(document.fields().get("questions")).forEach((id, fields) -> {
            if (fields instanceof Map<?, ?> map && map.get("answers") instanceof Map) {
                questions.put(id, question(id, map(map)));
            }
        });
        long threshold = document.fields().get("threshold") instanceof Long own ? own : THRESHOLD;
        Questionnaire whole = new Questionnaire((int) threshold, questions);
        questions.values().forEach(question -> whole.check(question, document, diagnostics));
        return whole;
    }

    private static Question question(String id, Map<String, Object> fields) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        map(fields.get("answers")).forEach((name, value) -> {
            Map<String, Object> answer = map(value);
            answers.put(
                    name,
                    new Answer(
                            name,
                            answer.getOrDefault("label", name),
                            texts(answer.get("written")),
                            Boolean.TRUE.equals(answer.get("other")),
                            number(answer.get("from")),
                            number(answer.get("to"))));
        });
        return new Question(
                id,
                fields.getOrDefault("text", id),
                fields.getOrDefault("title", id),
                Kind.valueOf(fields.getOrDefault("kind", "one").toString().toUpperCase(Locale.ROOT)),
                texts(fields.get("columns")),
                texts(fields.get("by")),
                answers);
    }

    private void check(Question question, Document document, Diagnostics diagnostics) {
        String id = question.id();
        if (question.answers().containsKey(Question.UNANSWERED)) {
            diagnostics.add(Diagnostic.of(
                    StudyFault.RESERVED_ANSWER,
                    Written.name(document, "questions", id, "answers", Question.UNANSWERED)));
        }
        if (question.kind() == Kind.NUMBER) {
            checkBands(question, document, diagnostics);
        }
        for (String other : question.by()) {
            Question by = questions.get(other);
            if (by != null && (other.equals(id) || by.kind() == Kind.SEVERAL || question.kind() == Kind.SEVERAL)) {
                diagnostics.add(Diagnostic.of(
                        StudyFault.NOT_A_GROUP,
                        Written.at(document, "questions", id, "by"),
                        "question",
                        id,
                        "other",
                        other));
            }
        }
    }

    private static void checkBands(Question question, Document document, Diagnostics diagnostics) {
        List<Answer> before = new ArrayList<>();
        for (Answer answer : question.answers().values()) {
            if (answer.from().isEmpty() && answer.to().isEmpty()) {
                diagnostics.add(Diagnostic.of(
                        StudyFault.NO_BAND,
                        Written.name(document, "questions", question.id(), "answers", answer.id()),
                        "answer",
                        answer.id()));
                continue;
            }
            before.stream()
                    .filter(answer::meets)
                    .findFirst()
                    .ifPresent(other -> diagnostics.add(Diagnostic.of(
                            StudyFault.BANDS_MEET,
                            Written.name(document, "questions", question.id(), "answers", answer.id()),
                            "answer",
                            answer.id(),
                            "other",
                            other.id())));
            before.add(answer);
        }
    }

    static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> named = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, one) -> named.put(name.toString(), one));
        }
        return named;
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    private static Optional<BigDecimal> number(@Nullable Object value) {
        return value instanceof Number ? Optional.of(new BigDecimal(value.toString())) : Optional.empty();
    }
}
