package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure stands once, in {@code seeds/}: when it changes there, no finished file says the old one any more. */
class OneFigureTest {

    private static final Pattern FACT = Pattern.compile("^  ([a-z0-9-]+):$");
    private static final Pattern VALUE = Pattern.compile("^    value: (\\d+)$");

    /** Every figure of the register gets a value of its own; then the site has changed where it says figures, and nowhere else. */
    @Test
    void everyFigureOfTheRegisterChangesEverywhereAtOnce(@TempDir Path before, @TempDir Path after) {
        TestSite old = TestSite.shipped(before);
        assertThat(old.build("--date=2026-06-01").code()).isZero();
        TestSite changed = TestSite.shipped(after);
        Map<String, String[]> figures = changeAll(changed);
        assertThat(changed.build("--date=2026-06-01").code()).isZero();

        List<String> left = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        old.files().forEach((path, bytes) -> {
            if (path.endsWith(".html") || path.endsWith(".xml") || path.endsWith(".txt")) {
                String oldWords = words(bytes);
                String newWords = words(changed.files().getOrDefault(path, new byte[0]));
                figures.forEach((fact, values) -> {
                    int said = count(newWords, values[1]);
                    if (said > 0) {
                        seen.add(fact);
                    }
                    // As often as the new one is said, the old one is said less.
                    int sameOld = figures.entrySet().stream()
                            .filter(other -> other.getValue()[0].equals(values[0]))
                            .mapToInt(other -> count(newWords, other.getValue()[1]))
                            .sum();
                    boolean unmistakable = values[0].length() > 2 && !values[0].matches("(19|20)\\d\\d");
                    if ((unmistakable && count(newWords, values[0]) > 0)
                            || count(newWords, values[0] + "\u00a0?%") > 0
                            || count(oldWords, values[0]) - count(newWords, values[0]) != sameOld) {
                        left.add(path + " still says " + values[0] + " of " + fact);
                    }
                });
            }
        });

        assertThat(left).isEmpty();
        assertThat(seen)
                .contains("low-risk-perception-2020", "survey-sample-2020", "severe-reports-2019", "volunteers-2020");
        assertThat(seen.size()).isGreaterThan(30);
    }

    /** The old and the new value of each figure, as digits. */
    private static Map<String, String[]> changeAll(TestSite site) {
        Map<String, String[]> figures = new LinkedHashMap<>();
        for (String seed : List.of(
                "ars-hdf-lettre-2024",
                "ars-ile-de-france-crack",
                "ars-occitanie-2023",
                "delta-2020",
                "service-public-traitement")) {
            String file = "seeds/" + seed + ".yaml";
            List<String> lines = new ArrayList<>();
            String fact = "";
            for (String line : TestSite.read(site.folder().resolve(file)).split("\n", -1)) {
                Matcher name = FACT.matcher(line);
                Matcher value = VALUE.matcher(line);
                if (name.matches()) {
                    fact = name.group(1);
                }
                if (value.matches()) {
                    String sentinel = String.valueOf(7_000_001 + figures.size() * 1_003);
                    figures.put(fact, new String[] {value.group(1), sentinel});
                    lines.add("    value: " + sentinel);
                } else {
                    lines.add(line);
                }
            }
            site.with(file, lines.toArray(String[]::new));
        }
        return figures;
    }

    /** Digits without what languages put between them, and without dates, addresses and places. */
    private static String words(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Document page = Jsoup.parse(text);
        page.select(".chart").remove(); // where others are computed from them
        page.select(".piece-weight").remove(); // what files weigh
        String visible = page.text();
        return visible.replaceAll("(?<=\\d)[\\u202f\\u00a0,](?=\\d{3})", "");
    }

    private static int count(String text, String number) {
        Matcher matcher = Pattern.compile("(?<![\\d])" + number + "(?![\\d])").matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
