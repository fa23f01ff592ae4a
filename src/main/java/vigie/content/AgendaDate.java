package vigie.content;

import java.time.DateTimeException;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a day that a field names means for the campaign: {@code x-agenda} in a schema.
 *
 * @param after how much later than that day: {@code x-agenda-after}
 * @param setting of {@code campaign.yaml} that says so instead, in months: {@code approval.months}; empty for none
 */
public record AgendaDate(Kind kind, Period after, String setting) {

    /** How much later in one campaign; nothing when it leaves that open. */
    public Optional<Period> after(Map<String, Object> campaign) {
        if (setting.isEmpty()) {
            return Optional.of(after);
        }
        Object value = campaign;
        for (String name : setting.split("\\.", -1)) {
            value = value instanceof Map<?, ?> fields ? fields.get(name) : null;
        }
        return value instanceof Number months ? Optional.of(Period.ofMonths(months.intValue())) : Optional.empty();
    }

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
        PASSES,
        /** An event is over. */
        ENDS,
        /** An event is over, and somebody has to write down how many people it reached. */
        RECORD;

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

    static boolean isSetting(String text) {
        return text.matches("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)+");
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
