package vigie.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Fault;
import vigie.diagnostic.SourceSpan;

/**
 * The folder that is published, and Vigie's own folder inside it.
 *
 * @param name as staff know it, for messages
 * @param root without links, so that what lies below it is below it on the disk, too
 */
record OutputFolder(Path name, Path root) {

    /** Vigie's own folder. It lies inside so that it is on the same file system, whatever is mounted where. */
    static final String STATE = ".vigie";

    /** Files of tools and desktops that make a folder no less empty, and are nobody's work. */
    static final Set<String> HARMLESS = Set.of(".gitignore", ".gitkeep", ".DS_Store", "Thumbs.db", "desktop.ini");

    static OutputFolder open(Path output, Collection<Path> sources) {
        try {
            Path root = real(output.toAbsolutePath().normalize());
            OutputFolder folder = new OutputFolder(output, root);
            if (Files.exists(root) && !Files.isDirectory(root)) {
                throw new PublishException(folder.fault(PublishFault.OUTPUT_IS_FILE, ""));
            }
            folder.refuseProtected(sources);
            folder.refuseForeign();
            Files.createDirectories(folder.state());
            return folder;
        } catch (IOException e) {
            throw new OutputFolder(output, output.toAbsolutePath()).failure(e);
        }
    }

    Path state() {
        return root.resolve(STATE);
    }

    Path staging() {
        return state().resolve("staging");
    }

    /** Where the text of generated files goes that somebody edited, when they are generated again. */
    Path replaced() {
        return state().resolve("replaced");
    }

    void discardStaging() throws IOException {
        Trees.delete(staging());
    }

    /** @param path below the folder, or nothing for the folder itself */
    Diagnostic fault(Fault fault, String path, String... namesAndValues) {
        String file = name.resolve(path).toString().replace('\\', '/');
        return Diagnostic.of(fault, SourceSpan.of(file), namesAndValues).with("path", file);
    }

    PublishException failure(IOException e) {
        Diagnostic diagnostic = fault(cause(e), "", "reason", String.valueOf(e.getMessage()));
        return new PublishException(List.of(diagnostic), e);
    }

    private PublishFault cause(IOException e) {
        if (isFull()) {
            return PublishFault.DISK_FULL;
        }
        return e instanceof AccessDeniedException || isReadOnly() ? PublishFault.NOT_ALLOWED : PublishFault.NOT_WRITTEN;
    }

    /** The system's own words for a full disk depend on its language; what is left does not. */
    private boolean isFull() {
        try {
            FileStore store = Files.getFileStore(existing(root));
            return store.getUsableSpace() < store.getBlockSize();
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private boolean isReadOnly() {
        try {
            return Files.getFileStore(existing(root)).isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }

    private void refuseProtected(Collection<Path> sources) throws IOException {
        for (Path source : sources) {
            Path real = real(source.toAbsolutePath().normalize());
            if (root.startsWith(real) || real.startsWith(root)) {
                throw new PublishException(fault(
                        PublishFault.OUTPUT_PROTECTED,
                        "",
                        "folder",
                        source.toString().replace('\\', '/')));
            }
        }
        Path home = real(Path.of(System.getProperty("user.home")).toAbsolutePath());
        if (home.startsWith(root)) {
            throw new PublishException(fault(PublishFault.OUTPUT_PROTECTED, "", "folder", home.toString()));
        }
    }

    private void refuseForeign() throws IOException {
        if (!Files.isDirectory(root) || Files.isDirectory(state())) {
            return;
        }
        try (Stream<Path> files = Files.list(root)) {
            Optional<String> foreign = files.map(file -> file.getFileName().toString())
                    .filter(file -> !HARMLESS.contains(file))
                    .sorted()
                    .findFirst();
            if (foreign.isPresent()) {
                throw new PublishException(fault(PublishFault.OUTPUT_FOREIGN, "", "file", foreign.get()));
            }
        }
    }

    /** Without links as far as it exists. */
    private static Path real(Path path) throws IOException {
        Path existing = existing(path);
        return existing.toRealPath().resolve(existing.relativize(path)).normalize();
    }

    private static Path existing(Path path) {
        Path existing = path;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }
}
