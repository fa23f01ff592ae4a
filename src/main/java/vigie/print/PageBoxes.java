package vigie.print;

import static vigie.print.Format.points;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The boxes of a page (ISO 32000-1, 14.11.2). A sheet is laid out with its bleed; for screens it is seen trimmed, for the
 * print shop with room for marks around it.
 */
final class PageBoxes {

    /** Millimetres: from the bleed to the end of the sheet. */
    private static final double MARGIN = 7;

    /** Millimetres: how long a mark is. */
    private static final double MARK = 5;

    private static final float HAIRLINE = 0.25f;

    /** That PDF/A-3 and PDF/UA-1 rest on. */
    private static final float VERSION = 1.7f;

    private final Format format;

    PageBoxes(Format format) {
        this.format = format;
    }

    byte[] forScreen(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDRectangle trim = trim(page);
            page.setMediaBox(trim);
            page.setCropBox(trim);
            page.setBleedBox(trim);
            page.setTrimBox(trim);
            page.setArtBox(trim);
        }
        return saved(document);
    }

    /** After {@link #forScreen}, whose boxes it widens. */
    byte[] forShop(PDDocument document) throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            PDRectangle trim = page.getTrimBox();
            PDRectangle bleed = grown(trim, points(format.bleed()));
            PDRectangle media = grown(bleed, points(MARGIN));
            page.setMediaBox(media);
            page.setCropBox(media);
            page.setBleedBox(bleed);
            page.setTrimBox(trim);
            page.setArtBox(trim);
            drawMarks(document, page, trim, bleed, folds(number++));
        }
        return saved(document);
    }

    private List<Double> folds(int number) {
        return number < format.folds().size() ? format.folds().get(number) : List.of();
    }

    private PDRectangle trim(PDPage page) {
        return grown(page.getMediaBox(), -points(format.bleed()));
    }

    private static PDRectangle grown(PDRectangle box, float by) {
        return new PDRectangle(
                box.getLowerLeftX() - by, box.getLowerLeftY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    private void drawMarks(PDDocument document, PDPage page, PDRectangle trim, PDRectangle bleed, List<Double> folds)
            throws IOException {
        float length = points(MARK);
        float gap = 2;
        try (PDPageContentStream pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            pen.beginMarkedContent(COSName.ARTIFACT);
            pen.setLineWidth(HAIRLINE);
            pen.setStrokingColor(0f);
            for (float x : new float[] {trim.getLowerLeftX(), trim.getUpperRightX()}) {
                line(pen, x, bleed.getLowerLeftY() - gap, x, bleed.getLowerLeftY() - gap - length);
                line(pen, x, bleed.getUpperRightY() + gap, x, bleed.getUpperRightY() + gap + length);
            }
            for (float y : new float[] {trim.getLowerLeftY(), trim.getUpperRightY()}) {
                line(pen, bleed.getLowerLeftX() - gap, y, bleed.getLowerLeftX() - gap - length, y);
                line(pen, bleed.getUpperRightX() + gap, y, bleed.getUpperRightX() + gap + length, y);
            }
            pen.setLineDashPattern(new float[] {3, 2}, 0);
            for (double fold : folds) {
                float x = trim.getLowerLeftX() + points(fold);
                line(pen, x, bleed.getLowerLeftY() - gap, x, bleed.getLowerLeftY() - gap - length);
                line(pen, x, bleed.getUpperRightY() + gap, x, bleed.getUpperRightY() + gap + length);
            }
            pen.endMarkedContent();
        }
    }

    private static void line(PDPageContentStream pen, float x1, float y1, float x2, float y2) throws IOException {
        pen.moveTo(x1, y1);
        pen.lineTo(x2, y2);
        pen.stroke();
    }

    /** Without object streams, whose trailer counts an object too many. */
    private static byte[] saved(PDDocument document) throws IOException {
        document.setVersion(VERSION);
        document.getDocument().setVersion(VERSION);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }
}
