package vigie.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Files that somebody asked for and will edit: made once, never overwritten. */
public final class NewFiles {

    private NewFiles() {}

    /**
     * Writes all of them, or none.
     *
     * @param files by path below the folder, with forward slashes
     * @throws FileAlreadyExistsException when one of them is there already
     */
    public static void write(Path folder, SortedMap<String, byte[]> files) throws IOException {
        for (String file : files.keySet()) {
            if (!RelativePath.isValid(file)) {
                throw new IllegalArgumentException(file);
            }
            refuse(folder.resolve(file));
        }
        List<Path> made = new ArrayList<>();
        try {
            for (String file : files.keySet()) {
                Path path = folder.resolve(file);
                makeFolders(path.toAbsolutePath().getParent(), made);
                Files.write(path, files.get(file), StandardOpenOption.CREATE_NEW);
                made.add(path);
            }
        } catch (IOException e) {
            takeBack(made);
            throw e;
        }
    }

    private static void refuse(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(path.toString());
        }
    }

    private static void makeFolders(@Nullable Path folder, List<Path> made) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            makeFolders(folder.getParent(), made);
            Files.createDirectory(folder);
            made.add(folder);
        }
    }

    private static void takeBack(List<Path> made) throws IOException {
        Collections.reverse(made);
        for (Path path : made) {
            Files.deleteIfExists(path);
        }
    }
}
