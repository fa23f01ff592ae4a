package vigie.assets;

import java.util.Map;
import java.util.Optional;

/**
 * Tells a raster picture by its content, whatever its name, and reads its size without decoding it. A file that is cut short,
 * that moves, or that no browser shows everywhere is refused.
 */
final class HeaderReader {

    /** Of what is no picture for the web, by the bytes at its start; the brands of the last ones stand after four bytes. */
    private static final Map<String, String> OTHERS = Map.of(
            "II*\0", "TIFF",
            "MM\0*", "TIFF",
            "BM", "BMP",
            "8BPS", "Photoshop",
            "%PDF", "PDF",
            "%!PS", "PostScript");

    private final Bytes file;

    private HeaderReader(Bytes file) {
        this.file = file;
    }

    /** Nothing when it is no raster picture at all. */
    static Optional<PictureHeader> read(byte[] bytes) throws PictureFaultException {
        return new HeaderReader(new Bytes(bytes)).read();
    }

    private Optional<PictureHeader> read() throws PictureFaultException {
        if (file.has(0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(jpeg());
        }
        if (file.has(0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(png());
        }
        if (file.has(0, "GIF87a") || file.has(0, "GIF89a")) {
            return Optional.of(gif());
        }
        if (file.has(0, "RIFF") && file.has(8, "WEBP")) {
            return Optional.of(webp());
        }
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            if (file.has(0, other.getKey())) {
                throw new PictureFaultException(AssetFault.UNSUPPORTED, "format", other.getValue());
            }
        }
        if (file.has(4, "ftyp")) {
            throw new PictureFaultException(AssetFault.UNSUPPORTED, "format", file.has(8, "avi") ? "AVIF" : "HEIC");
        }
        return Optional.empty();
    }

    private PictureHeader jpeg() throws PictureFaultException {
        int orientation = PictureHeader.UPRIGHT;
        int at = 2;
        while (true) {
            while (file.u8(at) == 0xff && file.u8(at + 1) == 0xff) {
                at++; // padding
            }
            int marker = file.u16(at);
            if (marker < 0xffc0 || marker == 0xffd9) {
                throw new PictureFaultException(AssetFault.DAMAGED);
            }
            Bytes segment = file.part(at + 4, file.u16(at + 2) - 2);
            if (marker == 0xffe1 && segment.has(0, "Exif\0\0")) {
                orientation = Exif.orientation(segment.part(6, segment.length() - 6));
            } else if (isFrame(marker)) {
                return jpegFrame(marker, segment, at, orientation);
            }
            at += 2 + file.u16(at + 2);
        }
    }

    private static boolean isFrame(int marker) {
        return marker <= 0xffcf && marker != 0xffc4 && marker != 0xffc8 && marker != 0xffcc;
    }

    private PictureHeader jpegFrame(int marker, Bytes frame, int at, int orientation) throws PictureFaultException {
        boolean known = marker <= 0xffc2 && frame.u8(0) == 8;
        if (!known) {
            throw new PictureFaultException(AssetFault.UNSUPPORTED, "format", "JPEG (12 bits)");
        }
        if (!endsAfter(at)) {
            throw new PictureFaultException(AssetFault.TRUNCATED);
        }
        return PictureHeader.stored(PictureFormat.JPEG, frame.u16(3), frame.u16(1), orientation, false);
    }

    /** Whether the mark of the end comes; phones put a film or a second picture after it. */
    private boolean endsAfter(int start) throws PictureFaultException {
        for (int at = file.length() - 2; at > start; at--) {
            if (file.u16(at) == 0xffd9) {
                return true;
            }
        }
        return false;
    }

    private PictureHeader png() throws PictureFaultException {
        Bytes start = file.part(8, 25);
        if (!start.has(4, "IHDR")) {
            throw new PictureFaultException(AssetFault.DAMAGED);
        }
        int colours = start.u8(17);
        boolean graphic = colours == 3 || colours >= 4;
        int orientation = PictureHeader.UPRIGHT;
        int at = 8;
        while (!file.has(at + 4, "IEND")) {
            int size = file.i32(at);
            Bytes chunk = file.part(at + 8, size);
            if (file.has(at + 4, "acTL")) {
                throw new PictureFaultException(AssetFault.ANIMATED);
            }
            if (file.has(at + 4, "tRNS")) {
                graphic = true;
            } else if (file.has(at + 4, "eXIf")) {
                orientation = Exif.orientation(chunk);
            }
            at += 12 + size;
        }
        file.part(at, 12);
        return PictureHeader.stored(PictureFormat.PNG, start.i32(8), start.i32(12), orientation, graphic);
    }

    private PictureHeader gif() throws PictureFaultException {
        int pictures = 0;
        int at = 13 + palette(file.u8(10));
        while (file.u8(at) != 0x3b) {
            if (file.u8(at) == 0x2c) {
                pictures++;
                at = blocks(at + 11 + palette(file.u8(at + 9)));
            } else if (file.u8(at) == 0x21) {
                at = blocks(at + 2);
            } else {
                throw new PictureFaultException(AssetFault.DAMAGED);
            }
        }
        if (pictures != 1) {
            throw new PictureFaultException(pictures == 0 ? AssetFault.DAMAGED : AssetFault.ANIMATED);
        }
        return PictureHeader.stored(
                PictureFormat.GIF, file.u16Little(6), file.u16Little(8), PictureHeader.UPRIGHT, true);
    }

    private static int palette(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    /** Behind the last of them. */
    private int blocks(int first) throws PictureFaultException {
        int at = first;
        while (file.u8(at) != 0) {
            at += 1 + file.u8(at);
        }
        return at + 1;
    }

    private PictureHeader webp() throws PictureFaultException {
        Bytes riff = file.part(8, file.i32Little(4));
        if (riff.has(4, "VP8 ")) {
            return webp(riff.u16Little(18) & 0x3fff, riff.u16Little(20) & 0x3fff, PictureHeader.UPRIGHT, false);
        }
        if (riff.has(4, "VP8L")) {
            int sizes = riff.i32Little(13);
            return webp((sizes & 0x3fff) + 1, (sizes >>> 14 & 0x3fff) + 1, PictureHeader.UPRIGHT, true);
        }
        if (!riff.has(4, "VP8X")) {
            throw new PictureFaultException(AssetFault.DAMAGED);
        }
        int flags = riff.u8(12);
        if ((flags & 0x02) != 0) {
            throw new PictureFaultException(AssetFault.ANIMATED);
        }
        return webp(riff.u24Little(16) + 1, riff.u24Little(19) + 1, webpOrientation(riff), (flags & 0x10) != 0);
    }

    private static PictureHeader webp(int width, int height, int orientation, boolean graphic) {
        return PictureHeader.stored(PictureFormat.WEBP, width, height, orientation, graphic);
    }

    private static int webpOrientation(Bytes riff) throws PictureFaultException {
        int at = 4;
        while (at + 8 <= riff.length()) {
            int size = riff.i32Little(at + 4);
            Bytes chunk = riff.part(at + 8, size);
            if (riff.has(at, "EXIF")) {
                int start = chunk.has(0, "Exif\0\0") ? 6 : 0;
                return Exif.orientation(chunk.part(start, chunk.length() - start));
            }
            at += 8 + size + (size & 1);
        }
        return PictureHeader.UPRIGHT;
    }
}
