package vigie.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Where emblems stand in a laid-out sheet. The layout sees a picture of one column, whose height is the number of the place;
 * in the finished document the emblem takes its place, at the same spot and in the same size, as vectors where it has any.
 */
public final class Places implements AutoCloseable {

    /**
     * What is put into a place.
     *
     * @param width how much of the place's width it takes, at most 1; the rest stays free on the right
     * @param height how much of the place's height it takes, at most 1; the rest stays free above and below alike
     */
    public record Filling(Emblem emblem, double width, double height) {

        /** Fills its place. */
        public static Filling whole(Emblem emblem) {
            return new Filling(emblem, 1, 1);
        }
    }

    private final PDDocument document;
    private final Map<Integer, Filling> fillings;
    private final Map<Integer, PDFormXObject> forms = new HashMap<>();
    private final Map<Integer, PDDocument> emblems = new HashMap<>();
    private final Set<COSBase> seen = new HashSet<>();
    private final Set<Integer> filled = new HashSet<>();

    Places(PDDocument document, Map<Integer, Filling> fillings) {
        this.document = document;
        this.fillings = fillings;
    }

    /** What the layout is given for a place. */
    public static byte[] picture(int number) {
        BufferedImage image = new BufferedImage(1, number, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    /** To be closed only after the document is saved. */
    Set<Integer> fill() throws IOException {
        for (PDPage page : document.getPages()) {
            fill(page.getResources());
        }
        return filled;
    }

    private void fill(PDResources resources) throws IOException {
        if (resources == null || !seen.add(resources.getCOSObject())) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form) {
                fill(form.getResources());
            } else if (object instanceof PDImageXObject image && image.getWidth() == 1) {
                Filling filling = fillings.get(image.getHeight());
                if (filling != null) {
                    resources.put(name, form(image.getHeight(), filling));
                    filled.add(image.getHeight());
                }
            }
        }
    }

    private PDFormXObject form(int number, Filling filling) throws IOException {
        PDFormXObject known = forms.get(number);
        if (known == null) {
            known = make(number, filling);
            forms.put(number, known);
        }
        return known;
    }

    /** In the unit square, as pictures are (ISO 32000-1, 8.9.5). */
    private PDFormXObject make(int number, Filling filling) throws IOException {
        PDDocument emblem = Loader.loadPDF(filling.emblem().pdf());
        emblems.put(number, emblem);
        PDFormXObject drawing = new LayerUtility(document).importPageAsForm(emblem, 0);
        PDRectangle box = drawing.getBBox();
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(1, 1));
        PDResources resources = new PDResources();
        COSName name = resources.add(drawing);
        form.setResources(resources);
        String place = String.format(
                Locale.ROOT,
                "q %.7f 0 0 %.7f 0 %.7f cm /%s Do Q\n",
                filling.width() / box.getWidth(),
                filling.height() / box.getHeight(),
                (1 - filling.height()) / 2,
                name.getName());
        try (OutputStream out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(place.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    @Override
    public void close() throws IOException {
        for (PDDocument emblem : emblems.values()) {
            emblem.close();
        }
    }
}
