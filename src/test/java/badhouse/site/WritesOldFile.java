package badhouse.site;

import java.io.File;

final class WritesOldFile {
    private WritesOldFile() {}

    static boolean write(File file) {
        return file.mkdirs();
    }
}
