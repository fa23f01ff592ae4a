package vigie.helpline;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import java.io.StringReader;
import java.util.Optional;
import vigie.helpline.Parsed.Refused;

/** Opening hours by the library's strict grammar. */
final class HoursReader {

    /** A long year of odd hours still fits; the library's recursion stays shallow. */
    private static final int LONGEST = 300;

    private HoursReader() {}

    static Parsed<OpeningHours> read(String text) {
        if (text.isBlank()) {
            return new Refused<>(Refusal.ofAll(HelplineFault.HOURS_EMPTY, text));
        }
        if (text.length() > LONGEST) {
            return new Refused<>(Refusal.ofAll(HelplineFault.HOURS_TOO_LONG, text));
        }
        return parse(text);
    }

    /** What was probably meant, if that reads as hours. */
    private static Optional<String> suggestion(String text) {
        try {
            String rewritten = HoursRewriting.rewrite(text);
            return table(rewritten).value().map(OpeningHours::text);
        } catch (OpeningHoursParseException e) {
            return Optional.empty();
        }
    }

    private static Parsed<OpeningHours> parse(String text) {
        try {
            return table(text);
        } catch (OpeningHoursParseException e) {
            Refusal mistake = HoursMistake.find(text, e.getColumn());
            return new Refused<>(suggestion(text)
                    .map(rewritten -> mistake.with("nearest", rewritten))
                    .orElse(mistake));
        }
    }

    private static Parsed<OpeningHours> table(String text) throws OpeningHoursParseException {
        // The second argument would refuse spans over midnight unless they are written 08:00-26:00.
        return new WeekTable(text).fill(new OpeningHoursParser(new StringReader(text)).rules(true, false));
    }
}
