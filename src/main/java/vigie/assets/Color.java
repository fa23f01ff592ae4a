package vigie.assets;

import java.util.HexFormat;

/**
 * An opaque colour of a screen (sRGB).
 *
 * @param red from 0 to 255, as are the others
 */
record Color(int red, int green, int blue) {

    static final Color BLACK = new Color(0, 0, 0);

    /** @param hex {@code #0a5c8a} */
    static Color of(String hex) {
        int rgb = HexFormat.fromHexDigits(hex, 1, 7);
        return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    String hex() {
        return "#" + HexFormat.of().toHexDigits(red << 16 | green << 8 | blue, 6);
    }

    /** From 1 (the same) to 21 (black and white), as WCAG 2.2 defines it. */
    double contrast(Color other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** WCAG 2.2's relative luminance: 0 for black, 1 for white. */
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
