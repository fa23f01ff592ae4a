package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The download as its users meet it: unpacked into a folder with a space, on a machine with nothing but a {@code java}. */
class DownloadCheck {

    private static final Path ZIP = Path.of(System.getProperty("vigie.download", "target/vigie-0.1.0.zip"));

    @TempDir
    Path folder = Path.of(".");

    @Test
    void aNewCampaignIsBuiltWithJavaAlone() throws IOException, InterruptedException {
        Path home = unpack(folder.resolve("mes outils"));
        Path path = Files.createDirectory(folder.resolve("bin"));
        Files.createSymbolicLink(path.resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));

        String made = vigie(home, path, "new", "campaign", "ma campagne");
        Path campaign = folder.resolve("ma campagne");
        String built = vigie(
                home,
                path,
                "build",
                "--content=" + campaign.resolve("content"),
                "--seeds=" + campaign.resolve("seeds"),
                "--output=" + campaign.resolve("site-output"));

        assertThat(made).startsWith("Campagne créée dans ma campagne.");
        assertThat(built).startsWith("Site construit dans ");
        assertThat(campaign.resolve("site-output/index.html")).content().contains("Une phrase qui dit l");
    }

    @Test
    void itsEntriesAreSortedAndHaveNoTimeOfTheirOwn() throws IOException {
        List<String> files = new ArrayList<>();
        Set<FileTime> times = new TreeSet<>();
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                times.add(entry.getLastModifiedTime());
                if (entry.getName().contains("/templates/icons/") && !entry.isDirectory()) {
                    files.add(entry.getName());
                }
            }
        }

        assertThat(times).hasSize(1);
        assertThat(files).isNotEmpty().isSorted();
    }

    @Test
    void windowsFindsItsOwnLauncher() throws IOException {
        assertThat(Files.readString(unpack(folder).resolve("vigie.cmd"), StandardCharsets.US_ASCII))
                .startsWith("@echo off\r\n")
                .contains("-jar \"%vigie%\\lib\\vigie.jar\" %*\r\n");
    }

    /** The folder of Vigie. What only the file system knows, such as the right to run a file, is left to the tool of the system. */
    private static Path unpack(Path to) throws IOException {
        Path home = to;
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path file = to.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    home = to.equals(file.getParent()) ? file : home;
                } else {
                    Files.write(file, zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        return home;
    }

    private String vigie(Path home, Path path, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", home.resolve("vigie").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", path.toString());
        builder.environment().put("HOME", folder.toString());
        Path said = folder.resolve("said.txt");
        int code = builder.redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(code).as(() -> TestSite.read(said)).isZero();
        return TestSite.read(said);
    }
}
