package vigie.assets;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A picture of the content that can be published, and the files that become of it. */
public final class Picture {

    /** Changes whenever the same original would become other bytes: another size, quality, library or filter. */
    private static final String RECIPE = "1";

    private static final int[] STEPS = {360, 640, 960, 1280, 1920};
    private static final int SMALL = 640;
    private static final int LARGE = 1280;
    private static final int SHARED = 1200;

    private final String path;
    private final Path file;
    private final String stem;
    private final String fingerprint;
    private final PictureHeader header;
    private final byte[] drawing;

    /**
     * A picture whose header is known.
     *
     * @param path as staff know it: {@code content/risks/gelures/photo.jpg}
     * @param stem of the files that become of it, below the output folder: {@code risques/gelures/photo}
     * @param fingerprint of the original's bytes
     * @param drawing what is published of an SVG; empty for others
     */
    Picture(String path, Path file, String stem, String fingerprint, PictureHeader header, byte[] drawing) {
        this.path = path;
        this.file = file;
        this.stem = stem;
        this.fingerprint = fingerprint;
        this.header = header;
        this.drawing = drawing;
    }

    /**
     * One file that becomes of a picture.
     *
     * @param path below the output folder; it changes with the original's bytes and with how they are treated
     */
    public record Rendition(String path, int width, int height, String type) {}

    public String path() {
        return path;
    }

    /** As it is seen, in pixels. */
    public int width() {
        return header.width();
    }

    public int height() {
        return header.height();
    }

    /** Sizes in WebP, small ones first; none of a drawing, nor where WebP cannot be written. */
    public List<Rendition> modern() {
        if (isDrawing() || !Codecs.hasWebp()) {
            return List.of();
        }
        return Arrays.stream(widths())
                .mapToObj(width -> rendition(width, PictureFormat.WEBP))
                .toList();
    }

    /** Sizes in a format that every browser knows, small ones first; at least one. */
    public List<Rendition> plain() {
        if (isDrawing()) {
            return List.of(full());
        }
        return Stream.of(nearest(SMALL), nearest(LARGE))
                .distinct()
                .map(width -> rendition(width, plainFormat()))
                .toList();
    }

    /** For who follows a link to the picture: as large as the original. */
    public Rendition full() {
        return rendition(width(), isDrawing() ? PictureFormat.SVG : plainFormat());
    }

    /** For the cards that other sites make of a link: JPEG, which all of them know. A drawing becomes none. */
    public Rendition shared() {
        return isDrawing() ? full() : rendition(Math.min(SHARED, width()), PictureFormat.JPEG);
    }

    boolean isDrawing() {
        return header.format() == PictureFormat.SVG;
    }

    Path file() {
        return file;
    }

    PictureHeader header() {
        return header;
    }

    byte[] drawing() {
        return drawing;
    }

    private PictureFormat plainFormat() {
        return header.graphic() ? PictureFormat.PNG : PictureFormat.JPEG;
    }

    /** Never wider than the original; a step just below it would be the same picture twice. */
    private int[] widths() {
        int widest = Math.min(width(), STEPS[STEPS.length - 1]);
        return Stream.concat(
                        Arrays.stream(STEPS).filter(step -> step < widest * 0.9).boxed(), Stream.of(widest))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int nearest(int wanted) {
        int found = widths()[0];
        for (int width : widths()) {
            if (width <= wanted) {
                found = width;
            }
        }
        return found;
    }

    private Rendition rendition(int width, PictureFormat format) {
        int height = (int) Math.max(1, Math.round((double) height() * width / width()));
        String size = isDrawing() ? "" : "-" + width;
        String name = stem + size + "." + fingerprint + RECIPE + "." + format.extension();
        return new Rendition(name, width, height, format.type());
    }
}
