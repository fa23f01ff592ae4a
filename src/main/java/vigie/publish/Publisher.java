package vigie.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Publishes a site into a folder: see {@code docs/decisions/0001-publishing.md}.
 *
 * <pre>{@code
 * try (Release release = Publisher.begin(output, List.of(content, templates, seeds))) {
 *     files.parallel().forEach(file -> release.stage(file.path(), file.bytes()));
 *     Report report = release.commit();
 * }
 * }</pre>
 */
public final class Publisher {

    private Publisher() {}

    /**
     * Takes the output folder for one build, and finishes what an earlier one that was killed had begun to publish. The
     * folder is made when there is none.
     *
     * @param sources folders that the output may neither be, contain nor lie in
     * @throws PublishException when the folder is not Vigie's to write to, or another build is writing to it
     */
    public static Release begin(Path output, Collection<Path> sources) {
        OutputFolder folder = OutputFolder.open(output, sources);
        Lock lock = Lock.take(folder);
        try {
            Journal.read(folder).ifPresent(Journal::run);
            folder.discardStaging();
            return new Release(folder, lock, Manifest.read(folder), Snapshot.of(folder.root()));
        } catch (IOException e) {
            lock.close();
            throw folder.failure(e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }
}
