package vigie.content;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as they are written in content: digits, a point, a minus. */
final class Numbers {

    private static final int LONGEST = 40;

    private Numbers() {}

    /** Kept as written: {@code 1.10} has two decimals. */
    static Optional<BigDecimal> decimal(String text) {
        int digits = 0;
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Ascii.isDigit(c)) {
                digits++;
            } else if (c == '.' && digits > 0 && points == 0 && i + 1 < text.length()) {
                points++;
            } else if (c != '-' || i > 0) {
                return Optional.empty();
            }
        }
        return digits > 0 && text.length() <= LONGEST ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static Optional<Long> integer(String text) {
        return decimal(text)
                .filter(number -> number.scale() == 0 && number.precision() <= 18)
                .map(BigDecimal::longValue);
    }

    /** What was probably meant by {@code 12 500} or {@code 1,5}. */
    static Optional<String> repaired(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isSpaceChar(c))
                .forEach(c -> repaired.appendCodePoint(c == ',' ? '.' : c));
        return decimal(repaired.toString()).map(BigDecimal::toPlainString);
    }
}
