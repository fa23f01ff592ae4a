package vigie.render;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import vigie.markdown.Typography;
import vigie.site.Campaign;
import vigie.site.Fact;

/**
 * A fact's value as a language writes it: {@code 40 000}, {@code 36 %}, {@code 19 novembre 2019}. A unit that is a sign
 * belongs to it; a unit in words is left to the sentence around it. Four digits that count nothing are a year: {@code 2016}.
 */
final class FactText {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final char NO_BREAK_SPACE = '\u00a0';

    private FactText() {}

    static String of(Fact fact, Campaign campaign, Wording wording) {
        Locale language = wording.language();
        Object value = fact.fields().getOrDefault("value", "");
        String text = campaign.localized(value, language);
        if (NUMBER.matcher(text).matches()) {
            String unit = campaign.localized(fact.fields().getOrDefault("unit", ""), language);
            return unit.isEmpty() && YEAR.matcher(text).matches()
                    ? text
                    : wording.number(new BigDecimal(text)) + sign(unit, language);
        }
        if (DAY.matcher(text).matches()) {
            try {
                return wording.day(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return text; // digits that are no day are words like others
            }
        }
        return Typography.apply(text, language);
    }

    static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches();
    }

    /** A day, or a year that counts nothing. */
    static boolean isMoment(String value, boolean counts) {
        return DAY.matcher(value).matches() || (!counts && YEAR.matcher(value).matches());
    }

    /** A unit that is a sign, as it stands after a number. */
    static String sign(String unit, Locale language) {
        if (unit.isEmpty() || unit.codePoints().anyMatch(Character::isLetter)) {
            return "";
        }
        return language.getLanguage().equals("en") ? unit : NO_BREAK_SPACE + unit;
    }
}
