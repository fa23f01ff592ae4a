package vigie.assets;

import java.util.Locale;
import java.util.Set;

/** What a drawing may consist of: SVG 2's elements and attributes that draw, and none that run, move or fetch. */
final class SvgRules {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final Set<String> ELEMENTS = words(
            "svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc style"
                    + " linearGradient radialGradient stop clipPath mask pattern marker filter feBlend feColorMatrix"
                    + " feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap"
                    + " feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge"
                    + " feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile"
                    + " feTurbulence");

    private static final Set<String> NOTES = Set.of("metadata");

    private static final Set<String> SIZES = Set.of("width", "height", "viewBox");

    private static final Set<String> ATTRIBUTES =
            words("id class style transform x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points width height viewBox"
                    + " preserveAspectRatio dx dy rotate textLength lengthAdjust startOffset method spacing pathLength"
                    + " offset gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits"
                    + " patternUnits patternContentUnits patternTransform markerUnits markerWidth markerHeight refX refY"
                    + " orient filterUnits primitiveUnits in in2 result mode type values tableValues slope intercept"
                    + " amplitude exponent operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode"
                    + " preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle"
                    + " pointsAtX pointsAtY pointsAtZ azimuth elevation z scale xChannelSelector yChannelSelector"
                    + " stdDeviation radius baseFrequency numOctaves seed stitchTiles"
                    + " alignment-baseline baseline-shift clip-path clip-rule color color-interpolation"
                    + " color-interpolation-filters direction display dominant-baseline fill fill-opacity fill-rule"
                    + " filter flood-color flood-opacity font-family font-size font-size-adjust font-stretch font-style"
                    + " font-variant font-weight image-rendering letter-spacing lighting-color marker-end marker-mid"
                    + " marker-start mask mask-type opacity overflow paint-order shape-rendering stop-color"
                    + " stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin"
                    + " stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering"
                    + " unicode-bidi vector-effect visibility word-spacing writing-mode");

    private SvgRules() {}

    private static Set<String> words(String text) {
        return Set.of(text.split(" ", -1));
    }

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    /** For other programs, never seen. */
    static boolean isNote(String name) {
        return NOTES.contains(name);
    }

    static boolean isAttribute(String name) {
        return ATTRIBUTES.contains(name);
    }

    static boolean isSize(String name) {
        return SIZES.contains(name);
    }

    /** An attribute's value or a style sheet: {@code url()} may only name a part of the drawing, and nothing may be disguised. */
    static void checkValue(String element, String value) throws PictureFaultException {
        String css = value.toLowerCase(Locale.ROOT);
        boolean hidden = css.indexOf('\\') >= 0;
        boolean active = css.contains("@import") || css.contains("expression(") || css.contains("image(");
        boolean source = css.contains("image-set(") || css.contains("src(") || css.contains("javascript:");
        if (((hidden || active || source) && isStyle(css)) || leadsOutside(css)) {
            throw new PictureFaultException(AssetFault.SVG_STYLE, "element", element);
        }
    }

    /** Paths, numbers and names have neither. */
    private static boolean isStyle(String css) {
        return css.indexOf('(') >= 0 || css.indexOf(':') >= 0 || css.indexOf('@') >= 0;
    }

    private static boolean leadsOutside(String css) {
        for (int at = css.indexOf("url("); at >= 0; at = css.indexOf("url(", at + 1)) {
            int first = at + 4;
            while (first < css.length() && " \t\r\n\f'\"".indexOf(css.charAt(first)) >= 0) {
                first++;
            }
            if (first >= css.length() || css.charAt(first) != '#') {
                return true;
            }
        }
        return false;
    }
}
