package vigie.print;

import java.util.List;

/**
 * A finished piece.
 *
 * @param screen PDF/UA-1 and PDF/A-3a, trimmed; of an image the PNG
 * @param shop the same sheet with bleed and marks; nothing of an image
 * @param previews PNG, one for each page
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record Printed(byte[] screen, byte[] shop, List<byte[]> previews) {

    static Printed image(byte[] png, List<byte[]> previews) {
        return new Printed(png, new byte[0], previews);
    }

    public boolean isImage() {
        return shop.length == 0;
    }

    public int pages() {
        return previews.size();
    }
}
