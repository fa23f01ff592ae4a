package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, wherever and on whichever Java it is built. */
class SameBytesTest {

    private static final Path SMALL = TestSite.RESOURCES.resolve("same-bytes");
    private static final String DATE = "--date=2026-06-01";

    @TempDir
    Path folder = Path.of(".");

    @Test
    void aSmallSiteHasTheBytesThatOtherMachinesRecorded() throws IOException, InterruptedException {
        TestSite site = TestSite.in(folder.resolve("here")).with(SMALL);
        assertThat(site.build(DATE).code()).isZero();
        String here = fingerprint(site);
        Path recorded = SMALL.resolve("expected.sha256");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(recorded, here + "\n");
        }

        assertThat(here).isEqualTo(TestSite.read(recorded).strip());
        assertThat(builtElsewhere("small", to -> TestSite.in(to).with(SMALL))).containsOnly(here);
    }

    @Test
    void theShippedCampaignHasTheSameBytesEverywhere() throws IOException, InterruptedException {
        TestSite site = TestSite.shipped(folder.resolve("here"));
        assertThat(site.build(DATE).code()).isZero();

        assertThat(builtElsewhere("shipped", TestSite::shipped)).containsOnly(fingerprint(site));
    }

    private interface Maker {
        TestSite in(Path folder);
    }

    /** In another folder, in other zones, languages and encodings, and with every other Java of this machine. */
    private List<String> builtElsewhere(String name, Maker maker) throws IOException, InterruptedException {
        Path running = Path.of(System.getProperty("java.home"));
        List<Path> javas = new ArrayList<>(otherJavas(running));
        javas.add(0, running);
        Map<String, List<String>> commands = new TreeMap<>();
        for (int i = 0; i < Math.max(2, javas.size()); i++) {
            String java = javas.get(i % javas.size()).toString();
            List<String> place = i % 2 == 0
                    ? List.of("C", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Tokyo")
                    : List.of("C.UTF-8", "-Duser.timezone=Pacific/Kiritimati");
            commands.put(
                    "java-" + i, Stream.concat(Stream.of(java), place.stream()).toList());
        }
        List<String> fingerprints = new ArrayList<>();
        for (Map.Entry<String, List<String>> command : commands.entrySet()) {
            TestSite site = maker.in(folder.resolve(name + "-" + command.getKey()));
            buildInAnotherProcess(site, command.getValue());
            fingerprints.add(fingerprint(site));
        }
        return fingerprints;
    }

    private static void buildInAnotherProcess(TestSite site, List<String> command)
            throws IOException, InterruptedException {
        List<String> arguments =
                new ArrayList<>(List.of(Path.of(command.get(0), "bin", "java").toString()));
        arguments.addAll(command.subList(2, command.size()));
        arguments.addAll(List.of(
                "-Dorg.freemarker.loggerLibrary=none",
                "-cp",
                System.getProperty("java.class.path"),
                "vigie.Main",
                "build",
                DATE));
        ProcessBuilder builder =
                new ProcessBuilder(arguments).directory(site.folder().toFile());
        builder.environment().put("LC_ALL", command.get(1));
        Path said = site.folder().resolve("said.txt");
        int code = builder.redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(code).as(() -> command + "\n" + TestSite.read(said)).isZero();
        assertThat(TestSite.read(said)).contains("Site construit dans site-output :");
    }

    /** What stands beside the running one, and what {@code JAVA_HOME_…} names; nothing older than 17. */
    private static List<Path> otherJavas(Path running) throws IOException {
        TreeSet<Path> found = new TreeSet<>();
        try (Stream<Path> siblings = Files.list(running.toRealPath().getParent())) {
            siblings.forEach(found::add);
        }
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("JAVA_HOME")) {
                found.add(Path.of(value));
            }
        });
        TreeSet<Path> javas = new TreeSet<>();
        for (Path home : found) {
            if (Files.isExecutable(home.resolve("bin/java")) && isRecent(home)) {
                javas.add(home.toRealPath());
            }
        }
        javas.remove(running.toRealPath());
        return List.copyOf(javas);
    }

    private static boolean isRecent(Path home) throws IOException {
        Path release = home.resolve("release");
        return Files.exists(release)
                && Files.readAllLines(release, StandardCharsets.UTF_8).stream()
                        .filter(line -> line.startsWith("JAVA_VERSION="))
                        .map(line -> line.replaceAll("[^0-9.]", "").split("\\.", 2)[0])
                        .anyMatch(version -> Integer.parseInt(version) >= 17);
    }

    private static String fingerprint(TestSite site) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
                    out.write((file.getKey() + "\0" + file.getValue().length + "\0").getBytes(StandardCharsets.UTF_8));
                    out.write(file.getValue());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
