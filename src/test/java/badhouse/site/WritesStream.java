package badhouse.site;

import java.io.FileOutputStream;
import java.io.IOException;

final class WritesStream {
    private WritesStream() {}

    static void write(String path) throws IOException {
        new FileOutputStream(path).close();
    }
}
