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

    FontStyle style() {
        return italic ? FontStyle.ITALIC : FontStyle.NORMAL;
    }
}
