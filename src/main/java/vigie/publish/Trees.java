package vigie.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Whole folders on the disk. */
final class Trees {

    private Trees() {}

    /** A folder with all that is in it; links are removed, never followed. */
    static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(folder, new Deletion(true));
        }
    }

    /** A folder in which there are only folders; it stays if there is a file. */
    static void deleteEmpty(Path folder) throws IOException {
        Files.walkFileTree(folder, new Deletion(false));
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        private final boolean files;

        private Deletion(boolean files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (files) {
                Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
