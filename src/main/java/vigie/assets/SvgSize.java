package vigie.assets;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How large a drawing is by itself, in CSS pixels.
 *
 * @param viewBox what part of the plane it shows
 */
record SvgSize(double width, double height, String viewBox) {

    private static final double LARGEST = 100_000;

    /** CSS: an inch has 96 pixels. */
    private static final Map<String, Double> UNITS =
            Map.of("px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0);

    /** From the root's attributes. A size in percent is none. */
    static SvgSize of(@Nullable String width, @Nullable String height, @Nullable String viewBox)
            throws PictureFaultException {
        double ownWidth = length(width);
        double ownHeight = length(height);
        double[] box = box(viewBox);
        if (box.length == 0) {
            return sound(ownWidth, ownHeight, "0 0 " + text(ownWidth) + " " + text(ownHeight));
        }
        String area = text(box[0]) + " " + text(box[1]) + " " + text(box[2]) + " " + text(box[3]);
        if (ownWidth > 0 && ownHeight > 0) {
            return sound(ownWidth, ownHeight, area);
        }
        if (ownWidth > 0) {
            return sound(ownWidth, ownWidth * box[3] / box[2], area);
        }
        if (ownHeight > 0) {
            return sound(ownHeight * box[2] / box[3], ownHeight, area);
        }
        return sound(box[2], box[3], area);
    }

    private static SvgSize sound(double width, double height, String viewBox) throws PictureFaultException {
        if (!(width > 0 && height > 0 && width < LARGEST && height < LARGEST)) {
            throw new PictureFaultException(AssetFault.SVG_NO_SIZE);
        }
        return new SvgSize(width, height, viewBox);
    }

    String widthText() {
        return text(width);
    }

    String heightText() {
        return text(height);
    }

    int roundedWidth() {
        return (int) Math.max(1, Math.round(width));
    }

    int roundedHeight() {
        return (int) Math.max(1, Math.round(height));
    }

    /** 0 when it says nothing in pixels. */
    private static double length(@Nullable String written) {
        String text = written == null ? "" : written.strip();
        String unit = text.length() > 2 ? text.substring(text.length() - 2) : "";
        Double pixels = UNITS.get(unit);
        return pixels == null ? number(text) : number(text.substring(0, text.length() - 2)) * pixels;
    }

    private static double[] box(@Nullable String written) {
        String[] parts = written == null ? new String[0] : written.strip().split("[\\s,]+", -1);
        if (parts.length != 4) {
            return new double[0];
        }
        double[] box = new double[4];
        for (int i = 0; i < 4; i++) {
            box[i] = number(parts[i]);
        }
        return box[2] > 0 && box[3] > 0 ? box : new double[0];
    }

    /** 0 for what is no number. */
    private static double number(String text) {
        try {
            double value = Double.parseDouble(text.strip());
            return Double.isFinite(value) ? value : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String text(double value) {
        return BigDecimal.valueOf(Math.round(value * 1000), 3)
                .stripTrailingZeros()
                .toPlainString();
    }
}
