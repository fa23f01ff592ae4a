package vigie.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vigie.study.Question.Answer;
import vigie.study.Question.Kind;

/** What a cell means as the response to one question. */
final class Responses {

    private static final Set<String> YES =
            Set.of("1", "x", "o", "y", "oui", "yes", "vrai", "true", "coche", "selected");
    private static final Set<String> NO = Set.of("", "0", "n", "non", "no", "faux", "false", "not selected");
    private static final String SEPARATORS = ";,|/\n";

    private final Question question;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Optional<String> other;

    private Responses(Question question) {
        this.question = question;
        for (Answer answer : question.answers().values()) {
            words.putIfAbsent(Folded.of(answer.id()), answer.id());
            texts(answer.label()).forEach(label -> words.putIfAbsent(Folded.of(label), answer.id()));
            answer.written().forEach(word -> words.putIfAbsent(Folded.of(word), answer.id()));
        }
        other = question.answers().values().stream()
                .filter(Answer::other)
                .map(Answer::id)
                .findFirst();
    }

    static Responses of(Question question) {
        return new Responses(question);
    }

    /** A text, or those of all languages. */
    static List<String> texts(Object perLanguage) {
        return perLanguage instanceof Map<?, ?> map
                ? map.values().stream().map(Object::toString).toList()
                : List.of(perLanguage.toString());
    }

    /** The answer that some words name. */
    Optional<String> answer(String written) {
        return Optional.ofNullable(words.get(Folded.of(written)));
    }

    /** The answers of one cell, none when it is empty; nothing when it says what is no answer. */
    Optional<Set<String>> read(String cell) {
        String folded = Folded.of(cell);
        if (folded.isEmpty()) {
            return Optional.of(Set.of());
        }
        Optional<String> single =
                answer(cell).or(() -> question.kind() == Kind.NUMBER ? band(folded) : Optional.empty());
        if (single.isPresent()) {
            return single.map(Set::of);
        }
        Optional<Set<String>> several = several(cell);
        return several.isPresent() ? several : other.map(Set::of);
    }

    /** Whether a column of one answer is ticked; nothing when it says neither. */
    Optional<Boolean> ticked(String cell, String answer) {
        String folded = Folded.of(cell);
        if (NO.contains(folded)) {
            return Optional.of(false);
        }
        return YES.contains(folded) || answer.equals(words.get(folded)) ? Optional.of(true) : Optional.empty();
    }

    private Optional<String> band(String folded) {
        String digits = folded.replace(',', '.').replaceFirst("^(\\d+(\\.\\d+)?)( ?(ans?|years?( old)?))?$", "$1");
        if (!digits.matches("\\d{1,6}(\\.\\d{1,6})?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits);
        return question.answers().values().stream()
                .filter(answer -> answer.from().isPresent() || answer.to().isPresent())
                .filter(answer -> answer.holds(number))
                .map(Answer::id)
                .findFirst();
    }

    /** Several answers in one cell; their labels may hold the separator themselves, so that the longest is taken first. */
    private Optional<Set<String>> several(String cell) {
        Set<String> found = new TreeSet<>();
        String rest = trimmed(cell);
        while (!rest.isEmpty()) {
            int end = known(rest, found);
            if (end < 0 && other.isPresent()) {
                end = next(rest);
                found.add(other.get());
            }
            if (end < 0) {
                return Optional.empty();
            }
            rest = trimmed(rest.substring(end));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** Where the longest answer that a text starts with ends; -1 when it starts with none. */
    private int known(String text, Set<String> found) {
        List<Integer> ends = new ArrayList<>();
        for (int end = next(text); ; end = end + 1 + next(text.substring(end + 1))) {
            ends.add(end);
            if (end >= text.length()) {
                break;
            }
        }
        for (int i = ends.size() - 1; i >= 0; i--) {
            String word = Folded.of(text.substring(0, ends.get(i)));
            String answer = words.get(word);
            if (answer != null) {
                found.add(answer);
                return ends.get(i);
            }
        }
        return -1;
    }

    /** Where the next separator stands, or the end. */
    private static int next(String text) {
        int end = 0;
        while (end < text.length() && SEPARATORS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String trimmed(String text) {
        int start = 0;
        while (start < text.length()
                && (SEPARATORS.indexOf(text.charAt(start)) >= 0 || Character.isWhitespace(text.charAt(start)))) {
            start++;
        }
        return text.substring(start);
    }
}
