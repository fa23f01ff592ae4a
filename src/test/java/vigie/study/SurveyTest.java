package vigie.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import vigie.TestSite;

/**
 * One folder of {@code src/test/resources/study/} is one test: what {@code vigie survey} says to {@code responses.csv} by its
 * {@code questionnaire.yaml} is {@code messages.txt}, and what it writes {@code answers.yaml}, where that is there.
 */
class SurveyTest {

    private static final Path CASES = Path.of("src/test/resources/study");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    static List<String> cases() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void responsesAreCountedAsExpected(String name, @TempDir Path folder, @TempDir Path elsewhere) throws IOException {
        Path own = CASES.resolve(name);
        TestSite.Answer answer = survey(own, folder, elsewhere);

        compare(own.resolve("messages.txt"), "exit code " + answer.code() + "\n" + answer.err(), true);
        compare(own.resolve("answers.yaml"), answer.out(), answer.code() == 0);
        assertThat(Files.exists(own.resolve("answers.yaml"))).isEqualTo(answer.code() == 0);
        // Nothing that only a person wrote comes back.
        assertThat(answer.toString()).doesNotContainIgnoringCase("camille").doesNotContain("06 12 34 56 78");
    }

    /** {@code computed.tsv} was computed by Python from what the responses were made of, before they were written. */
    @Test
    void everyPublishedNumberIsThatOfAnIndependentComputation() throws IOException {
        Path own = CASES.resolve("several-hundred");
        Map<String, Object> whole = new Yaml().load(TestSite.read(own.resolve("answers.yaml")));
        int people = (Integer) Objects.requireNonNull(whole.get("respondents"));
        int shown = 0;
        for (String line : Files.readAllLines(own.resolve("computed.tsv"))) {
            String[] parts = line.split("\t", -1);
            int count = Integer.parseInt(parts[4]);
            Object published = parts[1].isEmpty()
                    ? at(whole, "answers", parts[0], "counts", parts[3])
                    : at(whole, "answers", parts[0], "groups", parts[1], parts[2], parts[3]);
            if (published instanceof Integer) {
                shown++;
                assertThat(published).as(line).isEqualTo(count);
                assertThat(count == 0 || count >= 5).as(line).isTrue();
                Object group = parts[1].isEmpty() ? people : at(whole, "answers", parts[1], "counts", parts[2]);
                Interval interval = Interval.of(count, (Integer) Objects.requireNonNull(group));
                assertThat(interval.low()).as(line).isCloseTo(Double.parseDouble(parts[5]), within(0.0001));
                assertThat(interval.high()).as(line).isCloseTo(Double.parseDouble(parts[6]), within(0.0001));
            }
        }
        assertThat(shown).isGreaterThan(40);
    }

    @Test
    void theFileOfAYearIsOneThatTheSiteTakes(@TempDir Path folder) {
        TestSite site = TestSite.in(folder)
                .with(
                        "content/study/questionnaire.yaml",
                        TestSite.read(CASES.resolve("several-hundred/questionnaire.yaml")))
                .with("content/study/2026.yaml", TestSite.read(CASES.resolve("several-hundred/answers.yaml")));

        assertThat(site.check().toString()).startsWith("exit code 0").doesNotContain("study/2026.yaml", "erreur");
    }

    @Test
    void responsesWithinTheFolderOfTheCampaignAreNotRead(@TempDir Path folder) {
        TestSite site = TestSite.in(folder)
                .with("content/study/questionnaire.yaml", TestSite.read(CASES.resolve("faults/questionnaire.yaml")))
                .with("reponses/export.csv", "risk", "low");

        TestSite.Answer answer =
                site.command("survey", folder.resolve("reponses/export.csv").toString(), "--year=2026");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("Rien n’a été lu");
        assertThat(answer.out()).isEmpty();
    }

    private static TestSite.Answer survey(Path own, Path folder, Path elsewhere) throws IOException {
        Path responses = elsewhere.resolve("responses.csv");
        Files.copy(own.resolve("responses.csv"), responses);
        return TestSite.in(folder)
                .with("content/study/questionnaire.yaml", TestSite.read(own.resolve("questionnaire.yaml")))
                .command("survey", responses.toString(), "--year=2026");
    }

    private static Object at(Object value, String... path) {
        Object here = value;
        for (String name : path) {
            here = here instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return here == null ? "" : here;
    }

    private static void compare(Path expected, String actual, boolean wanted) throws IOException {
        if (UPDATE && wanted) {
            Files.writeString(expected, actual);
        }
        if (wanted) {
            assertThat(actual).isEqualTo(TestSite.read(expected));
        }
    }
}
