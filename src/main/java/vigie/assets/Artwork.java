package vigie.assets;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/** A picture of the content on its way to paper: a cleaned drawing, or pixels. */
public final class Artwork {

    /** Pixels of the longer side: more than any place for a logo shows. */
    private static final int LONGEST = 1600;

    /** As {@link SvgCleaner} writes the root. */
    private static final Pattern SIZE = Pattern.compile("<svg[^>]* width=\"([0-9.]+)\" height=\"([0-9.]+)\"");

    private final Picture picture;
    private final byte[] original;

    private Artwork(Picture picture, byte[] original) {
        this.picture = picture;
        this.original = original;
    }

    /** Nothing is decoded yet. */
    public static Artwork of(Picture picture) {
        try {
            byte[] bytes = picture.isDrawing() ? picture.drawing() : Files.readAllBytes(picture.file());
            return new Artwork(picture, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of what would be printed: the cleaned drawing, or the file of the pixels. */
    public byte[] bytes() {
        return original;
    }

    public boolean isDrawing() {
        return picture.isDrawing();
    }

    /** A photo's own compression suits it; anything else keeps every pixel. */
    public boolean isPhoto() {
        return picture.header().format() == PictureFormat.JPEG;
    }

    /** In pixels; a drawing has no fixed size. */
    public int width() {
        return picture.width();
    }

    public int height() {
        return picture.height();
    }

    /** Width by height. */
    public double ratio() {
        Matcher size = SIZE.matcher(svg());
        return size.find()
                ? Double.parseDouble(size.group(1)) / Double.parseDouble(size.group(2))
                : (double) width() / height();
    }

    /** The cleaned drawing; empty for pixels. */
    public String svg() {
        return isDrawing() ? new String(original, StandardCharsets.UTF_8) : "";
    }

    /**
     * What was made of the pixels.
     *
     * @param fault why there are none
     */
    public record Decoded(@Nullable BufferedImage image, @Nullable Diagnostic fault) {}

    /** Upright, in sRGB, no larger than paper shows. */
    public Decoded decode(SourceSpan span) {
        PictureHeader header = picture.header();
        int step = Math.max(1, Math.max(picture.width(), picture.height()) / (2 * LONGEST));
        try {
            Pixels pixels = Codecs.decode(header.format(), original, step);
            int longer = Math.max(pixels.width(), pixels.height());
            if (longer > LONGEST) {
                pixels = Resampling.to(
                        pixels,
                        Math.max(1, pixels.width() * LONGEST / longer),
                        Math.max(1, pixels.height() * LONGEST / longer));
            }
            return new Decoded(pixels.upright(header.orientation()).image(), null);
        } catch (PictureFaultException e) {
            return new Decoded(null, e.at(span));
        }
    }
}
