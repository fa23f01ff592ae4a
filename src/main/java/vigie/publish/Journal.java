package vigie.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps by which a release becomes visible. It is on the disk, complete, before the first one is taken, and each may be
 * taken twice: whoever comes after a build that was killed takes them all again.
 */
final class Journal {

    private final OutputFolder folder;
    private final List<Step> steps;

    Journal(OutputFolder folder, List<Step> steps) {
        this.folder = folder;
        this.steps = List.copyOf(steps);
    }

    static Optional<Journal> read(OutputFolder folder) throws IOException {
        if (!exists(folder)) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        for (String line : Files.readAllLines(file(folder))) {
            steps.add(Step.parse(line));
        }
        return Optional.of(new Journal(folder, steps));
    }

    /** Whether a release has begun to become visible and has not ended. */
    static boolean exists(OutputFolder folder) {
        return Files.exists(file(folder));
    }

    List<Step> steps() {
        return steps;
    }

    /** With the manifest that holds from then on. From here on there is no way back. */
    void write(Manifest manifest) throws IOException {
        Files.createDirectories(folder.staging());
        Files.write(nextManifest(), manifest.toBytes());
        StringBuilder text = new StringBuilder();
        steps.forEach(step -> text.append(step).append('\n'));
        Path draft = folder.staging().resolve("journal");
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file(folder), StandardCopyOption.ATOMIC_MOVE);
    }

    /** @throws PublishException when the machine refuses a step; the next build begins with it */
    void run() {
        try {
            Site site = new Site(folder);
            for (Step step : steps) {
                step.take(site);
            }
            if (Files.exists(nextManifest())) {
                Files.move(nextManifest(), Manifest.file(folder), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.delete(file(folder));
        } catch (IOException e) {
            throw new PublishException(
                    List.of(folder.fault(PublishFault.HALF_PUBLISHED, "", "reason", String.valueOf(e.getMessage()))),
                    e);
        }
    }

    private Path nextManifest() {
        return folder.staging().resolve("manifest");
    }

    private static Path file(OutputFolder folder) {
        return folder.state().resolve("journal");
    }
}
