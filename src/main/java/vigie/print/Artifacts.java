package vigie.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.ListIterator;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Marks parts of a page as decoration (ISO 32000-1, 14.8.2.2), which nobody reads out. */
final class Artifacts {

    private Artifacts() {}

    /** @param numbers of marked content that no tag holds any more */
    static void make(PDDocument document, PDPage page, Set<Integer> numbers) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (ListIterator<Object> it = tokens.listIterator(); it.hasNext(); ) {
            int at = it.nextIndex();
            if (isMark(it.next())
                    && at >= 2
                    && tokens.get(at - 1) instanceof COSDictionary properties
                    && numbers.contains(properties.getInt(COSName.MCID))) {
                tokens.set(at - 2, COSName.ARTIFACT);
                tokens.set(at - 1, new COSDictionary());
            }
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    private static boolean isMark(Object token) {
        return token instanceof Operator operator && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ);
    }
}
