package vigie.print;

import java.util.List;

/**
 * A finished piece.
 *
 * @param screen PDF/UA-1 and PDF/A-3a, trimmed
 * @param shop the same sheet with bleed and marks
 * @param previews PNG, one for each page
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record Printed(byte[] screen, byte[] shop, List<byte[]> previews) {

    public int pages() {
        return previews.size();
    }
}
