package vigie;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vigie.cli.CommandLineInterface;
import vigie.cli.Streams;

/** A small campaign in a folder of its own, built as its users build it: by files and the command line. */
public final class TestSite {

    /** What every case starts from: {@code base/}, {@code theme/}; what is special about it: a folder of its own. */
    public static final Path RESOURCES = Path.of("src/test/resources/sites");

    private static final List<String> SHIPPED_TYPES = List.of(
            "common",
            "section",
            "campaign",
            "source",
            "palette",
            "picture",
            "format",
            "pages",
            "questionnaire",
            "answers");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    /** What one test has printed, others take; nothing of an earlier run, when Vigie may have printed otherwise. */
    private static final String PRINTED = "--cache=" + temporary();

    private final Path folder;
    private Clock clock = NOON;

    private TestSite(Path folder) {
        this.folder = folder;
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("vigie-printed");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What can only run commands that need no files. */
    public static TestSite nowhere() {
        return new TestSite(Path.of("nowhere"));
    }

    /** A folder that a test fills by itself. */
    public static TestSite empty(Path folder) {
        return new TestSite(folder);
    }

    /** A campaign with nothing but a home page, and a theme whose pages are a few lines. */
    public static TestSite in(Path folder) {
        TestSite site = new TestSite(folder);
        copy(RESOURCES.resolve("base"), folder);
        copy(RESOURCES.resolve("theme"), folder.resolve("templates"));
        for (String type : SHIPPED_TYPES) {
            site.with("templates/types/" + type + ".yaml", read(Path.of("templates/types", type + ".yaml")));
        }
        return site;
    }

    /** The campaign and the theme that Vigie comes with. */
    public static TestSite shipped(Path folder) {
        copy(Path.of("content"), folder.resolve("content"));
        copy(Path.of("templates"), folder.resolve("templates"));
        copy(Path.of("seeds"), folder.resolve("seeds"));
        return new TestSite(folder);
    }

    /** More files, over those that are there. */
    public TestSite with(Path more) {
        copy(more, folder);
        return this;
    }

    /** @param lines of one file, which is there afterwards, whether it was before or not */
    public TestSite with(String file, String... lines) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** An item or page with nothing but a title. */
    public TestSite withPage(String file, String title) {
        return with(file, "---", "title: " + title, "---", "");
    }

    public TestSite without(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** From now on it is that moment. */
    public TestSite at(String instant) {
        clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return this;
    }

    /**
     * What the command line answered; folders of the machine are left out of it.
     *
     * @param out what a program reads
     * @param err what a person reads
     */
    public record Answer(int code, String out, String err) {

        @Override
        public String toString() {
            return "exit code " + code + "\n" + out + err;
        }
    }

    public Answer build(String... options) {
        return run(all("build", printed(options), "--output=" + output()));
    }

    /** A test may have a cache of its own. */
    private static String[] printed(String... options) {
        List<String> all = new ArrayList<>(Arrays.asList(options));
        if (all.stream().noneMatch(option -> option.startsWith("--cache="))) {
            all.add(PRINTED);
        }
        return all.toArray(String[]::new);
    }

    public Answer check(String... options) {
        return run(all("check", printed(options)));
    }

    /** Any other command about this campaign. */
    public Answer command(String command, String... words) {
        return run(all(command, words));
    }

    public Answer agenda(String... options) {
        return run(all("agenda", options));
    }

    private String[] all(String command, String[] options, String... more) {
        List<String> all = new ArrayList<>(List.of(command));
        for (String root : List.of("content", "templates", "seeds")) {
            all.add("--" + root + "=" + folder.resolve(root));
        }
        all.addAll(Arrays.asList(more));
        all.addAll(Arrays.asList(options));
        return all.toArray(String[]::new);
    }

    /** Any command, as it is typed. */
    public Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CommandLineInterface.run(new Streams(new PrintWriter(out), new PrintWriter(err), clock), arguments);
        return new Answer(code, withoutFolder(out), withoutFolder(err));
    }

    private String withoutFolder(StringWriter written) {
        return written.toString().replace(folder + "/", "");
    }

    public Path folder() {
        return folder;
    }

    public Path output() {
        return folder.resolve("site-output");
    }

    /** A finished file. */
    public String file(String path) {
        return read(output().resolve(path));
    }

    public boolean has(String path) {
        return Files.exists(output().resolve(path));
    }

    /** Every finished file by its path, Vigie's own records apart. */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(output())) {
            return files;
        }
        try (Stream<Path> all = Files.walk(output())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = output().relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".")) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    public static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.deleteIfExists(target);
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
