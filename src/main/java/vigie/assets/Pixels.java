package vigie.assets;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.HashSet;
import java.util.Set;

/**
 * A decoded picture in sRGB.
 *
 * @param channels 3: red, green, blue; 4: these and how opaque it is
 * @param samples row by row, a byte for each channel
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Pixels(int width, int height, int channels, byte[] samples) {

    /** A picture of more colours is no drawing. */
    private static final int FEW_COLOURS = 1024;

    static Pixels empty(int width, int height, int channels) {
        return new Pixels(width, height, channels, new byte[width * height * channels]);
    }

    static Pixels of(BufferedImage image) {
        ColorModel colours = image.getColorModel();
        boolean grey = colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        boolean foreign = !grey
                && !(colours instanceof IndexColorModel)
                && !colours.getColorSpace().isCS_sRGB();
        BufferedImage known = foreign ? toSrgb(image) : image;
        int channels = colours.hasAlpha() ? 4 : 3;
        Pixels pixels = empty(image.getWidth(), image.getHeight(), channels);
        if (grey) {
            pixels.copyGrey(known);
        } else if (known.getType() == BufferedImage.TYPE_3BYTE_BGR
                || known.getType() == BufferedImage.TYPE_4BYTE_ABGR) {
            pixels.copyReversed(((DataBufferByte) known.getRaster().getDataBuffer()).getData());
        } else {
            pixels.copyAny(known);
        }
        return pixels;
    }

    private static BufferedImage toSrgb(BufferedImage image) {
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
        return new ColorConvertOp(null).filter(image, new BufferedImage(image.getWidth(), image.getHeight(), type));
    }

    private void copyReversed(byte[] stored) {
        for (int at = 0; at < samples.length; at += channels) {
            int first = at + channels - 1; // alpha comes first, then blue, green, red
            samples[at] = stored[first];
            samples[at + 1] = stored[first - 1];
            samples[at + 2] = stored[first - 2];
            if (channels == 4) {
                samples[at + 3] = stored[at];
            }
        }
    }

    /** As they are: the JDK would take them for linear light. */
    private void copyGrey(BufferedImage image) {
        Raster raster = image.getRaster();
        int shift = Math.max(0, raster.getSampleModel().getSampleSize(0) - 8);
        int bands = raster.getNumBands();
        int[] row = new int[width * bands];
        for (int y = 0; y < height; y++) {
            raster.getPixels(0, y, width, 1, row);
            int at = y * width * channels;
            for (int x = 0; x < width; x++, at += channels) {
                byte light = (byte) (row[x * bands] >> shift);
                samples[at] = light;
                samples[at + 1] = light;
                samples[at + 2] = light;
                if (channels == 4) {
                    samples[at + 3] = (byte) (row[x * bands + 1] >> shift);
                }
            }
        }
    }

    private void copyAny(BufferedImage image) {
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            int at = y * width * channels;
            for (int x = 0; x < width; x++, at += channels) {
                samples[at] = (byte) (row[x] >> 16);
                samples[at + 1] = (byte) (row[x] >> 8);
                samples[at + 2] = (byte) row[x];
                if (channels == 4) {
                    samples[at + 3] = (byte) (row[x] >>> 24);
                }
            }
        }
    }

    /** Turned as Exif's orientation says. */
    Pixels upright(int orientation) {
        if (orientation == PictureHeader.UPRIGHT) {
            return this;
        }
        boolean swapped = orientation >= 5;
        boolean fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
        boolean fromBelow = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
        Pixels turned = empty(swapped ? height : width, swapped ? width : height, channels);
        for (int y = 0; y < turned.height; y++) {
            for (int x = 0; x < turned.width; x++) {
                int column = swapped ? y : x;
                int row = swapped ? x : y;
                int sourceX = fromRight ? width - 1 - column : column;
                int sourceY = fromBelow ? height - 1 - row : row;
                System.arraycopy(
                        samples,
                        (sourceY * width + sourceX) * channels,
                        turned.samples,
                        (y * turned.width + x) * channels,
                        channels);
            }
        }
        return turned;
    }

    /** Behind what is see-through there is white; a format without transparency shows just that. */
    Pixels onWhite() {
        if (channels == 3) {
            return this;
        }
        Pixels opaque = empty(width, height, 3);
        for (int from = 0, to = 0; from < samples.length; from += 4, to += 3) {
            int alpha = samples[from + 3] & 0xff;
            for (int i = 0; i < 3; i++) {
                int mixed = (samples[from + i] & 0xff) * alpha + 255 * (255 - alpha);
                opaque.samples[to + i] = (byte) ((mixed + 127) / 255);
            }
        }
        return opaque;
    }

    /** A drawing, a diagram, a screenshot: lossless compression makes it both smaller and clearer. */
    boolean hasFewColours() {
        Set<Integer> colours = new HashSet<>();
        int last = -1;
        for (int at = 0; at < samples.length; at += channels) {
            int colour = (samples[at] & 0xff) << 16 | (samples[at + 1] & 0xff) << 8 | (samples[at + 2] & 0xff);
            if (colour != last && colours.add(colour) && colours.size() > FEW_COLOURS) {
                return false;
            }
            last = colour;
        }
        return true;
    }

    BufferedImage image() {
        int type = channels == 4 ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
        BufferedImage image = new BufferedImage(width, height, type);
        byte[] stored = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int at = 0; at < samples.length; at += channels) {
            int first = at + channels - 1;
            stored[first] = samples[at];
            stored[first - 1] = samples[at + 1];
            stored[first - 2] = samples[at + 2];
            if (channels == 4) {
                stored[at] = samples[at + 3];
            }
        }
        return image;
    }
}
