package vigie.assets;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPWriteParam;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Bytes to pixels and back. Nothing is carried over but the pixels, so that no place, name or date is published. */
final class Codecs {

    /** Between speed and size; the slowest saves a twentieth. */
    private static final int WEBP_METHOD = 4;

    static {
        System.setProperty("java.awt.headless", "true"); // no window is ever opened, and some servers could not
        ImageIO.setUseCache(false);
    }

    private Codecs() {}

    /** Whether WebP can be written here: its library is native code, and there is none for every machine. */
    static boolean hasWebp() {
        return Webp.AVAILABLE;
    }

    private static final class Webp {

        static final boolean AVAILABLE = isAvailable();

        private static boolean isAvailable() {
            try {
                return webp(Pixels.empty(1, 1, 3), 75).length > 0;
            } catch (LinkageError | RuntimeException e) {
                return false;
            }
        }
    }

    static Pixels decode(PictureFormat format, byte[] bytes) throws PictureFaultException {
        return decode(format, bytes, 1);
    }

    /** @param step only every so many columns and rows are kept */
    static Pixels decode(PictureFormat format, byte[] bytes, int step) throws PictureFaultException {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(format.extension()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            ImageReadParam few = reader.getDefaultReadParam();
            few.setSourceSubsampling(step, step, 0, 0);
            return Pixels.of(reader.read(0, few));
        } catch (IOException | RuntimeException e) { // decoders throw what they like at damaged data
            throw new PictureFaultException(AssetFault.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    /** @param quality from 0 to 100 */
    static byte[] webp(Pixels pixels, int quality) {
        return webp(pixels, quality, CompressionType.Lossy);
    }

    static byte[] losslessWebp(Pixels pixels) {
        return webp(pixels, 100, CompressionType.Lossless);
    }

    private static byte[] webp(Pixels pixels, int quality, CompressionType compression) {
        ImageWriter writer = writer(PictureFormat.WEBP);
        WebPWriteParam settings = (WebPWriteParam) writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionType(compression);
        settings.setCompressionQuality(quality / 100f);
        settings.setMethod(WEBP_METHOD);
        return write(writer, settings, pixels);
    }

    /** @param quality from 0 to 100 */
    static byte[] jpeg(Pixels pixels, int quality) {
        ImageWriter writer = writer(PictureFormat.JPEG);
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(quality / 100f);
        settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return write(writer, settings, pixels.onWhite());
    }

    static byte[] png(Pixels pixels) {
        ImageWriter writer = writer(PictureFormat.PNG);
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(0); // the smallest
        return write(writer, settings, pixels);
    }

    private static ImageWriter writer(PictureFormat format) {
        return ImageIO.getImageWritersByFormatName(format.extension()).next();
    }

    private static byte[] write(ImageWriter writer, ImageWriteParam settings, Pixels pixels) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels.image(), null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
