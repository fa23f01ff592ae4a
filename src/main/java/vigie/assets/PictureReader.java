package vigie.assets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** Reads what is known of a picture before it is decoded. */
final class PictureReader {

    private static final long LARGEST = 64L << 20;
    private static final long MOST_PIXELS = 40_000_000;

    private PictureReader() {}

    /** @param stem of the files that become of it */
    static Picture read(String path, Path file, String stem) throws PictureFaultException, IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new PictureFaultException(AssetFault.EMPTY);
        }
        if (size > LARGEST) {
            throw new PictureFaultException(AssetFault.TOO_HEAVY, "size", Long.toString(size >> 20));
        }
        byte[] bytes = Files.readAllBytes(file);
        Optional<PictureHeader> raster = HeaderReader.read(bytes);
        if (raster.isPresent()) {
            checkSize(raster.get());
            return new Picture(path, file, stem, fingerprint(bytes), raster.get(), new byte[0]);
        }
        if (!path.toLowerCase(Locale.ROOT).endsWith(".svg")) {
            throw new PictureFaultException(AssetFault.NOT_A_PICTURE);
        }
        SvgCleaner.Drawing drawing = SvgCleaner.clean(bytes);
        return new Picture(path, file, stem, fingerprint(drawing.bytes()), drawing.header(), drawing.bytes());
    }

    private static void checkSize(PictureHeader header) throws PictureFaultException {
        if (header.width() <= 0 || header.height() <= 0) {
            throw new PictureFaultException(AssetFault.DAMAGED);
        }
        long pixels = (long) header.width() * header.height();
        if (pixels > MOST_PIXELS) {
            throw new PictureFaultException(
                    AssetFault.TOO_MANY_PIXELS,
                    "width",
                    Integer.toString(header.width()),
                    "height",
                    Integer.toString(header.height()),
                    "megapixels",
                    Long.toString(pixels / 1_000_000));
        }
        if (header.format() == PictureFormat.WEBP && !Codecs.hasWebp()) {
            throw new PictureFaultException(AssetFault.NO_WEBP);
        }
    }

    /**
     * Two checksums of 32 bits: enough to tell one version of a file from the next, which is all that its name must do. SHA-256
     * takes ten times as long where the JVM has no second compiler.
     */
    private static String fingerprint(byte[] bytes) {
        return digits(new CRC32(), bytes) + digits(new CRC32C(), bytes);
    }

    private static String digits(Checksum checksum, byte[] bytes) {
        checksum.update(bytes, 0, bytes.length);
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
