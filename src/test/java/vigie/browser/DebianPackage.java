package vigie.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that tests need beyond the JDK and Maven. On Debian, root installs what is missing; elsewhere the test fails in one line
 * that names it. It is never skipped.
 *
 * @param command what is looked for, first to last
 */
record DebianPackage(String name, List<String> command) {

    static final DebianPackage CHROMIUM =
            new DebianPackage("chromium", List.of("chromium", "chromium-browser", "google-chrome"));
    static final DebianPackage NGINX = new DebianPackage("nginx-light", List.of("nginx"));

    /** Held by the one test process that looks or installs. */
    private static final Path LOCK = Path.of(System.getProperty("java.io.tmpdir"), "vigie-tests-install.lock");

    /** The program, installed if need be. */
    Path program() {
        return (canInstall() ? findOrInstall() : find())
                .orElseThrow(() -> new AssertionError(
                        "These tests need " + command.get(0) + ". On Debian or Ubuntu: apt-get install " + name));
    }

    /** A program that another test process installs just now is there before it can run. */
    private Optional<Path> findOrInstall() {
        synchronized (DebianPackage.class) {
            try (FileChannel channel = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && find().isEmpty()) {
                    install();
                }
                return find();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Optional<Path> find() {
        List<Path> folders = new ArrayList<>();
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(Path::of)
                .forEach(folders::add);
        folders.add(Path.of("/usr/sbin"));
        return command.stream()
                .flatMap(one -> folders.stream().map(folder -> folder.resolve(one)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean canInstall() {
        return Files.exists(Path.of("/etc/debian_version"))
                && "root".equals(System.getProperty("user.name"))
                && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private void install() {
        run("apt-get", "-qq", "update");
        run("apt-get", "-qq", "-y", "--no-install-recommends", "install", name);
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
