package vigie.content;

import java.time.DateTimeException;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a day that a field names means for the campaign: {@code x-agenda} in a schema.
 *
 * @param after how much later than that day: {@code x-agenda-after}
 */
public record AgendaDate(Kind kind, Period after) {

    /** What happens then. */
    public enum Kind {
        /** Something can be read from then on. */
        GOES_LIVE,
        /** Something is no longer true. */
        EXPIRES,
        /** Somebody has to read it again. */
        REVIEW,
        /** A picture may no longer be shown. */
        RIGHTS_END,
        /** What was announced may be reported. */
        LIFTS,
        /** An event takes place. */
        PASSES;

        /** As schemas have it: {@code goes-live}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Kind::word).toList();
        }
    }

    /** ISO 8601: {@code P3Y}; nothing for what is none. */
    static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
