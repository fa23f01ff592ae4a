package badhouse.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class WritesFile {
    private WritesFile() {}

    static void write(Path path) throws IOException {
        Files.writeString(path, "");
    }
}
