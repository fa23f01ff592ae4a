package vigie.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The published site while steps are taken. No step goes through a link, even one that appeared since they were planned. */
final class Site {

    private final Path root;
    private final Path staging;
    private final Set<String> folders = new HashSet<>();

    Site(OutputFolder output) {
        root = output.root();
        staging = output.staging();
        folders.add("");
    }

    boolean isStaged(String staged) {
        return Files.exists(staging.resolve(staged), LinkOption.NOFOLLOW_LINKS);
    }

    void place(String staged) throws IOException {
        if (isStaged(staged)) {
            place(staging.resolve(staged), Rank.unstaged(staged));
        }
    }

    private void place(Path source, String path) throws IOException {
        makeFolder(RelativePath.parent(path));
        Path target = root.resolve(path);
        try {
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!isFolder(target)) {
                throw e;
            }
            placeAtFolder(source, path);
        }
    }

    /** A folder that is there already takes another's files one by one, and gives way to a file if there is none in it. */
    private void placeAtFolder(Path source, String path) throws IOException {
        if (!isFolder(source)) {
            Trees.deleteEmpty(root.resolve(path));
            Files.move(source, root.resolve(path), StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        List<Path> children;
        try (Stream<Path> stream = Files.list(source)) {
            children = stream.sorted().toList();
        }
        for (Path child : children) {
            place(child, path + "/" + child.getFileName());
        }
        Files.delete(source);
    }

    /** A file, and the folders that become empty. */
    void delete(String path) throws IOException {
        String parent = RelativePath.parent(path);
        if (!isReached(parent) || isFolder(root.resolve(path))) {
            return;
        }
        Files.deleteIfExists(root.resolve(path));
        for (String empty = parent; !empty.isEmpty(); empty = RelativePath.parent(empty)) {
            try {
                Files.delete(root.resolve(empty));
                folders.remove(empty);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    private boolean isReached(String folder) {
        return folder.isEmpty() || (isFolder(root.resolve(folder)) && isReached(RelativePath.parent(folder)));
    }

    private void makeFolder(String folder) throws IOException {
        if (folders.contains(folder)) {
            return;
        }
        makeFolder(RelativePath.parent(folder));
        try {
            Files.createDirectory(root.resolve(folder));
        } catch (FileAlreadyExistsException e) {
            if (!isFolder(root.resolve(folder))) {
                throw new NotDirectoryException(folder);
            }
        }
        folders.add(folder);
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
