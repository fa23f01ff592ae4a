package vigie.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Everything that partners take, as one ZIP. Nothing is compressed: PDF and PNG are already, and each JDK compresses otherwise.
 *
 * @param path below the output folder
 * @param day that every entry bears, since a ZIP knows no time zone
 * @param entries by path within the archive
 */
record Archive(String path, LocalDate day, SortedMap<String, byte[]> entries) {

    private static final int LOCAL_HEADER = 30;
    private static final int CENTRAL_HEADER = 46;
    private static final int END = 22;

    /** How large it will be (APPNOTE.TXT of PKWARE, 4.3). */
    long size() {
        long size = END;
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            int name = entry.getKey().getBytes(StandardCharsets.UTF_8).length;
            size += LOCAL_HEADER + CENTRAL_HEADER + 2L * name + entry.getValue().length;
        }
        return size;
    }

    void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setMethod(ZipOutputStream.STORED);
        for (Map.Entry<String, byte[]> file : entries.entrySet()) {
            byte[] bytes = file.getValue();
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(day.atStartOfDay());
            entry.setSize(bytes.length);
            entry.setCrc(checksum.getValue());
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        }
        zip.finish();
    }
}
