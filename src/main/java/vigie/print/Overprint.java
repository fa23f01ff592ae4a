package vigie.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Puts one more emblem into a finished document, whose layout stays as it is. Tagged as before, with a text of its own. */
public final class Overprint {

    private Overprint() {}

    /**
     * The document with what stands in one place.
     *
     * @param number of the place
     * @param text what the layout gave the place as its text, which is replaced
     * @param alt what the emblem says, for those who do not see it
     * @param language of that text
     */
    public static byte[] of(byte[] pdf, int number, Places.Filling filling, String text, String alt, String language) {
        try (PDDocument document = Loader.loadPDF(pdf);
                Places places = new Places(document, Map.of(number, filling))) {
            if (places.fill().isEmpty()) {
                throw new IllegalStateException("no place " + number);
            }
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            String own = document.getDocumentCatalog().getLanguage();
            name(root, text, alt, language.equals(own) ? "" : language);
            document.setDocumentId(identity(pdf, filling.emblem(), alt));
            ByteArrayOutputStream bytes =
                    new ByteArrayOutputStream(pdf.length + filling.emblem().pdf().length);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void name(PDStructureNode parent, String text, String alt, String language) {
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (text.equals(element.getAlternateDescription())) {
                    element.setAlternateDescription(alt);
                    if (!language.isEmpty()) {
                        element.setLanguage(language);
                    }
                }
                name(element, text, alt, language);
            }
        }
    }

    private static long identity(byte[] pdf, Emblem emblem, String alt) {
        CRC32 crc = new CRC32();
        crc.update(pdf);
        crc.update(emblem.pdf());
        crc.update(alt.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
