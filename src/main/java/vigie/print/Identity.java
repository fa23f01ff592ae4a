package vigie.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** What makes two prints of the same sheet the same bytes: the day of the edition, and an identifier of the content. */
final class Identity {

    private final Sheet sheet;
    private final byte[] colours;

    private Identity(Sheet sheet, byte[] colours) {
        this.sheet = sheet;
        this.colours = colours;
    }

    /** @param colours the profile of the output intent, which the JDK signs as its own while it is read */
    static Identity of(Sheet sheet, byte[] colours) {
        return new Identity(sheet, colours);
    }

    void stamp(PDDocument document) throws IOException {
        Calendar moment = GregorianCalendar.from(sheet.day().atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        document.setDocumentId(number());
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            try (OutputStream profile = intent.getDestOutputIntent().createOutputStream(COSName.FLATE_DECODE)) {
                profile.write(colours);
            }
        }
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            metadata.importXMPMetadata(dated(new String(metadata.toByteArray(), StandardCharsets.UTF_8)));
        }
    }

    private byte[] dated(String xmp) {
        String day = sheet.day() + "T00:00:00Z";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                xmp.replaceAll("(<xmp:(Create|Modify)Date>)[^<]*", "$1" + day).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private long number() {
        CRC32 crc = new CRC32();
        crc.update(sheet.html().getBytes(StandardCharsets.UTF_8));
        crc.update(sheet.format().toString().getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
