package vigie.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question of the study.
 *
 * @param text as it is asked, per language
 * @param title its subject, per language
 * @param columns what its column is called in a file of responses, beside its id and its text
 * @param by the questions whose answers part these into groups
 * @param answers by id, in their order
 */
public record Question(
        String id,
        Object text,
        Object title,
        Kind kind,
        List<String> columns,
        List<String> by,
        Map<String, Answer> answers) {

    /** What everybody counts as who has not answered a question. */
    public static final String UNANSWERED = "unanswered";

    /** How it is answered. */
    public enum Kind {
        ONE,
        SEVERAL,
        NUMBER
    }

    /**
     * One possible answer.
     *
     * @param label per language
     * @param written what else a file of responses may say
     * @param other whether it takes what is none of the others
     * @param from the smallest number of a band
     * @param to the largest
     */
    public record Answer(
            String id,
            Object label,
            List<String> written,
            boolean other,
            Optional<BigDecimal> from,
            Optional<BigDecimal> to) {

        boolean holds(BigDecimal number) {
            return from.filter(low -> number.compareTo(low) < 0).isEmpty()
                    && to.filter(high -> number.compareTo(high) > 0).isEmpty();
        }

        boolean meets(Answer other) {
            boolean below = to.isPresent() && other.from.isPresent() && to.get().compareTo(other.from.get()) < 0;
            boolean above =
                    from.isPresent() && other.to.isPresent() && other.to.get().compareTo(from.get()) < 0;
            return !below && !above;
        }
    }
}
