package vigie.render;

import freemarker.core.ArithmeticEngine;

/**
 * FreeMarker's exact arithmetic, but for whole numbers in templates, such as {@code 2}, which it would take for decimals: BigDecimal
 * then stays out of most builds, and on JDK 25 its tables alone take 15 ms to fill.
 */
final class WholeNumbers extends ArithmeticEngine.BigDecimalEngine {

    private static final int LONGEST = 9;

    @Override
    public Number toNumber(String text) {
        boolean whole = text.length() <= LONGEST && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? (Number) Integer.valueOf(text) : super.toNumber(text);
    }
}
