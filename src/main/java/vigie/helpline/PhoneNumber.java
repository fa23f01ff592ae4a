package vigie.helpline;

import java.util.Optional;

/**
 * A phone number that exists in its country's numbering plan. Two numbers are equal when they ring the same phone,
 * however they were typed.
 *
 * @param text as it was typed
 * @param display as it is written in the campaign's country, with no-break spaces: {@code 0 800 23 13 13}, {@code 3114}
 * @param international as it is written abroad, with no-break spaces: {@code +33 800 23 13 13}; a short number, which
 *     cannot be called from abroad, stays as it is
 * @param href for a link: {@code tel:+33800231313}, {@code tel:3114}
 */
public record PhoneNumber(String text, String display, String international, String href) {

    /**
     * Reads a number as people type it, with spaces, dots, hyphens or brackets.
     *
     * @param country the campaign's, as ISO 3166 has it: {@code FR}
     */
    public static Parsed<PhoneNumber> read(String text, String country) {
        return PhoneReader.read(text, country);
    }

    /** The number alone, without a reason where there is none. */
    public static Optional<PhoneNumber> parse(String text, String country) {
        return read(text, country).value();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber number && href.equals(number.href);
    }

    @Override
    public int hashCode() {
        return href.hashCode();
    }
}
