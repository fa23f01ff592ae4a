package vigie.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;

/**
 * A font of the theme.
 *
 * @param family as styles name it
 * @param weight 400, 800
 * @param ttf TrueType; other kinds lose text without a word
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record Typeface(String family, int weight, boolean italic, byte[] ttf) {

    private static final String ITALIC = "-italic";

    /** By the name of its file: {@code atkinson-400-italic}. */
    public static Typeface named(String name, byte[] ttf) {
        boolean italic = name.endsWith(ITALIC);
        String upright = italic ? name.substring(0, name.length() - ITALIC.length()) : name;
        int dash = upright.lastIndexOf('-');
        return new Typeface(upright.substring(0, dash), Integer.parseInt(upright.substring(dash + 1)), italic, ttf);
    }

    FontStyle style() {
        return italic ? FontStyle.ITALIC : FontStyle.NORMAL;
    }
}
