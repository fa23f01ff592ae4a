package vigie.kit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the print engine would draw otherwise than the partner's designer did, or hardly ever finish to draw. */
final class DrawingCheck {

    private static final Pattern EFFECTS = Pattern.compile("<filter|<mask|[\\s;\"{]opacity(=\"|\\s*:)\\s*0?\\.\\d");

    private static final Pattern DASHES = Pattern.compile("stroke-dasharray(?:=\"|\\s*:)\\s*([-\\d.eE\\s,]+)");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[\\s,]+");

    /** More dashes than these across the drawing are a bomb, or at best a grey line. */
    private static final double MOST_DASHES = 2000;

    private DrawingCheck() {}

    /** @param svg cleaned; empty for what is no drawing */
    static Optional<KitFault> of(String svg, double width) {
        if (svg.contains("<text")) {
            return Optional.of(KitFault.LOGO_LETTERS);
        }
        if (EFFECTS.matcher(svg).find()) {
            return Optional.of(KitFault.LOGO_EFFECTS);
        }
        Matcher dashes = DASHES.matcher(svg);
        while (dashes.find()) {
            if (length(dashes.group(1)) < width / MOST_DASHES) {
                return Optional.of(KitFault.LOGO_TOO_SLOW);
            }
        }
        return Optional.empty();
    }

    private static double length(String dashes) {
        double sum = 0;
        for (String number : BETWEEN_NUMBERS.split(dashes.strip(), -1)) {
            try {
                sum += Double.parseDouble(number);
            } catch (NumberFormatException e) {
                return 0;
            }
        }
        return sum;
    }
}
