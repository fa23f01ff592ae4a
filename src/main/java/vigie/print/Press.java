package vigie.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;

/** From print HTML to PDF: laid out once, for screens and for the print shop. Any number of threads may use one. */
public final class Press {

    private static final Set<FSFontUseCase> EVERYWHERE = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    private final List<Typeface> typefaces;
    private final Coverage coverage;
    private final byte[] colours;

    public Press(List<Typeface> typefaces) {
        XRLog.setLoggerImpl(new Complaints());
        this.typefaces = List.copyOf(typefaces);
        this.coverage = Coverage.of(typefaces);
        try (InputStream profile = Press.class.getResourceAsStream("srgb.icc")) {
            this.colours = Objects.requireNonNull(profile).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays a sheet out and, where everything is as it must be, prints it. */
    public Proof proof(Sheet sheet) {
        return proof(sheet, Map.of(), true);
    }

    /**
     * The same with emblems.
     *
     * @param emblems what stands in the places of the sheet, by their numbers
     * @param previews whether anybody will look at them
     */
    public Proof proof(Sheet sheet, Map<Integer, Places.Filling> emblems, boolean previews) {
        PrintMarkup markup = PrintMarkup.of(sheet.html());
        List<String> missing = coverage.missing(markup.text());
        List<String> complaints = new ArrayList<>();
        try (PdfBoxRenderer renderer = builder(sheet, markup, complaints).buildPdfRenderer()) {
            renderer.layout();
            Set<Integer> overfull = Frames.overfull(renderer);
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                int pages = document.getNumberOfPages();
                boolean good = overfull.isEmpty()
                        && missing.isEmpty()
                        && pages == sheet.format().pages();
                Printed printed = good ? print(sheet, document, emblems, previews) : null;
                return new Proof(printed, overflows(sheet, markup, overfull), pages, missing, complaints);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Printed image(Sheet sheet, PDDocument document) throws IOException {
        document.save(OutputStream.nullOutputStream()); // until then its fonts are not what they will be
        BufferedImage image = Previews.exact(
                document, 0, sheet.format().pixelsWide(), sheet.format().pixelsHigh());
        return Printed.image(FewColours.png(image), Previews.of(document));
    }

    private Printed print(Sheet sheet, PDDocument document, Map<Integer, Places.Filling> emblems, boolean previews)
            throws IOException {
        if (sheet.format().image()) {
            return image(sheet, document);
        }
        StructureTree.tidy(document);
        Identity.of(sheet, colours).stamp(document);
        PageBoxes boxes = new PageBoxes(sheet.format());
        try (Places places = new Places(document, emblems)) {
            places.fill();
            byte[] screen = boxes.forScreen(document);
            List<byte[]> seen = previews ? Previews.of(document) : List.of();
            return new Printed(screen, boxes.forShop(document), seen);
        }
    }

    private List<Overflow> overflows(Sheet sheet, PrintMarkup markup, Set<Integer> overfull) throws IOException {
        List<Overflow> overflows = new ArrayList<>();
        for (int frame : new TreeSet<>(overfull)) {
            if (overfull.stream().anyMatch(other -> markup.holds(frame, other))) {
                continue; // what is in it is told
            }
            overflows.add(markup.overflow(frame, excess(sheet, markup, frame)));
        }
        return overflows;
    }

    /** How many characters must go until a frame holds its text, by trying it. */
    private int excess(Sheet sheet, PrintMarkup markup, int frame) throws IOException {
        int tooFew = 0;
        int enough = markup.length(frame);
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) >>> 1;
            if (isOverfull(sheet, markup.shortened(frame, middle), frame)) {
                tooFew = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    private boolean isOverfull(Sheet sheet, PrintMarkup markup, int frame) throws IOException {
        try (PdfBoxRenderer renderer = builder(sheet, markup, new ArrayList<>()).buildPdfRenderer()) {
            renderer.layout();
            return Frames.overfull(renderer).contains(frame);
        }
    }

    private PdfRendererBuilder builder(Sheet sheet, PrintMarkup markup, List<String> complaints) {
        Format format = sheet.format();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfVersion(1.7f);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(colours);
        builder.useDefaultPageSize((float) format.bleedWidth(), (float) format.bleedHeight(), PageSizeUnits.MM);
        builder.useUnicodeLineBreaker(new FrenchBreaks());
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withProducer("Vigie");
        builder.withDiagnosticConsumer(complaint -> Complaints.collect(complaint, complaints));
        Denial.allowOnly(sheet.pictures(), builder);
        for (Typeface face : typefaces) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.ttf()),
                    face.family(),
                    face.weight(),
                    face.style(),
                    true,
                    EVERYWHERE);
        }
        builder.withW3cDocument(markup.document(), Denial.ADDRESS);
        return builder;
    }
}
