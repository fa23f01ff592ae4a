package vigie.assets;

import java.util.Arrays;

/** How well a picture stands out from the colour that it is printed on. */
public final class InkContrast {

    /** Below this contrast with the ground nobody sees that anything is there. */
    private static final double VISIBLE = 1.15;

    /** The best tenth decides: letters are often less than a fifth of a logo, and the rest may well be pale. */
    private static final double BEST = 0.1;

    private InkContrast() {}

    /**
     * The contrast, as WCAG 2.2 defines it, that a tenth of what can be seen of the picture reaches or exceeds: from 1, when
     * nothing can be seen, to 21.
     *
     * @param argb pixels, alpha in the highest byte
     * @param ground {@code #fff9f1}
     */
    public static double of(int[] argb, String ground) {
        Color under = Color.of(ground);
        double[] contrasts = new double[argb.length];
        int seen = 0;
        for (int pixel : argb) {
            double contrast = over(pixel, under).contrast(under);
            if (contrast >= VISIBLE) {
                contrasts[seen++] = contrast;
            }
        }
        if (seen == 0) {
            return 1;
        }
        double[] sorted = Arrays.copyOf(contrasts, seen);
        Arrays.sort(sorted);
        return sorted[Math.max(0, seen - 1 - (int) (seen * BEST))];
    }

    private static Color over(int pixel, Color under) {
        int alpha = pixel >>> 24;
        return new Color(
                mixed(pixel >> 16 & 0xff, under.red(), alpha),
                mixed(pixel >> 8 & 0xff, under.green(), alpha),
                mixed(pixel & 0xff, under.blue(), alpha));
    }

    private static int mixed(int ink, int ground, int alpha) {
        return (ink * alpha + ground * (255 - alpha) + 127) / 255;
    }
}
