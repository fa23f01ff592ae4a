package vigie.publish;

import java.io.IOException;
import java.nio.file.Path;

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
            WholeFile.write(file, bytes);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
