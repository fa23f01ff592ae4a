package vigie.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigie.TestSite;

/** The staff guide tells the truth: {@code -Dgolden.update=true} writes what commands answer anew. */
class GuideTest {

    private static final Path GUIDE = Path.of("docs/guide-redaction.md");

    @TempDir
    Path folder = Path.of(".");

    @Test
    void everyExampleOfTheGuideWorksAndEveryAnswerIsReal() throws IOException {
        List<Step> steps = Guide.read(GUIDE);
        Walk walk = walk(steps);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GUIDE, answered(TestSite.read(GUIDE), walk.answers()));
        }

        assertThat(walk.faults()).isEmpty();
        assertThat(steps.stream().filter(Step.Command.class::isInstance).count())
                .isGreaterThan(15);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight: 20           | wieght: 20           | « wieght » n’existe pas",
                "                     |                      | ",
            })
    void aGuideThatLiesIsSeen(String truth, String lie, String seen) {
        assertThat(walk(Guide.read("")).faults()).isEmpty();
    }

    private Walk walk(List<Step> steps) {
        Walk walk = new Walk(folder);
        steps.forEach(walk::take);
        return walk;
    }

    private static String answered(String guide, Map<Step.Command, String> answers) {
        List<String> lines = new ArrayList<>(guide.lines().toList());
        List<Map.Entry<Step.Command, String>> all = new ArrayList<>(answers.entrySet());
        for (int i = all.size() - 1; i >= 0; i--) {
            int start = all.get(i).getKey().line();
            int end = start;
            while (!lines.get(end).startsWith("$ ") && !lines.get(end).equals("```")) {
                end++;
            }
            lines.subList(start, end).clear();
            lines.addAll(start, all.get(i).getValue().lines().toList());
        }
        return String.join("\n", lines) + "\n";
    }
}
