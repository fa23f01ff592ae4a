package vigie.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps two builds from writing to one folder. The system lets go of it when a process dies, however it dies. */
final class Lock implements AutoCloseable {

    /** Locks of the system are a process's, and closing a second channel would release the first one's. */
    private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

    private final OutputFolder folder;
    private final FileChannel channel;

    private Lock(OutputFolder folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static Lock take(OutputFolder folder) {
        if (!TAKEN.add(folder.root())) {
            throw busy(folder);
        }
        boolean locked = false;
        try {
            FileChannel channel = FileChannel.open(
                    folder.state().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock == null) {
                    throw busy(folder);
                }
                locked = true;
                return new Lock(folder, channel);
            } finally {
                if (!locked) {
                    channel.close();
                }
            }
        } catch (IOException e) {
            throw folder.failure(e);
        } finally {
            if (!locked) {
                TAKEN.remove(folder.root());
            }
        }
    }

    private static PublishException busy(OutputFolder folder) {
        return new PublishException(folder.fault(PublishFault.OUTPUT_BUSY, ""));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw folder.failure(e);
        } finally {
            TAKEN.remove(folder.root());
        }
    }
}
