package vigie;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/** Where logos stand on the pages of a finished document, found by following what a viewer draws. */
final class PlacedEmblems extends PDFStreamEngine {

    /**
     * One logo, in points from the lower left corner of the page.
     *
     * @param rowHeight of its place
     */
    record Spot(int page, double left, double bottom, double right, double top, double rowHeight) {
        double middle() {
            return (bottom + top) / 2;
        }
    }

    private static final float UNIT = 1;

    private final List<Spot> spots = new ArrayList<>();
    private int page;
    private double place;

    private PlacedEmblems() {
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetMatrix(this));
        addOperator(new DrawObject(this));
    }

    static List<Spot> of(byte[] pdf) throws IOException {
        PlacedEmblems found = new PlacedEmblems();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage one : document.getPages()) {
                found.processPage(one);
                found.page++;
            }
        }
        return found.spots;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals("Do")
                && operands.get(0) instanceof COSName name
                && getResources().getXObject(name) instanceof PDFormXObject form) {
            Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
            if (form.getBBox().getWidth() == UNIT && form.getBBox().getHeight() == UNIT) {
                place = matrix.getScalingFactorY();
                super.processOperator(operator, operands);
                place = 0;
                return;
            }
            if (place > 0) {
                double left = matrix.getTranslateX();
                double bottom = matrix.getTranslateY();
                double width = form.getBBox().getWidth() * matrix.getScalingFactorX();
                double height = form.getBBox().getHeight() * matrix.getScalingFactorY();
                spots.add(new Spot(page, left, bottom, left + width, bottom + height, place));
                return;
            }
        }
        super.processOperator(operator, operands);
    }

    /** In the middle of a logo. */
    static Color colour(byte[] pdf, Spot spot) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(spot.page());
            BufferedImage image = new PDFRenderer(document).renderImage(spot.page());
            double x = (spot.left() + spot.right()) / 2 - page.getCropBox().getLowerLeftX();
            double y = page.getCropBox().getUpperRightY() - spot.middle();
            return new Color(image.getRGB((int) x, (int) y));
        }
    }
}
