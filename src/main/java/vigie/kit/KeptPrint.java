package vigie.kit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigie.print.Printed;

/** A finished piece as one file of the cache: the length and the bytes of each part. */
final class KeptPrint {

    private KeptPrint() {}

    static byte[] write(Printed printed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(printed.screen(), out);
            write(printed.shop(), out);
            for (byte[] preview : printed.previews()) {
                write(preview, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Nothing when the file was cut short. */
    static Optional<Printed> read(byte[] bytes) {
        List<byte[]> parts = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (in.available() > 0) {
                byte[] part = in.readNBytes(in.readInt());
                parts.add(part);
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(new Printed(parts.get(0), parts.get(1), List.copyOf(parts.subList(2, parts.size()))));
    }

    private static void write(byte[] part, DataOutputStream out) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }
}
