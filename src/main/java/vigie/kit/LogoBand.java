package vigie.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Logos in rows, in their order, each with its clear space. All of them cover about the same area, so that none weighs more
 * than another: a long one is lower, a square one as high as the row.
 *
 * @param places in the order of the logos; none when there is no room
 * @param row height of a row, in millimetres; 0 when there is no room
 */
record LogoBand(List<Place> places, double row) {

    /** How many times as wide as its row is high a logo may be; a place kept for one that isn't known yet is all of that. */
    private static final double WIDEST = 2.5;

    /** Area of a logo, in squares of the row's height. */
    private static final double AREA = 1.5;

    /** By how many millimetres a row is made lower until all fits. */
    private static final double STEP = 0.1;

    /** Millimetres from the left and the top of the room. */
    record Place(double left, double top, double width, double height) {}

    /** @param ratios width by height of each logo; nothing for a place that is kept */
    static LogoBand of(LogoRoom room, LogoRules rules, List<OptionalDouble> ratios) {
        if (ratios.isEmpty()) {
            return new LogoBand(List.of(), room.height());
        }
        for (int steps = (int) Math.round(room.height() / STEP); steps > 0; steps--) {
            double row = steps * STEP;
            List<Place> places = flow(room, row, rules.clearSpace() * row, ratios);
            if (!places.isEmpty()) {
                return new LogoBand(places, row);
            }
        }
        return new LogoBand(List.of(), 0);
    }

    /** Nothing when they need more room. */
    private static List<Place> flow(LogoRoom room, double row, double gap, List<OptionalDouble> ratios) {
        List<Place> places = new ArrayList<>();
        double left = 0;
        double top = 0;
        for (OptionalDouble ratio : ratios) {
            double width = ratio.isPresent() ? width(ratio.getAsDouble(), row) : row * WIDEST;
            double height = ratio.isPresent() ? width / ratio.getAsDouble() : row;
            if (left > 0 && left + width > room.width()) {
                left = 0;
                top += row + gap;
            }
            if (width > room.width() || top + row > room.height() + STEP / 2) {
                return List.of();
            }
            places.add(new Place(left, top + (row - height) / 2, width, height));
            left += width + gap;
        }
        return places;
    }

    /** Of a logo in a row, in the row's unit. */
    static double width(double ratio, double row) {
        double height = Math.min(row, row * Math.sqrt(AREA / ratio));
        return Math.min(height * ratio, row * WIDEST);
    }
}
