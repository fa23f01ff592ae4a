package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder of {@code src/test/resources/sites/cases/} is one test: {@code content/}, {@code templates/} and {@code seeds/}
 * stand over {@code base/} and {@code theme/}; {@code arguments.txt} holds a command other than {@code build}, one
 * argument a line. In {@code expected/}, {@code diagnostics.fr.txt} is what the command says and its exit code,
 * {@code diagnostics.en.txt} (where it is there) the same in English, {@code files.txt} (likewise) the list of all finished
 * files, and any other file the finished file of the same path. {@code -Dgolden.update=true} writes what comes out, to be
 * read before it is committed.
 */
class SiteCasesTest {

    private static final Path CASES = TestSite.RESOURCES.resolve("cases");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    static List<String> cases() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSiteIsAsExpected(String name, @TempDir Path folder) throws IOException {
        TestSite site = site(name, folder);
        Path expected = CASES.resolve(name).resolve("expected");
        List<String> arguments = arguments(name);

        compare(expected.resolve("diagnostics.fr.txt"), run(site, arguments), true);
        for (Path file : files(expected)) {
            String path = expected.relativize(file).toString().replace('\\', '/');
            if (path.equals("files.txt")) {
                compare(file, String.join("\n", site.files().keySet()) + "\n", false);
            } else if (!path.startsWith("diagnostics.")) {
                compare(file, site.has(path) ? site.file(path) : "(no such file)\n", false);
            }
        }
        if (Files.exists(expected.resolve("diagnostics.en.txt"))) {
            compare(
                    expected.resolve("diagnostics.en.txt"),
                    run(
                            site,
                            Stream.concat(arguments.stream(), Stream.of("--lang=en"))
                                    .toList()),
                    true);
        }
    }

    private static TestSite site(String name, Path folder) {
        TestSite site = TestSite.in(folder);
        for (String root : List.of("content", "templates", "seeds")) {
            Path own = CASES.resolve(name).resolve(root);
            if (Files.isDirectory(own)) {
                TestSite.copy(own, folder.resolve(root));
            }
        }
        return site;
    }

    private static List<String> arguments(String name) throws IOException {
        Path file = CASES.resolve(name).resolve("arguments.txt");
        return Files.exists(file) ? Files.readAllLines(file) : List.of("build");
    }

    private static String run(TestSite site, List<String> arguments) {
        String[] options = arguments.subList(1, arguments.size()).toArray(String[]::new);
        return (arguments.get(0).equals("check") ? site.check(options) : site.build(options)).toString();
    }

    private static List<Path> files(Path expected) throws IOException {
        if (!Files.isDirectory(expected)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(expected)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void compare(Path expected, String actual, boolean create) throws IOException {
        if (UPDATE && (create || Files.exists(expected))) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(TestSite.read(expected));
    }
}
