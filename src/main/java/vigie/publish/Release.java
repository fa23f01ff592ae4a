package vigie.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import vigie.diagnostic.Diagnostic;
import vigie.publish.Manifest.Entry;

/**
 * One site on its way into the output folder, which stays as it is until {@link #commit}. Closed without it, nothing has
 * happened. A site is all that was staged: what was published before and is not staged again is removed.
 */
public final class Release implements AutoCloseable {

    private final OutputFolder folder;
    private final Lock lock;
    private final Manifest old;
    private final Snapshot disk;
    private final Staging staging;
    private final Staging replaced;
    private final Map<String, Entry> site = new ConcurrentHashMap<>();
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final Queue<Diagnostic> warnings = new ConcurrentLinkedQueue<>();
    private volatile boolean failed;
    private volatile boolean committed;

    Release(OutputFolder folder, Lock lock, Manifest old, Snapshot disk) {
        this.folder = folder;
        this.lock = lock;
        this.old = old;
        this.disk = disk;
        this.staging = new Staging(folder.staging());
        this.replaced = new Staging(folder.replaced());
    }

    /**
     * Adds a file to the site. May be called by several threads at once.
     *
     * @param path below the output folder, with forward slashes: {@code risques/index.html}
     * @throws PublishException when the machine refuses to write it
     * @throws IllegalArgumentException when the path leads elsewhere
     * @throws IllegalStateException when the path was staged before
     */
    public void stage(String path, byte[] bytes) {
        if (!RelativePath.isValid(path)) {
            throw new IllegalArgumentException(path);
        }
        if (committed || site.putIfAbsent(path, Entry.of(bytes)) != null) {
            throw new IllegalStateException(path);
        }
        try {
            if (!isPublished(path, bytes)) {
                staging.write(Rank.of(path).staged(path), bytes);
                written.add(path);
            }
        } catch (IOException e) {
            failed = true;
            throw folder.failure(e);
        }
    }

    /** A file that is written piece by piece. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Adds a file that is too large to be held in memory as a whole.
     *
     * @param path as of any other file
     * @throws PublishException when the machine refuses to write it
     * @throws IllegalArgumentException when the path leads elsewhere
     * @throws IllegalStateException when the path was staged before
     */
    public void stage(String path, Writing writing) {
        if (!RelativePath.isValid(path)) {
            throw new IllegalArgumentException(path);
        }
        String staged = Rank.of(path).staged(path);
        CRC32 checksum = new CRC32();
        try {
            try (OutputStream out = new CheckedOutputStream(staging.open(staged), checksum)) {
                writing.to(out);
            }
            Path file = staging.file(staged);
            if (committed || site.putIfAbsent(path, Entry.of(checksum, Files.size(file))) != null) {
                throw new IllegalStateException(path);
            }
            if (disk.files().containsKey(path)) {
                Path there = folder.root().resolve(path);
                if (Files.mismatch(there, file) < 0) {
                    Files.delete(file);
                    return;
                }
                saveIfEdited(path, Files.readAllBytes(there));
            }
            written.add(path);
        } catch (IOException e) {
            failed = true;
            throw folder.failure(e);
        }
    }

    /**
     * Takes over a file as the last build published it, so that it need not be made again; false when that build published
     * none, or it is not what it was. Only for paths that change with their content.
     *
     * @throws PublishException when the machine refuses to read it
     * @throws IllegalStateException when the path was staged before
     */
    public boolean keep(String path) {
        return keep(path, bytes -> true);
    }

    /**
     * The same for a path that stays while its content changes.
     *
     * @param isRight whether the bytes that the last build published are those that this one would
     */
    public boolean keep(String path, Predicate<byte[]> isRight) {
        Entry entry = old.get(path);
        if (entry == null || !Long.valueOf(entry.size()).equals(disk.files().get(path))) {
            return false;
        }
        try {
            byte[] there = Files.readAllBytes(folder.root().resolve(path));
            if (!entry.equals(Entry.of(there)) || !isRight.test(there)) {
                return false;
            }
        } catch (IOException e) {
            failed = true;
            throw folder.failure(e);
        }
        if (committed || site.putIfAbsent(path, entry) != null) {
            throw new IllegalStateException(path);
        }
        return true;
    }

    /** By the bytes on the disk, not by the manifest: what was damaged since is written again. */
    private boolean isPublished(String path, byte[] bytes) throws IOException {
        Long size = disk.files().get(path);
        if (size == null) {
            return false;
        }
        byte[] there = Files.readAllBytes(folder.root().resolve(path));
        if (Arrays.equals(there, bytes)) {
            return true;
        }
        saveIfEdited(path, there);
        return false;
    }

    private void saveIfEdited(String path, byte[] there) throws IOException {
        Entry entry = old.get(path);
        if (entry != null && (entry.size() != there.length || !entry.equals(Entry.of(there)))) {
            replaced.write(path, there);
            Path copy = folder.name()
                    .resolve(OutputFolder.STATE)
                    .resolve("replaced")
                    .resolve(path);
            warnings.add(folder.fault(
                    PublishFault.EDITED_BY_HAND, path, "copy", copy.toString().replace('\\', '/')));
        }
    }

    /**
     * Makes the output folder the site that was staged.
     *
     * @throws PublishException when something stands in the way, and nothing has changed; or when the machine refused a step
     *     half-way, and the next build finishes it
     */
    public Report commit() {
        if (committed || failed) {
            throw new IllegalStateException("committed: " + committed + ", failed: " + failed);
        }
        Plan plan = new Plan(folder, disk, old, site.keySet(), written);
        committed = true;
        Manifest manifest = new Manifest(site);
        List<Step> steps = prepare(plan);
        if (!steps.isEmpty() || !manifest.equals(old)) {
            write(steps, manifest).run();
        }
        return new Report(
                written.size(),
                site.size() - written.size(),
                plan.stale().size(),
                List.copyOf(plan.foreign()),
                warnings.stream().sorted().toList());
    }

    /** Everything that can go wrong does so here, while the output is still as it was. */
    private List<Step> prepare(Plan plan) {
        List<Diagnostic> clashes = plan.clashes();
        if (!clashes.isEmpty()) {
            throw new PublishException(clashes, null);
        }
        try {
            for (String path : plan.stale()) {
                saveIfEdited(path, Files.readAllBytes(folder.root().resolve(path)));
            }
        } catch (IOException e) {
            throw folder.failure(e);
        }
        return plan.steps();
    }

    private Journal write(List<Step> steps, Manifest manifest) {
        try {
            Journal journal = new Journal(folder, steps);
            journal.write(manifest);
            return journal;
        } catch (IOException e) {
            throw folder.failure(e);
        }
    }

    /** What {@link #commit} would do next, for tests of builds that stop there. */
    Journal prepare() {
        return write(prepare(new Plan(folder, disk, old, site.keySet(), written)), new Manifest(site));
    }

    @Override
    public void close() {
        try (lock) {
            if (!Journal.exists(folder)) {
                folder.discardStaging();
            }
        } catch (IOException e) {
            throw folder.failure(e);
        }
    }
}
