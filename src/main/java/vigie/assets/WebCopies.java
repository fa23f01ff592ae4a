package vigie.assets;

import java.util.ArrayList;
import java.util.List;

/** Smaller copies of a drawing for pages: WebP without loss, or PNG on the few machines that cannot write it. */
public final class WebCopies {

    private WebCopies() {}

    /** @param extension {@code webp}, {@code png} */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Copy(String extension, int width, int height, byte[] bytes) {}

    /**
     * From the smallest to the largest.
     *
     * @param longerSides in pixels; larger than the drawing itself, it is taken as it is
     */
    public static List<Copy> of(byte[] png, int... longerSides) {
        Pixels pixels;
        try {
            pixels = Codecs.decode(PictureFormat.PNG, png);
        } catch (PictureFaultException e) {
            throw new IllegalArgumentException(e);
        }
        List<Copy> copies = new ArrayList<>();
        for (int side : longerSides) {
            double scale = Math.min(1, (double) side / Math.max(pixels.width(), pixels.height()));
            Pixels sized = Resampling.to(
                    pixels,
                    (int) Math.max(1, Math.round(pixels.width() * scale)),
                    (int) Math.max(1, Math.round(pixels.height() * scale)));
            copies.add(
                    Codecs.hasWebp()
                            ? new Copy("webp", sized.width(), sized.height(), Codecs.losslessWebp(sized))
                            : new Copy("png", sized.width(), sized.height(), Codecs.png(sized)));
        }
        return copies;
    }
}
