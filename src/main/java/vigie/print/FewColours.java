package vigie.print;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A drawing of flat colours as a PNG of one byte a pixel, a third as large: the 256 colours that it has most of. The others are
 * edges, between two of them; each becomes the nearest one.
 */
final class FewColours {

    private static final int MOST = 256;

    private final BufferedImage image;
    private final List<Integer> palette;
    private final Map<Integer, Integer> places = new HashMap<>();

    private FewColours(BufferedImage image) {
        this.image = image;
        this.palette = mostUsed(image);
        for (int place = 0; place < palette.size(); place++) {
            places.put(palette.get(place), place);
        }
    }

    static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new FewColours(image).indexed(), "png", png);
        return png.toByteArray();
    }

    private static List<Integer> mostUsed(BufferedImage image) {
        Map<Integer, Integer> counts = new HashMap<>();
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int colour : image.getRGB(0, y, row.length, 1, row, 0, row.length)) {
                counts.merge(colour, 1, Integer::sum);
            }
        }
        List<Integer> colours = new ArrayList<>(counts.keySet());
        colours.sort(Comparator.<Integer>comparingInt(counts::get).reversed().thenComparing(Comparator.naturalOrder()));
        return colours.subList(0, Math.min(MOST, colours.size()));
    }

    private BufferedImage indexed() {
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        BufferedImage indexed = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, colours.length, colours, 0, false, -1, 0));
        byte[] bytes = ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
        int[] row = new int[image.getWidth()];
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int colour : image.getRGB(0, y, row.length, 1, row, 0, row.length)) {
                bytes[at++] = (byte) (int) places.computeIfAbsent(colour, this::nearest);
            }
        }
        return indexed;
    }

    private int nearest(int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int place = 0; place < palette.size(); place++) {
            int distance = distance(colour, palette.get(place));
            if (distance < least) {
                least = distance;
                best = place;
            }
        }
        return best;
    }

    private static int distance(int one, int two) {
        int red = (one >> 16 & 0xff) - (two >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (two >> 8 & 0xff);
        int blue = (one & 0xff) - (two & 0xff);
        return red * red + green * green + blue * blue;
    }
}
