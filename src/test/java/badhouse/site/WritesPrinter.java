package badhouse.site;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

final class WritesPrinter {
    private WritesPrinter() {}

    static void write(String path) throws IOException {
        new PrintWriter(path, StandardCharsets.UTF_8).close();
    }
}
