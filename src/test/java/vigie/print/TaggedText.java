package vigie.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What a tagged PDF says to those who listen to it, in the order of its tags. */
public final class TaggedText {

    private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final String onlyLanguage;

    private TaggedText(String onlyLanguage) {
        this.onlyLanguage = onlyLanguage;
    }

    /** Without any white space. */
    public static String of(byte[] pdf) throws IOException {
        return of(pdf, "");
    }

    /** @param language of which parts; empty for all */
    static String of(byte[] pdf, String language) throws IOException {
        TaggedText tagged = new TaggedText(language);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> numbered = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> number(content, numbered));
                tagged.contents.put(page, numbered);
            }
            tagged.read(document.getDocumentCatalog().getStructureTreeRoot(), null, "");
        }
        return closed(tagged.text.toString());
    }

    /** What the HTML of a sheet says, in its order, without any white space. */
    public static String ofHtml(String html) {
        Document document = Jsoup.parse(html);
        document.select("svg, style, script").remove();
        return closed(document.body().text());
    }

    private static String closed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u200b]+", "");
    }

    private static void number(PDMarkedContent content, Map<Integer, String> numbered) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                text.append(glyph.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                number(inner, numbered);
            }
        }
        if (content.getMCID() >= 0) {
            numbered.put(content.getMCID(), text.toString());
        }
    }

    private void read(PDStructureNode node, @Nullable PDPage page, String language) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String own = element.getLanguage() == null ? language : element.getLanguage();
                read(element, element.getPage() == null ? page : element.getPage(), own);
            } else if (onlyLanguage.isEmpty() || onlyLanguage.equals(language)) {
                if (kid instanceof Integer number) {
                    say(page, number);
                } else if (kid instanceof PDMarkedContentReference reference) {
                    say(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
                }
            }
        }
    }

    private void say(@Nullable PDPage page, int number) {
        if (page == null) {
            return;
        }
        for (Map.Entry<PDPage, Map<Integer, String>> known : contents.entrySet()) {
            if (known.getKey().getCOSObject() == page.getCOSObject()) {
                text.append(known.getValue().getOrDefault(number, ""));
            }
        }
    }
}
