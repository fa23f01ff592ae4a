package vigie.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** A drawing as a page that it fills, by the same engine as everything else. */
final class DrawnEmblem {

    private static final String NAME = "logo.svg";

    /** Points of the longer side; what it is does not matter, since every place scales it. */
    private static final double LONGER_SIDE = 600;

    /** Points below the drawing, so that no rounding makes a second page; cut off afterwards. */
    private static final double SPARE = 10;

    private DrawnEmblem() {}

    static Optional<Emblem> of(String svg, double ratio) {
        XRLog.setLoggerImpl(new Complaints());
        double width = ratio >= 1 ? LONGER_SIDE : LONGER_SIDE * ratio;
        double height = ratio >= 1 ? LONGER_SIDE / ratio : LONGER_SIDE;
        List<String> complaints = new ArrayList<>();
        try (PdfBoxRenderer renderer = builder(svg, width, height, complaints).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            PDPage page = document.getPage(0);
            PDRectangle box = new PDRectangle(0, (float) SPARE, (float) width, (float) height);
            page.setMediaBox(box);
            page.setCropBox(box);
            return complaints.isEmpty() && document.getNumberOfPages() == 1
                    ? Optional.of(new Emblem(Emblem.saved(document)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(String svg, double width, double height, List<String> complaints) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfVersion(1.7f);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useDefaultPageSize(
                (float) (width / 72 * 25.4), (float) ((height + SPARE) / 72 * 25.4), PageSizeUnits.MM);
        builder.withDiagnosticConsumer(complaint -> Complaints.collect(complaint, complaints));
        Denial.allowOnly(Map.of(NAME, svg.getBytes(StandardCharsets.UTF_8)), builder);
        builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html(width, height))), Denial.ADDRESS);
        return builder;
    }

    private static String html(double width, double height) {
        return String.format(
                Locale.ROOT,
                "<html><head><style>@page { size: %1$.2fpt %3$.2fpt; margin: 0 } body { margin: 0 }"
                        + " img { display: block; width: %1$.2fpt; height: %2$.2fpt }</style></head>"
                        + "<body><img src=\"%4$s\" alt=\"\"></body></html>",
                width,
                height,
                height + SPARE,
                NAME);
    }
}
