package vigie.kit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vigie.assets.WebCopies;
import vigie.assets.WebCopies.Copy;
import vigie.print.PrintCache;

/** Previews as pages show them, in two sizes; kept in the cache. Any thread may ask. */
final class WebPreviews {

    /** Pixels of the longer side: for a column of a page, and the same for screens of twice as many pixels. */
    private static final int[] SIDES = {320, 640};

    private final PrintCache cache;
    private final Map<String, List<Copy>> known = new ConcurrentHashMap<>();

    WebPreviews(PrintCache cache) {
        this.cache = cache;
    }

    /** From the smallest to the largest. */
    List<Copy> of(byte[] png) {
        return known.computeIfAbsent(
                "web-" + new Digest().with(Maker.STAMP).with(png).hex(),
                key -> cache.get(key).flatMap(WebPreviews::read).orElseGet(() -> make(key, png)));
    }

    private List<Copy> make(String key, byte[] png) {
        List<Copy> copies = WebCopies.of(png, SIDES);
        cache.put(key, write(copies));
        return copies;
    }

    private static byte[] write(List<Copy> copies) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Copy copy : copies) {
                out.writeUTF(copy.extension());
                out.writeInt(copy.width());
                out.writeInt(copy.height());
                out.writeInt(copy.bytes().length);
                out.write(copy.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Nothing when the file was cut short. */
    private static Optional<List<Copy>> read(byte[] bytes) {
        List<Copy> copies = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (in.available() > 0) {
                String extension = in.readUTF();
                int width = in.readInt();
                int height = in.readInt();
                byte[] copy = new byte[in.readInt()];
                in.readFully(copy);
                copies.add(new Copy(extension, width, height, copy));
            }
        } catch (IOException | NegativeArraySizeException e) {
            return Optional.empty();
        }
        return copies.size() == SIDES.length ? Optional.of(List.copyOf(copies)) : Optional.empty();
    }
}
