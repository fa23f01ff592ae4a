package vigie.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vigie.publish.Sites.publish;
import static vigie.publish.Sites.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On a disk of 1 MB where the system lets a test mount one, as root on Linux may; elsewhere the file that doesn't fit has
 * a name that no disk takes, so that the same must hold for another reason.
 */
class FullDiskTest {

    private static final Map<String, String> SITE = Sites.of("index.html", "home", "risques/index.html", "risks");

    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mount(@TempDir Path folder) throws Exception {
        disk = folder.toRealPath();
        mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "vigie-test", disk.toString());
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    @Test
    void aSiteThatDoesNotFitLeavesTheOneBeforeAsItWas() throws Exception {
        Path output = disk.resolve("site-output");
        publish(output, SITE);

        assertThatThrownBy(() -> publish(output, tooLarge()))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining(mounted ? "publish.disk-full" : "publish.not-written");

        assertThat(read(output)).isEqualTo(SITE);
        assertThat(output.resolve(".vigie/staging")).doesNotExist();
        assertThat(publish(output, SITE).unchanged()).isEqualTo(2);
    }

    @Test
    void aListThatDoesNotFitLeavesTheSiteBeforeAsItWas() throws Exception {
        Path output = disk.resolve("site-output");
        publish(output, SITE);

        try (Release release = Sites.begin(output)) {
            Sites.stage(release, Sites.of("index.html", "new", "x".repeat(50) + ".html", "new"));
            Path filler = disk.resolve("filler");
            if (mounted) {
                fill(filler);
            } else {
                // Something that is no file stands where the list is drafted.
                Files.createDirectories(output.resolve(".vigie/staging/manifest/x"));
            }
            assertThatThrownBy(release::commit)
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining(mounted ? "publish.disk-full" : "publish.not-written");
            Files.deleteIfExists(filler);
        }

        assertThat(read(output)).isEqualTo(SITE);
        assertThat(output.resolve(".vigie/staging")).doesNotExist();
    }

    private Map<String, String> tooLarge() {
        return mounted
                ? Sites.of("index.html", "new", "a.bin", "x".repeat(600_000), "b.bin", "y".repeat(600_000))
                : Sites.of("index.html", "new", "x".repeat(300), "");
    }

    private static void fill(Path filler) throws IOException {
        try (var out = Files.newOutputStream(filler)) {
            byte[] page = new byte[4096];
            while (true) {
                out.write(page);
            }
        } catch (IOException e) {
            assertThat(Files.getFileStore(filler).getUsableSpace()).isZero();
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
