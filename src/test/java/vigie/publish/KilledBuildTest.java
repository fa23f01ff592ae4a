package vigie.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vigie.publish.Sites.publish;
import static vigie.publish.Sites.read;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds in a JVM of their own that is killed, as {@code kill -9} does, while they publish. */
class KilledBuildTest {

    private static final int KILLS = 50;
    private static final int LONGEST_BUILD_US = 40_000;
    private static final int LONGEST_RELEASE_US = 1_500;
    private static final long SEED = 20261122;

    private static final List<Map<String, String>> SITES =
            List.of(Sites.version(1, EndlessBuild.SIZE), Sites.version(2, EndlessBuild.SIZE));

    @Test
    void aKilledBuildLeavesNoCutFileAndTheNextOneGivesACleanSite(@TempDir(factory = MemoryDisk.class) Path folder)
            throws Exception {
        Path output = folder.resolve("site-output");
        List<String> manifests = List.of(cleanManifest(folder, 0), cleanManifest(folder, 1));
        Random random = new Random(SEED);
        int halfPublished = 0;
        int halfStaged = 0;
        Process next = start(EndlessBuild.class, output);
        for (int kill = 0; kill < KILLS; kill++) {
            Process build = next;
            awaitBeginning(build);
            if (kill % 2 == 1) {
                awaitJournal(output);
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(kill % 2 == 1 ? LONGEST_RELEASE_US : LONGEST_BUILD_US));
            build.destroyForcibly().waitFor();

            read(output)
                    .forEach((path, text) ->
                            assertThat(isOfEitherSite(path, text)).as(path).isTrue());
            if (exists(output, "journal")) {
                halfPublished++;
            } else if (exists(output, "staging")) {
                halfStaged++;
            }

            int version = random.nextInt(2);
            publish(output, SITES.get(version));
            assertThat(read(output)).isEqualTo(SITES.get(version));
            assertThat(Sites.manifest(output)).isEqualTo(manifests.get(version));
            assertThat(output.resolve(".vigie/staging")).doesNotExist();
            next = kill + 1 < KILLS ? start(EndlessBuild.class, output) : build;
        }
        System.out.printf(
                "seed %d: %d builds killed, %d of them while staging, %d while publishing%n",
                SEED, KILLS, halfStaged, halfPublished);
    }

    @Test
    void aBuildOfAnotherProcessKeepsTheFolderUntilItDies(@TempDir(factory = MemoryDisk.class) Path folder)
            throws Exception {
        Path output = folder.resolve("site-output");
        Process build = start(WaitingBuild.class, output);
        try {
            awaitBeginning(build);
            assertThatThrownBy(() -> publish(output, Map.of())).hasMessageContaining("publish.output-busy");
        } finally {
            build.destroyForcibly().waitFor();
        }
        assertThat(publish(output, SITES.get(0)).unchanged()).isZero();
    }

    private static boolean isOfEitherSite(String path, String text) {
        return path.endsWith("/") || SITES.stream().anyMatch(site -> text.equals(site.get(path)));
    }

    private static String cleanManifest(Path folder, int version) throws IOException {
        Path clean = folder.resolve("clean-" + version);
        publish(clean, SITES.get(version));
        return Sites.manifest(clean);
    }

    /** Every second build is killed once its release has begun, which takes too little time to be met by chance. */
    private static void awaitJournal(Path output) {
        while (!exists(output, "journal")) {
            Thread.onSpinWait();
        }
    }

    private static boolean exists(Path output, String state) {
        return Files.exists(output.resolve(".vigie").resolve(state));
    }

    private static Process start(Class<?> main, Path output) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        main.getName(),
                        output.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String classPath() {
        return Stream.of(Publisher.class, KilledBuildTest.class)
                .map(type -> Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString())))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void awaitBeginning(Process build) throws IOException {
        BufferedReader out = new BufferedReader(new InputStreamReader(build.getInputStream(), StandardCharsets.UTF_8));
        assertThat(out.readLine()).isEqualTo("begun");
    }
}
