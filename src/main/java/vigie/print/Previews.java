package vigie.print;

import java.awt.Color;
import java.awt.Graphics2D;
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

/** Pictures of the pages of a document. */
final class Previews {

    /** Pixels of the longer side. */
    private static final float LONGER_SIDE = 640;

    private static final float PIXELS_PER_POINT = 96 / 72f;

    private Previews() {}

    static List<byte[]> of(PDDocument document) throws IOException {
        PDFRenderer renderer = renderer(document);
        List<byte[]> previews = new ArrayList<>();
        for (int number = 0; number < document.getNumberOfPages(); number++) {
            BufferedImage image = renderer.renderImage(number, scale(document.getPage(number)), ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            previews.add(png.toByteArray());
        }
        return previews;
    }

    /** A page from its upper left corner, whatever its height comes to in points. */
    static BufferedImage exact(PDDocument document, int page, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setBackground(Color.WHITE);
            renderer(document).renderPageToGraphics(page, graphics, PIXELS_PER_POINT);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static PDFRenderer renderer(PDDocument document) {
        return new PDFRenderer(document) {
            @Override
            protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                return new PlainDrawer(parameters);
            }
        };
    }

    private static float scale(PDPage page) {
        PDRectangle box = page.getCropBox();
        return LONGER_SIDE / Math.max(box.getWidth(), box.getHeight());
    }
}
