package vigie.kit;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A code that a phone reads (ISO/IEC 18004), one unit a module, without its quiet zone of four modules.
 *
 * @param size modules on each side
 * @param path the dark modules, as the {@code d} of an SVG path
 */
record QrCode(int size, String path) {

    static QrCode of(String text) {
        try {
            return of(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Neighbours in a row are one bar, so that no printer leaves hairlines between them. */
    private static QrCode of(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int from = -1;
            for (int x = 0; x <= modules.getWidth(); x++) {
                boolean dark = x < modules.getWidth() && modules.get(x, y) == 1;
                if (dark && from < 0) {
                    from = x;
                } else if (!dark && from >= 0) {
                    path.append('M')
                            .append(from)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - from)
                            .append("v1H")
                            .append(from)
                            .append('z');
                    from = -1;
                }
            }
        }
        return new QrCode(modules.getWidth(), path.toString());
    }
}
