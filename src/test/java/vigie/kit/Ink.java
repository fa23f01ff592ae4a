package vigie.kit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the letters of a document stand. */
final class Ink extends PDFTextStripper {

    private static final double POINTS = 72 / 25.4;

    /** Of a capital, in parts of the size of its font. */
    private static final double HEIGHT = 0.66;

    private record Letter(
            int page, String text, double left, double right, double top, double base, PDRectangle sheet) {

        /** Two letters of one line may touch. */
        boolean meets(Letter other) {
            return page == other.page
                    && Math.abs(base - other.base) > 1
                    && left < other.right
                    && other.left < right
                    && top < other.base
                    && other.top < base;
        }
    }

    private final List<Letter> letters = new ArrayList<>();

    private Ink() {}

    static Ink of(PDDocument document) throws IOException {
        Ink ink = new Ink();
        ink.getText(document);
        return ink;
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        if (!at.getUnicode().isBlank()) {
            double base = at.getYDirAdj();
            letters.add(new Letter(
                    getCurrentPageNo(),
                    at.getUnicode(),
                    at.getXDirAdj(),
                    at.getXDirAdj() + at.getWidthDirAdj(),
                    base - HEIGHT * at.getFontSizeInPt(),
                    base,
                    getCurrentPage().getCropBox()));
        }
    }

    /** In millimetres from the upper edge. */
    double lowest() {
        return letters.stream().mapToDouble(Letter::base).max().orElse(0) / POINTS;
    }

    /** @param margin in millimetres */
    List<String> problems(double margin) {
        List<String> problems = new ArrayList<>();
        double clear = margin * POINTS - 0.5;
        for (int i = 0; i < letters.size(); i++) {
            Letter one = letters.get(i);
            if (one.left < clear
                    || one.right > one.sheet.getWidth() - clear
                    || one.top < clear
                    || one.base > one.sheet.getHeight() - clear) {
                problems.add("“" + one.text + "” is too near the trim of page " + one.page);
            }
            for (int k = 0; k < i; k++) {
                if (one.meets(letters.get(k))) {
                    problems.add("“" + one.text + "” stands on “" + letters.get(k).text + "”, page " + one.page);
                }
            }
        }
        return problems;
    }
}
