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
                "icon: frostbite              | icon: frostbit             | « frostbit » n’existe pas",
                "kind=info                    | kind=infos                 | « infos »",
                "Fichier créé :               | Nouveau fichier :          | really answers:",
                "$ cd ma-campagne             | $ cd ma-champagne          | there is no folder ma-champagne",
                "$ vigie build                | $ hugo build               | the reader has no program hugo",
                "```markdown content/a-pro    | ```markdown content/apro   | nothing above tells the reader",
                "```markdown content/a-propos.md | ```markdown             | this block belongs to no file",
                "<!-- capture: a-propos/ 360x900 --> | <!-- nothing -->     | a picture that nobody takes anew",
            })
    void aGuideThatLiesIsSeen(String truth, String lie, String seen) {
        String guide = TestSite.read(GUIDE);
        String start = guide.substring(0, guide.indexOf("## 4. "));

        assertThat(start).contains(truth);
        assertThat(walk(Guide.read(start.replace(truth, lie))).faults()).anyMatch(fault -> fault.contains(seen));
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
