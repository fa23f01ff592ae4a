package vigie.publish;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Files that wait for their release. Every folder is made once; any thread may write. */
final class Staging {

    private final Path root;
    private final Set<String> folders = ConcurrentHashMap.newKeySet();

    Staging(Path root) {
        this.root = root;
    }

    /**
     * Nothing is forced to the disk: after a crash of the machine the next build compares every byte with what is there
     * and mends it, which costs less than 10,000 waits for the disk.
     */
    void write(String path, byte[] bytes) throws IOException {
        makeFolder(RelativePath.parent(path));
        try (OutputStream out = new FileOutputStream(root.resolve(path).toString())) {
            out.write(bytes);
        }
    }

    /** What is written into it is in the file once it is closed. */
    OutputStream open(String path) throws IOException {
        makeFolder(RelativePath.parent(path));
        return new BufferedOutputStream(new FileOutputStream(file(path).toString()));
    }

    Path file(String path) {
        return root.resolve(path);
    }

    private void makeFolder(String folder) throws IOException {
        if (folders.contains(folder)) {
            return;
        }
        if (folder.isEmpty()) {
            Files.createDirectories(root);
        } else {
            makeFolder(RelativePath.parent(folder));
            try {
                Files.createDirectory(root.resolve(folder));
            } catch (FileAlreadyExistsException e) {
                // Another thread was first.
            }
        }
        folders.add(folder);
    }
}
