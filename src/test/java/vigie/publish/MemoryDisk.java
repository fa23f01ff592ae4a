package vigie.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** Folders in memory where the system has such a disk: hundreds of releases need not wait for a real one. */
final class MemoryDisk implements TempDirFactory {

    private static final Path LINUX = Path.of("/dev/shm");

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        return Files.isWritable(LINUX) ? Files.createTempDirectory(LINUX, "vigie") : Files.createTempDirectory("vigie");
    }
}
