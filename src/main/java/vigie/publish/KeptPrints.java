package vigie.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vigie.print.PrintCache;

/** Printed pieces in a folder of the cache, one file each. */
public final class KeptPrints implements PrintCache {

    /** Long enough that builds for a test server and for the public do not throw each other's away. */
    private static final Duration UNUSED = Duration.ofDays(30);

    private final Path folder;
    private final Instant now;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /**
     * Those of one kind.
     *
     * @param cache of this campaign
     * @param kind name of a folder in it
     * @param now when they are used
     */
    public KeptPrints(Path cache, String kind, Instant now) {
        this.folder = cache.resolve(kind);
        this.now = now;
    }

    @Override
    public Optional<byte[]> get(String key) {
        used.add(key);
        Path file = folder.resolve(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            byte[] kept = Files.readAllBytes(file);
            touch(file);
            return Optional.of(kept);
        } catch (IOException e) { // as good as not there
            return Optional.empty();
        }
    }

    private void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(now));
        } catch (IOException e) {
            return; // of a folder that only others write to
        }
    }

    @Override
    public void put(String key, byte[] bytes) {
        used.add(key);
        CacheFile.replace(folder.resolve(key), bytes);
    }

    /** Forgets what nobody has asked for lately. */
    public void prune() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!used.contains(file.getFileName().toString())
                        && Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(UNUSED))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            return; // costs room, and nothing else
        }
    }
}
