package vigie.content;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/** Every file below a folder that may be read, and what is wrong with the others. Links are followed to files inside only. */
final class Folder {

    private static final char UNREADABLE = '\ufffd';

    /**
     * A file.
     *
     * @param path as staff know it, in Unicode's composed form
     * @param file where it really lies
     */
    record Entry(String path, Path file) implements Comparable<Entry> {

        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public int compareTo(Entry other) {
            return path.compareTo(other.path);
        }
    }

    private final List<Entry> files = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Path root;

    private Folder(Path root) {
        this.root = root;
    }

    /**
     * Files in the order of their paths.
     *
     * @param name what messages call the folder: {@code content}
     * @param diagnostics where faults of names go, since they belong to no file's content
     */
    static List<Entry> files(Path path, String name, List<Diagnostic> diagnostics) {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        Folder folder = new Folder(realPath(path));
        folder.walk(folder.root, name);
        diagnostics.addAll(folder.diagnostics);
        return folder.files.stream().sorted().toList();
    }

    private static Path realPath(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath();
        }
    }

    private void walk(Path folder, String path) {
        Map<String, String> names = new HashMap<>();
        for (Path child : children(folder, path)) {
            String name = String.valueOf(child.getFileName());
            if (!FileName.isIgnored(name)) {
                String childPath = path + "/" + FileName.composed(name);
                if (isSound(name, childPath, path, names)) {
                    visit(child, childPath);
                }
            }
        }
    }

    private List<Path> children(Path folder, String path) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            report(ContentFault.UNREADABLE_FILE, path);
        }
        children.sort((one, other) -> String.valueOf(one.getFileName()).compareTo(String.valueOf(other.getFileName())));
        return children;
    }

    /** Whether the file can be taken in under its name. One with a merely unportable name can, so that its faults are told, too. */
    private boolean isSound(String name, String childPath, String folderPath, Map<String, String> names) {
        if (name.indexOf(UNREADABLE) >= 0) {
            boolean narrow = !System.getProperty("sun.jnu.encoding", "UTF-8").equalsIgnoreCase("UTF-8");
            if (narrow) {
                report(ContentFault.NARROW_LOCALE, "content");
            } else {
                report(ContentFault.NAME_ENCODING, childPath);
            }
            return false;
        }
        diagnostics.addAll(FileName.faults(childPath));
        String other = names.putIfAbsent(FileName.key(name), name);
        if (other != null) {
            report(ContentFault.NAME_COLLISION, childPath, "other", other, "folder", folderPath);
        }
        return other == null;
    }

    private void visit(Path child, String path) {
        BasicFileAttributes attributes = attributes(child);
        if (attributes == null) {
            report(ContentFault.SPECIAL_FILE, path);
        } else if (attributes.isSymbolicLink()) {
            Path target = targetInside(child);
            if (target == null) {
                report(ContentFault.LINK_OUTSIDE, path);
            } else {
                files.add(new Entry(path, target));
            }
        } else if (attributes.isDirectory()) {
            walk(child, path);
        } else if (attributes.isRegularFile()) {
            files.add(new Entry(path, child));
        } else {
            report(ContentFault.SPECIAL_FILE, path);
        }
    }

    /** Null when the file has gone meanwhile. */
    private static @Nullable BasicFileAttributes attributes(Path child) {
        try {
            return Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return null;
        }
    }

    /** The regular file inside the folder to which a link leads. */
    private @Nullable Path targetInside(Path link) {
        try {
            Path target = link.toRealPath();
            return target.startsWith(root) && Files.isRegularFile(target) ? target : null;
        } catch (IOException e) {
            return null;
        }
    }

    private void report(ContentFault fault, String path, String... values) {
        diagnostics.add(Diagnostic.of(fault, SourceSpan.of(path), values));
    }
}
