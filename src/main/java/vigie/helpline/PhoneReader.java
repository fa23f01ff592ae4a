package vigie.helpline;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.List;
import java.util.Map;
import vigie.helpline.Parsed.Accepted;
import vigie.helpline.Parsed.Refused;

/** Phone numbers by libphonenumber, whose data is loaded with this class: not before there is a number to read. */
final class PhoneReader {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT_NUMBERS = ShortNumberInfo.getInstance();

    /** Regions with a calling code of their own, whose numbers people of the country dial and write as national ones. */
    private static final Map<String, List<String>> SAME_DIALLING = Map.of("FR", List.of("GP", "GF", "MQ", "RE", "YT"));

    /** The digits of a short number at most: 116 117 in Europe. */
    private static final int SHORT = 6;

    private static final char NO_BREAK_SPACE = '\u00a0';

    private PhoneReader() {}

    static Parsed<PhoneNumber> read(String text, String country) {
        if (text.isBlank()) {
            return new Refused<>(Refusal.ofAll(HelplineFault.PHONE_EMPTY, text));
        }
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (!isPartOfNumber(text, i)) {
                return new Refused<>(Refusal.of(HelplineFault.PHONE_CHARACTER, text, i, text.offsetByCodePoints(i, 1)));
            }
        }
        try {
            return classify(text, country);
        } catch (NumberParseException e) {
            return new Refused<>(Refusal.ofAll(fault(e), text));
        }
    }

    private static boolean isPartOfNumber(String text, int index) {
        char c = text.charAt(index);
        return (c >= '0' && c <= '9')
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || ".-\u2010\u2011()".indexOf(c) >= 0
                || (c == '+' && text.substring(0, index).isBlank());
    }

    private static HelplineFault fault(NumberParseException e) {
        return switch (e.getErrorType()) {
            case TOO_LONG -> HelplineFault.PHONE_TOO_LONG;
            case INVALID_COUNTRY_CODE -> HelplineFault.PHONE_PREFIX;
            case NOT_A_NUMBER, TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> HelplineFault.PHONE_TOO_SHORT;
        };
    }

    private static Parsed<PhoneNumber> classify(String text, String country) throws NumberParseException {
        Phonenumber.PhoneNumber number = NUMBERS.parse(text, country);
        boolean national = text.indexOf('+') < 0;
        if (national && SHORT_NUMBERS.isValidShortNumberForRegion(number, country)) {
            return new Accepted<>(shortNumber(text, number));
        }
        if (NUMBERS.isValidNumber(number)) {
            return new Accepted<>(fullNumber(text, number, country));
        }
        if (national) {
            for (String region : SAME_DIALLING.getOrDefault(country, List.of())) {
                Phonenumber.PhoneNumber elsewhere = NUMBERS.parse(text, region);
                if (NUMBERS.isValidNumber(elsewhere)) {
                    return new Accepted<>(fullNumber(text, elsewhere, country));
                }
            }
        }
        return new Refused<>(Refusal.ofAll(fault(text, number, national), text));
    }

    private static HelplineFault fault(String text, Phonenumber.PhoneNumber number, boolean national) {
        long digits = text.chars().filter(Character::isDigit).count();
        if (national && digits <= SHORT && !text.stripLeading().startsWith("0")) {
            return HelplineFault.PHONE_SHORT_UNKNOWN;
        }
        return switch (NUMBERS.isPossibleNumberWithReason(number)) {
            case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> HelplineFault.PHONE_TOO_SHORT;
            case TOO_LONG, INVALID_LENGTH -> HelplineFault.PHONE_TOO_LONG;
            case INVALID_COUNTRY_CODE -> HelplineFault.PHONE_PREFIX;
            // A trunk prefix that was not recognised as one counts among the digits: one of them is missing behind it.
            case IS_POSSIBLE ->
                number.isItalianLeadingZero() && number.getNumberOfLeadingZeros() == 1
                        ? HelplineFault.PHONE_TOO_SHORT
                        : HelplineFault.PHONE_UNKNOWN;
        };
    }

    private static PhoneNumber shortNumber(String text, Phonenumber.PhoneNumber number) {
        String display = keepTogether(NUMBERS.format(number, PhoneNumberFormat.NATIONAL));
        return new PhoneNumber(text, display, display, "tel:" + NUMBERS.getNationalSignificantNumber(number));
    }

    private static PhoneNumber fullNumber(String text, Phonenumber.PhoneNumber number, String country) {
        String region = NUMBERS.getRegionCodeForNumber(number);
        boolean atHome = number.getCountryCode() == NUMBERS.getCountryCodeForRegion(country)
                || SAME_DIALLING.getOrDefault(country, List.of()).contains(region);
        String international = keepTogether(NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL));
        String display = atHome ? keepTogether(NUMBERS.format(number, PhoneNumberFormat.NATIONAL)) : international;
        return new PhoneNumber(text, display, international, "tel:" + NUMBERS.format(number, PhoneNumberFormat.E164));
    }

    private static String keepTogether(String number) {
        return number.replace(' ', NO_BREAK_SPACE);
    }
}
