package vigie.print;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigie.content.Document;

/**
 * The size of a piece and how it is finished. All lengths in millimetres, 25.4 of which are 96 pixels.
 *
 * @param name {@code leaflet-a5}
 * @param words what it is called in a sentence, with its article, by language; its name where nothing is said
 * @param width of the trimmed sheet
 * @param height of the trimmed sheet
 * @param bleed how far colour runs beyond the trim on each side
 * @param pages how many pages it has, no more and no less
 * @param folds of each page, from its left edge; none for a flat sheet
 * @param purpose where the kit puts it, as in {@code types/format.yaml}
 * @param image whether it is a picture for screens, of exactly so many pixels
 * @param shared whether it is the picture that other sites show beside a link to a page
 */
public record Format(
        String name,
        Map<String, String> words,
        double width,
        double height,
        double bleed,
        int pages,
        List<List<Double>> folds,
        String purpose,
        boolean image,
        boolean shared) {

    private static final double USUAL_BLEED = 3;
    private static final double MILLIMETRES_PER_PIXEL = 25.4 / 96;

    /** As {@code templates/prints/<name>/format.yaml} says; nothing when what it says cannot be used, which is reported. */
    public static @Nullable Format of(Document document) {
        Map<String, Object> fields = document.fields();
        if (!(fields.get("width") instanceof Number width)
                || !(fields.get("height") instanceof Number height)
                || !(fields.get("pages") instanceof Number pages)) {
            return null;
        }
        boolean image = "px".equals(fields.get("unit"));
        double unit = image ? MILLIMETRES_PER_PIXEL : 1;
        double usual = image ? 0 : USUAL_BLEED;
        double bleed = fields.get("bleed") instanceof Number given && !image ? given.doubleValue() : usual;
        return new Format(
                nameOf(document.path()),
                words(fields.get("name")),
                width.doubleValue() * unit,
                height.doubleValue() * unit,
                bleed,
                pages.intValue(),
                folds(fields.get("folds")),
                String.valueOf(fields.getOrDefault("purpose", image ? "share" : "print")),
                image,
                Boolean.TRUE.equals(fields.get("shared")));
    }

    /** Of an image. */
    public int pixelsWide() {
        return (int) Math.round(width / MILLIMETRES_PER_PIXEL);
    }

    /** Of an image. */
    public int pixelsHigh() {
        return (int) Math.round(height / MILLIMETRES_PER_PIXEL);
    }

    private static String nameOf(String path) {
        String folder = path.substring(0, path.lastIndexOf('/'));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private static Map<String, String> words(@Nullable Object written) {
        Map<String, String> words = new TreeMap<>();
        if (written instanceof Map<?, ?> languages) {
            languages.forEach((language, text) -> words.put(language.toString(), text.toString()));
        } else if (written != null) {
            words.put("", written.toString());
        }
        return words;
    }

    /** {@code l’affiche A3}. */
    public String inWords(String language) {
        return words.getOrDefault(language, words.getOrDefault("", name));
    }

    private static List<List<Double>> folds(@Nullable Object written) {
        return written instanceof List<?> pages
                ? pages.stream().map(Format::foldsOfPage).toList()
                : List.of();
    }

    private static List<Double> foldsOfPage(Object written) {
        return written instanceof List<?> folds
                ? folds.stream()
                        .filter(Number.class::isInstance)
                        .map(fold -> ((Number) fold).doubleValue())
                        .toList()
                : List.of();
    }

    /** Of a sheet before it is cut. */
    double bleedWidth() {
        return width + 2 * bleed;
    }

    /** Of a sheet before it is cut. */
    double bleedHeight() {
        return height + 2 * bleed;
    }

    static float points(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }
}
