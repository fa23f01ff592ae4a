package vigie.assets;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A colour by how light, how vivid and of which hue people see it
 * (<a href="https://www.w3.org/TR/css-color-4/#ok-lab">CSS Color 4</a>).
 *
 * @param lightness from 0 to 1
 * @param chroma from 0 (grey)
 * @param hue in radians
 */
record Oklch(double lightness, double chroma, double hue) {

    private static final int STEPS = 1000;

    static Oklch of(Color color) {
        double red = Color.linear(color.red());
        double green = Color.linear(color.green());
        double blue = Color.linear(color.blue());
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(lightness, Math.hypot(a, b), Math.atan2(b, a));
    }

    /** The colour of this hue that differs least in lightness and that passes; less vivid where screens end. */
    Optional<Color> nearest(Predicate<Color> passes) {
        for (int step = 0; step <= STEPS; step++) {
            double change = (double) step / STEPS;
            for (double other : new double[] {lightness - change, lightness + change}) {
                if (other >= 0 && other <= 1) {
                    Color candidate = new Oklch(other, chroma, hue).onScreen();
                    if (passes.test(candidate)) {
                        return Optional.of(candidate);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** With as much of its chroma as a screen can show. */
    Color onScreen() {
        double most = chroma;
        if (!isOnScreen(rgb(most))) {
            double least = 0;
            for (int i = 0; i < 20; i++) {
                double middle = (least + most) / 2;
                if (isOnScreen(rgb(middle))) {
                    least = middle;
                } else {
                    most = middle;
                }
            }
            most = least;
        }
        double[] rgb = rgb(most);
        return new Color(channel(rgb[0]), channel(rgb[1]), channel(rgb[2]));
    }

    private double[] rgb(double chroma) {
        double a = chroma * Math.cos(hue);
        double b = chroma * Math.sin(hue);
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static boolean isOnScreen(double[] rgb) {
        for (double channel : rgb) {
            if (channel < -0.0005 || channel > 1.0005) {
                return false;
            }
        }
        return true;
    }

    private static int channel(double linear) {
        double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.min(1, Math.max(0, value)));
    }
}
