package vigie.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is in the output folder when a build begins, Vigie's own folder aside. Paths as in the manifest; links are
 * listed, never followed.
 *
 * @param files their sizes in bytes
 * @param links links, and what else is neither file nor folder
 */
record Snapshot(Map<String, Long> files, Set<String> folders, Set<String> links) {

    static Snapshot of(Path root) throws IOException {
        Snapshot snapshot = new Snapshot(new HashMap<>(), new HashSet<>(), new HashSet<>());
        int prefix = root.toString().length() + (root.toString().endsWith(File.separator) ? 0 : 1);
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (folder.equals(root)) {
                    return FileVisitResult.CONTINUE;
                }
                String path = path(folder);
                if (path.equals(OutputFolder.STATE)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                snapshot.folders.add(path);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    snapshot.files.put(path(file), attributes.size());
                } else {
                    snapshot.links.add(path(file));
                }
                return FileVisitResult.CONTINUE;
            }

            private String path(Path file) {
                return file.toString().substring(prefix).replace(File.separatorChar, '/');
            }
        });
        return snapshot;
    }

    boolean hasFile(String path) {
        return files.containsKey(path);
    }

    /** Files and links below a folder. */
    Stream<String> below(String folder) {
        return Stream.concat(files.keySet().stream(), links.stream()).filter(path -> path.startsWith(folder + "/"));
    }
}
