package badhouse.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class WritesByReference {
    private WritesByReference() {}

    static Deletion deletion() {
        return Files::delete;
    }

    interface Deletion {
        void of(Path path) throws IOException;
    }
}
