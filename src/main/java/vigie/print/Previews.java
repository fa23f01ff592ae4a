package vigie.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Small pictures of the pages of a document. */
final class Previews {

    /** Pixels of the longer side. */
    private static final float LONGER_SIDE = 640;

    private Previews() {}

    static List<byte[]> of(PDDocument document) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document) {
            @Override
            protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                return new PlainDrawer(parameters);
            }
        };
        List<byte[]> previews = new ArrayList<>();
        for (int number = 0; number < document.getNumberOfPages(); number++) {
            BufferedImage image = renderer.renderImage(number, scale(document.getPage(number)), ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            previews.add(png.toByteArray());
        }
        return previews;
    }

    private static float scale(PDPage page) {
        PDRectangle box = page.getCropBox();
        return LONGER_SIDE / Math.max(box.getWidth(), box.getHeight());
    }
}
