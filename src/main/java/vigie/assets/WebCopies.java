package vigie.assets;

import java.util.ArrayList;
import java.util.List;

/** Smaller copies of a drawing for pages: WebP, or PNG on the few machines that cannot write it. */
public final class WebCopies {

    /** What is not the largest was made smaller, and has more colours than WebP without loss is good at. */
    private static final int QUALITY = 80;

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
            Pixels sized = Resampling.to(pixels, (int) Math.max(1, Math.round(pixels.width() * scale)), (int)
                    Math.max(1, Math.round(pixels.height() * scale)));
            boolean largest = side == longerSides[longerSides.length - 1];
            copies.add(copy(sized, largest));
        }
        return copies;
    }

    private static Copy copy(Pixels pixels, boolean exact) {
        if (!Codecs.hasWebp()) {
            return new Copy("png", pixels.width(), pixels.height(), Codecs.png(pixels));
        }
        byte[] webp = exact ? Codecs.losslessWebp(pixels) : Codecs.webp(pixels, QUALITY);
        return new Copy("webp", pixels.width(), pixels.height(), webp);
    }
}
