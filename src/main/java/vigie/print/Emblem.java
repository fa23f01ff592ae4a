package vigie.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A logo made once, to be put into any number of printed pieces.
 *
 * @param pdf one page that it fills
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record Emblem(byte[] pdf) {

    private static final float JPEG_QUALITY = 0.92f;

    /** Pixels of the longer side when it is looked at. */
    private static final float LOOK = 320;

    /** @param photo whether it was a JPEG, whose noise no lossless compression likes */
    public static Emblem of(BufferedImage image, boolean photo) {
        try (PDDocument document = new PDDocument()) {
            PDRectangle box = new PDRectangle(image.getWidth(), image.getHeight());
            PDPage page = new PDPage(box);
            document.addPage(page);
            PDImageXObject picture = photo
                    ? JPEGFactory.createFromImage(document, image, JPEG_QUALITY)
                    : LosslessFactory.createFromImage(document, image);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.drawImage(picture, 0, 0, box.getWidth(), box.getHeight());
            }
            return new Emblem(saved(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Nothing when it holds what no print engine draws.
     *
     * @param ratio width by height
     */
    public static Optional<Emblem> of(String svg, double ratio) {
        return DrawnEmblem.of(svg, ratio);
    }

    /** Loads all that drawing and looking need, so that the first logo takes no longer than any other. */
    public static void warmUp() {
        of("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M0 0h9v9z\"/></svg>", 1)
                .ifPresent(Emblem::look);
    }

    /** Its pixels, alpha in the highest byte, row by row; see-through where nothing is drawn. */
    public int[] look() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle box = document.getPage(0).getCropBox();
            float scale = LOOK / Math.max(box.getWidth(), box.getHeight());
            BufferedImage image = new PDFRenderer(document).renderImage(0, scale, ImageType.ARGB);
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        document.setDocumentId(0L);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
