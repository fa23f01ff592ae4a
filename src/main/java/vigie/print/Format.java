package vigie.print;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigie.content.Document;

/**
 * The size of a printed piece and how it is finished. All lengths in millimetres.
 *
 * @param name {@code leaflet-a5}
 * @param words what it is called in a sentence, with its article, by language; its name where nothing is said
 * @param width of the trimmed sheet
 * @param height of the trimmed sheet
 * @param bleed how far colour runs beyond the trim on each side
 * @param pages how many pages it has, no more and no less
 * @param folds of each page, from its left edge; none for a flat sheet
 */
public record Format(
        String name,
        Map<String, String> words,
        double width,
        double height,
        double bleed,
        int pages,
        List<List<Double>> folds) {

    private static final double USUAL_BLEED = 3;

    /** As {@code templates/prints/<name>/format.yaml} says; nothing when what it says cannot be used, which is reported. */
    public static @Nullable Format of(Document document) {
        Map<String, Object> fields = document.fields();
        if (!(fields.get("width") instanceof Number width)
                || !(fields.get("height") instanceof Number height)
                || !(fields.get("pages") instanceof Number pages)) {
            return null;
        }
        double bleed = fields.get("bleed") instanceof Number given ? given.doubleValue() : USUAL_BLEED;
        return new Format(
                nameOf(document.path()),
                words(fields.get("name")),
                width.doubleValue(),
                height.doubleValue(),
                bleed,
                pages.intValue(),
                folds(fields.get("folds")));
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
