package vigie.content;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers as they are written in content: digits, a point, a minus. Whole ones keep clear of {@link BigDecimal}, whose tables
 * take JDK 25 longer to fill than a small site takes to read.
 */
final class Numbers {

    private static final int LONGEST = 40;
    private static final long LARGEST_INTEGER = 999_999_999_999_999_999L;

    private Numbers() {}

    /** Kept as written: {@code 1.10} has two decimals. */
    static Optional<BigDecimal> decimal(String text) {
        return isNumber(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Of at most 18 digits. */
    static Optional<Long> integer(String text) {
        if (!isNumber(text) || text.indexOf('.') >= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.valueOf(text)).filter(number -> Math.abs(number) <= LARGEST_INTEGER);
        } catch (NumberFormatException e) { // too large
            return Optional.empty();
        }
    }

    /** A Long where the text is an integer, otherwise a BigDecimal. */
    static Optional<Number> number(String text) {
        Optional<Long> integer = integer(text);
        return integer.isPresent() ? Optional.of(integer.get()) : decimal(text).map(number -> number);
    }

    /** Of two numbers that {@link #number} read. */
    static int compare(Number one, Number other) {
        return one instanceof Long first && other instanceof Long second
                ? first.compareTo(second)
                : exactly(one).compareTo(exactly(other));
    }

    private static BigDecimal exactly(Number number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
    }

    /** What was probably meant by {@code 12 500} or {@code 1,5}. */
    static Optional<String> repaired(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isSpaceChar(c))
                .forEach(c -> repaired.appendCodePoint(c == ',' ? '.' : c));
        return decimal(repaired.toString()).map(BigDecimal::toPlainString);
    }

    private static boolean isNumber(String text) {
        int digits = 0;
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Ascii.isDigit(c)) {
                digits++;
            } else if (c == '.' && digits > 0 && points == 0 && i + 1 < text.length()) {
                points++;
            } else if (c != '-' || i > 0) {
                return false;
            }
        }
        return digits > 0 && text.length() <= LONGEST;
    }
}
