package vigie.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file by which Vigie remembers something between two runs. It may be lost at any time. */
public final class CacheFile {

    private CacheFile() {}

    /**
     * Replaces it as a whole, so that nobody ever reads half of it.
     *
     * @return false when the machine does not allow it, which costs time, but nothing else
     */
    public static boolean replace(Path file, byte[] bytes) {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = Files.createTempFile(folder, "fresh", null);
            try {
                Files.write(fresh, bytes);
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
