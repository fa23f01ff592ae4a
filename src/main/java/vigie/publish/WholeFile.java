package vigie.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** A file that is written as a whole, or not at all: nobody ever reads half of it. */
public final class WholeFile {

    private WholeFile() {}

    /** Makes or replaces it, with the folders that it lies in. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(folder, ".vigie", null);
        try {
            Files.write(fresh, bytes);
            allow(fresh, Files.exists(file) ? file : folder);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /**
     * Replaces what somebody has written, as long as it is what was read. A link stays one.
     *
     * @return false when it has changed meanwhile, and nothing was written
     */
    public static boolean replace(Path file, byte[] before, byte[] after) throws IOException {
        Path real = file.toRealPath();
        if (!Arrays.equals(Files.readAllBytes(real), before)) {
            return false;
        }
        write(real, after);
        return true;
    }

    /** Who could read and write the file still can; a temporary file alone is closed to all others. */
    private static void allow(Path fresh, Path model) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> permissions = new HashSet<>(Files.getPosixFilePermissions(model));
            if (Files.isDirectory(model)) {
                permissions.removeIf(permission -> permission.name().endsWith("EXECUTE"));
            }
            view.setPermissions(permissions);
        }
    }
}
