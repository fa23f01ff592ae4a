package vigie.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** What Vigie wrote: every file's path, checksum and size. Sorted and without dates, so that equal sites have equal ones. */
final class Manifest {

    private static final String HEADER = "vigie 1";
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Map<String, Entry> entries;

    Manifest(Map<String, Entry> entries) {
        this.entries = Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    /** @param checksum CRC-32 in eight hexadecimal digits: enough to know a file that was changed by accident or by hand */
    record Entry(String checksum, long size) {
        static Entry of(byte[] bytes) {
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            return of(checksum, bytes.length);
        }

        static Entry of(CRC32 checksum, long size) {
            return new Entry(HexFormat.of().toHexDigits((int) checksum.getValue()), size);
        }
    }

    static Manifest read(OutputFolder folder) throws IOException {
        Path file = file(folder);
        if (!Files.exists(file)) {
            return new Manifest(Map.of());
        }
        try {
            return parse(Files.readString(file));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new PublishException(folder.fault(PublishFault.OUTPUT_DAMAGED, ""));
        }
    }

    private static Manifest parse(String text) {
        Map<String, Entry> entries = new TreeMap<>();
        String[] lines = text.split("\n", -1);
        if (!lines[0].equals(HEADER) || !lines[lines.length - 1].isEmpty()) {
            throw new IllegalArgumentException(lines[0]);
        }
        for (int i = 1; i < lines.length - 1; i++) {
            String[] parts = SPACE.split(lines[i], 3);
            entries.put(parts[2], new Entry(parts[0], Long.parseLong(parts[1])));
        }
        return new Manifest(entries);
    }

    byte[] toBytes() {
        StringBuilder text = new StringBuilder(HEADER.length() + entries.size() * 64)
                .append(HEADER)
                .append('\n');
        entries.forEach((path, entry) -> text.append(entry.checksum())
                .append(' ')
                .append(entry.size())
                .append(' ')
                .append(path)
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Path file(OutputFolder folder) {
        return folder.state().resolve("manifest");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Manifest manifest && entries.equals(manifest.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    boolean contains(String path) {
        return entries.containsKey(path);
    }

    @Nullable
    Entry get(String path) {
        return entries.get(path);
    }

    Set<String> paths() {
        return entries.keySet();
    }
}
