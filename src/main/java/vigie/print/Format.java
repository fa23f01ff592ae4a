package vigie.print;

import java.util.List;

/**
 * The size of a printed piece and how it is finished. All lengths in millimetres.
 *
 * @param name {@code leaflet-a5}
 * @param width of the trimmed sheet
 * @param height of the trimmed sheet
 * @param bleed how far colour runs beyond the trim on each side
 * @param pages how many pages it has, no more and no less
 * @param folds of each page, from its left edge; none for a flat sheet
 * @param preview how many pixels the longer side of a preview has
 */
public record Format(
        String name, double width, double height, double bleed, int pages, List<List<Double>> folds, int preview) {

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
