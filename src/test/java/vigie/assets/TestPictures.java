package vigie.assets;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as cameras, offices and attackers make them, drawn here so that nobody's rights are touched. */
public final class TestPictures {

    /** What no published file may hold. */
    public static final String SECRET = "48.8566N 2.3522E Jean Dupont";

    private TestPictures() {}

    /** Something like a landscape with the grain of a small sensor. */
    public static byte[] photo(int width, int height, int grain) {
        return jpeg(landscape(width, height, grain), 0.8f);
    }

    static BufferedImage landscape(int width, int height, int grain) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double u = (double) x / width;
                double v = (double) y / height;
                double hills = Math.sin(u * 9) * 0.08 + Math.sin(u * 31) * 0.03 + 0.55;
                double light = v < hills ? 0.9 - v * 0.5 : 0.35 + 0.2 * Math.sin(u * 140) * Math.sin(v * 110);
                int noise = (int) (random.nextGaussian() * grain);
                image.setRGB(
                        x,
                        y,
                        new Color(
                                        clamp(light * 200 + noise),
                                        clamp(light * 225 + noise),
                                        clamp((v < hills ? 250 : 120) * light + noise))
                                .getRGB());
            }
        }
        return image;
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, value));
    }

    /** Red above, blue below; left half darker. */
    static byte[] corners(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        fill(graphics, new Color(200, 0, 0), 0, 0, width / 2, height / 2);
        fill(graphics, new Color(0, 200, 0), width / 2, 0, width / 2, height / 2);
        fill(graphics, new Color(0, 0, 200), 0, height / 2, width / 2, height / 2);
        fill(graphics, new Color(200, 200, 0), width / 2, height / 2, width / 2, height / 2);
        graphics.dispose();
        return jpeg(image, 0.95f);
    }

    private static void fill(Graphics2D graphics, Color color, int x, int y, int width, int height) {
        graphics.setColor(color);
        graphics.fillRect(x, y, width, height);
    }

    /** A ring of one colour, see-through inside and outside. */
    public static byte[] ring(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(10, 90, 140));
        graphics.setStroke(new java.awt.BasicStroke(size / 8f));
        graphics.drawOval(size / 4, size / 4, size / 2, size / 2);
        graphics.dispose();
        return png(image);
    }

    static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] gif(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED), "gif", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        return jpeg(new IIOImage(image, null, null), quality);
    }

    /** As printers like it: four inks, magenta and yellow most of all; stored inverted, as Photoshop does. */
    static byte[] cmyk(int width, int height) {
        WritableRaster raster =
                Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_BYTE, width, height, 4, new Point());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, new int[] {255, 55, 55, 235});
            }
        }
        byte[] adobe = "Adobe\0d\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        return inserted(jpeg(new IIOImage(raster, null, null), 0.9f), 2, segment(0xee, adobe));
    }

    private static byte[] jpeg(IIOImage image, float quality) {
        ImageWriter writer = jdkWriter();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, image, param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static ImageWriter jdkWriter() {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        ImageWriter writer = writers.next();
        while (!writer.getClass().getName().startsWith("com.sun.")) {
            writer = writers.next();
        }
        return writer;
    }

    /** With what a phone adds: how it was held, where, and by whom. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + secret.length);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x010e).putShort((short) 2).putInt(secret.length).putInt(38);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0);
        exif.putInt(0).put(secret);
        byte[] comment = segment(0xfe, secret);
        return inserted(jpeg, 2, segment(0xe1, exif.array()), comment);
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (2 + content.length))
                .put(content)
                .array();
    }

    /** A PNG whose header promises a size; there is nothing in it. */
    public static byte[] emptyPng(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        out.writeBytes(chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array()));
        out.writeBytes(chunk("IDAT", new byte[0]));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    static byte[] chunk(String name, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length);
        chunk.put(name.getBytes(StandardCharsets.US_ASCII)).put(content);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, 4 + content.length);
        return chunk.putInt((int) crc.getValue()).array();
    }

    /** A PNG with one more chunk behind its header. */
    static byte[] withChunk(byte[] png, String name, byte[] content) {
        return inserted(png, 33, chunk(name, content));
    }

    private static byte[] inserted(byte[] file, int at, byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, at);
        List.of(parts).forEach(out::writeBytes);
        out.write(file, at, file.length - at);
        return out.toByteArray();
    }

    /** The same JPEG, but its header says another size. */
    public static byte[] resized(byte[] jpeg, int width, int height) {
        byte[] copy = jpeg.clone();
        for (int at = 2; at < copy.length - 9; at++) {
            int marker = copy[at + 1] & 0xff;
            if (copy[at] == (byte) 0xff && marker >= 0xc0 && marker <= 0xc2) {
                ByteBuffer.wrap(copy, at + 5, 4).putShort((short) height).putShort((short) width);
                return copy;
            }
        }
        throw new IllegalArgumentException();
    }
}
