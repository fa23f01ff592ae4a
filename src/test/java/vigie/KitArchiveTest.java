package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images, posts, the archive and its page, of the shipped campaign with three further pieces; built once for all tests. */
class KitArchiveTest {

    private static final String ZIP = "kit/kit-reprends-ton-souffle.zip";
    private static final String ROOT = "kit-reprends-ton-souffle/";

    /** What networks, mail programs and sites take. */
    private static final Map<String, String> PIXELS = Map.of(
            "carre", "1080x1080",
            "story", "1080x1920",
            "paysage", "1200x630",
            "signature", "1200x400",
            "banniere", "1456x180");

    private static final char NO_BREAK_SPACE = '\u00a0';

    private static final Pattern OPEN_GRAPH = Pattern.compile("<meta property=\"og:([a-z:]+)\" content=\"([^\"]*)\">");
    private static final Pattern DOWNLOAD = Pattern.compile("(?s)<a [^>]*href=\"([^\"]+)\" download>(.*?)</a>");

    @TempDir
    static Path folder = Path.of(".");

    private static TestSite site = TestSite.nowhere();
    private static Map<String, byte[]> files = Map.of();
    private static Map<String, byte[]> archived = Map.of();

    @BeforeAll
    static void build() throws IOException {
        site = TestSite.shipped(folder);
        String landscape = TestSite.read(folder.resolve("content/kit/paysage.md"));
        site.with("content/kit/paysage-risques.md", landscape.replace("Respire. Pas du proto.", "Huit signes."));
        String section = TestSite.read(folder.resolve("content/risks/_index.md"));
        site.with("content/risks/_index.md", section.replaceFirst("title:", "shareImage: paysage-risques\ntitle:"));
        String square = TestSite.read(folder.resolve("content/kit/carre.md"));
        site.with("content/kit/perime.md", square.replaceFirst("post: \"", "post: \":fact[old-figure] "));
        site.with(
                "content/kit/carre.md",
                square.stripTrailing().replaceFirst("---\\s*$", "")
                        + "  - date: 2026-11-27\n    reason: Le numéro a changé.\n---");
        site.with(
                "content/talking-points/perime.md",
                "---",
                "title: À qui que ce soit",
                "sources: [delta-2020]",
                "points: [\"On en a compté :fact[old-figure].\"]",
                "---");
        site.with(
                "seeds/perime.yaml",
                "title: Ancienne enquête",
                "publisher: Observatoire inventé",
                "date: 2020-01-01",
                "language: fr",
                "facts:",
                "  old-figure:",
                "    value: 7777",
                "    expiryDate: 2026-11-30",
                "    statement: {fr: Un chiffre passé, en: A past figure}",
                "    where: Page 1");
        TestSite.Answer answer = site.build("--date=2026-12-01");
        assertThat(answer.code()).as(answer.err()).isZero();
        files = site.files();
        archived = unpack(site.output().resolve(ZIP));
    }

    private static Map<String, byte[]> unpack(Path zip) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                assertThat(entry.getName()).startsWith(ROOT);
                entries.put(
                        entry.getName().substring(ROOT.length()),
                        file.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void imagesHaveExactlyThePixelsThatNetworksTake() throws IOException {
        for (Map.Entry<String, String> piece : PIXELS.entrySet()) {
            for (String language : List.of("fr", "en")) {
                BufferedImage image = image("kit/" + piece.getKey() + "-" + language + ".png");
                assertThat(image.getWidth() + "x" + image.getHeight())
                        .as(piece.getKey())
                        .isEqualTo(piece.getValue());
            }
        }
    }

    /** On networks the upper and lower 250 pixels of a story lie below buttons and names: one colour, or the discs' few. */
    @Test
    void nothingIsWrittenWhereNetworksCoverAStory() throws IOException {
        BufferedImage story = image("kit/story-fr.png");
        for (int y : List.of(0, 120, 249, 1670, 1800, 1919)) {
            int changes = 0;
            for (int x = 1; x < story.getWidth(); x++) {
                changes += story.getRGB(x, y) == story.getRGB(x - 1, y) ? 0 : 1;
            }
            assertThat(changes).as("row " + y).isLessThan(12);
        }
    }

    private static BufferedImage image(String path) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(Objects.requireNonNull(files.get(path)))));
    }

    @Test
    void eachImageHasAPostToCopyAndATranscription() {
        for (String language : List.of("fr", "en")) {
            String page = site.file(language.equals("fr") ? "kit/index.html" : "en/kit/index.html");
            String transcripts = archivedText(
                    language.equals("fr") ? "fr/textes/transcriptions.txt" : "en/texts/transcriptions.txt");
            String posts = archivedText(language.equals("fr") ? "fr/textes/messages.txt" : "en/texts/posts.txt");
            for (String piece : PIXELS.keySet()) {
                String place =
                        (language.equals("fr") ? "fr/a-partager/" : "en/to-share/") + piece + "-" + language + ".png";
                assertThat(posts).contains(place);
                assertThat(part(transcripts, place))
                        .contains(language.equals("fr") ? "Respire. Pas du proto." : "Breathe. Not nitrous.");
                assertThat(page).contains("id=\"post-" + piece + "\"", "data-copy=\"post-" + piece + "\"");
            }
            assertThat(page).contains("<p class=\"copy-do\" hidden ");
        }
    }

    private static String part(String text, String from) {
        int start = text.indexOf(from);
        int end = text.indexOf("\r\n\r\n\r\n", start);
        return start < 0 ? "" : text.substring(start, end < 0 ? text.length() : end);
    }

    @Test
    void theManifestTellsTheTruthAboutEveryFile() throws Exception {
        String manifest = archivedText("manifest.json");
        Set<String> told = new HashSet<>(Set.of("manifest.json"));
        for (MatchResult line : Pattern.compile("(?m)^\\{\"path\":\"([^\"]+)\".*")
                .matcher(manifest)
                .results()
                .toList()) {
            byte[] bytes = Objects.requireNonNull(archived.get(line.group(1)), line.group(1));
            told.add(line.group(1));
            assertThat(line.group()).contains("\"size\":" + bytes.length + ",", "\"sha256\":\"" + sha256(bytes) + "\"");
            Matcher url = Pattern.compile("\"url\":\"https://proto.example/([^\"]+)\"")
                    .matcher(line.group());
            if (url.find()) {
                assertThat(files.get(url.group(1))).isEqualTo(bytes);
                assertThat(line.group()).contains("\"edition\":", "\"format\":", "\"language\":");
            }
        }
        assertThat(told).isEqualTo(archived.keySet()).hasSizeGreaterThan(30);
        assertThat(manifest).contains("{\"id\":\"ars-hdf-lettre-2024\"", "\"date\":\"2024-12-19\"");
        assertThat(files.get("kit/manifest.json")).isEqualTo(archived.get("manifest.json"));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void theArchiveIsNeitherCompressedNorDatedByTheMachine() throws IOException {
        try (ZipFile zip = new ZipFile(site.output().resolve(ZIP).toFile())) {
            List<String> names = new ArrayList<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                names.add(entry.getName());
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getTimeLocal()).hasToString("2026-11-27T00:00");
            }
            assertThat(names).isSorted();
        }
    }

    @Test
    void itsReadmesNameEveryFileAndOpenInAnyEditor() {
        String both = archivedText("LISEZ-MOI.txt") + archivedText("README.txt");
        for (String path : archived.keySet()) {
            assertThat(both).contains(path.equals("LISEZ-MOI.txt") || path.equals("README.txt") ? "" : path);
        }
        assertThat(both).contains("27 novembre 2026", "26 November 2026", "https://proto.example/kit/");
        assertThat(archivedText("LISEZ-MOI.txt"))
                .startsWith("\ufeffREPRENDS TON SOUFFLE\r\n")
                .doesNotContainPattern("[^\r]\n");
    }

    @Test
    void talkingPointsCarryTheirFiguresAndSources() {
        assertThat(archivedText("fr/textes/points-cles.txt"))
                .contains("À un étudiant", "À un parent", "À qui organise une soirée", "Appelle le 15.")
                .contains("25 signalements d’effets sévères, dont 10 cas graves", "Sources");
        assertThat(archivedText("en/texts/talking-points.txt")).contains("To a student", "25% placed its use");
    }

    @Test
    void everyLinkToAFileSaysItsFormatSizeLengthAndLanguage() {
        String page = site.file("kit/index.html");
        int links = 0;
        for (MatchResult link : DOWNLOAD.matcher(page).results().toList()) {
            String words = link.group(2).replaceAll("<[^>]+>", "");
            byte[] bytes = Objects.requireNonNull(files.get(link.group(1).substring(1)), link.group(1));
            assertThat(words).contains(size(bytes.length), "français");
            assertThat(words)
                    .containsPattern("PDF, \\d+\u00a0pages?,|PNG, \\d+ × \\d+ pixels,|ZIP, \\d+\u00a0fichiers,");
            links++;
        }
        assertThat(links).isGreaterThanOrEqualTo(14);
        assertThat(page).contains("ZIP, " + archived.size() + "\u00a0fichiers");
    }

    private static String size(int bytes) {
        return bytes < 1_000_000
                ? Math.round(bytes / 1000.0) + "\u00a0ko"
                : (Math.round(bytes / 100_000.0) / 10.0 + "\u00a0Mo").replace('.', ',');
    }

    @Test
    void otherSitesShowALandscapeImageBesideEveryLink() throws IOException {
        int pages = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Map<String, String> said = openGraph(new String(file.getValue(), StandardCharsets.UTF_8), file.getKey());
            if (said.containsKey("url")) {
                pages++;
                String image = said.getOrDefault("image", "").replace("https://proto.example/", "");
                assertThat(image(image).getWidth()).as(file.getKey()).isEqualTo(1200);
                assertThat(said).containsEntry("image:width", "1200").containsEntry("image:height", "630");
                assertThat(said.get("image:alt")).contains("15");
                assertThat(image).endsWith(said.getOrDefault("locale", "").startsWith("en") ? "-en.png" : "-fr.png");
            }
        }
        assertThat(pages).isGreaterThan(30);
    }

    private static Map<String, String> openGraph(String html, String path) {
        Map<String, String> said = new HashMap<>();
        if (path.endsWith(".html")) {
            OPEN_GRAPH.matcher(html).results().forEach(meta -> said.put(meta.group(1), meta.group(2)));
        }
        return said;
    }

    @Test
    void aSectionMayHaveAnImageOfItsOwn() {
        assertThat(site.file("risques/index.html"))
                .contains("content=\"https://proto.example/kit/paysage-risques-fr.png\"");
        assertThat(site.file("index.html")).contains("content=\"https://proto.example/kit/paysage-fr.png\"");
    }

    @Test
    void aPostWhoseFigureNoLongerHoldsIsGoneAndItsImageStays() {
        assertThat(files).containsKey("kit/perime-fr.png");
        assertThat(archivedText("fr/textes/messages.txt"))
                .contains("carre-fr.png")
                .doesNotContain("7777", "perime");
        assertThat(site.file("kit/index.html"))
                .contains("id=\"perime\">", "id=\"post-carre\"")
                .doesNotContain("id=\"post-perime\"");
    }

    @Test
    void talkingPointsWhoseFigureNoLongerHoldsAreGone() {
        assertThat(archivedText("fr/textes/points-cles.txt"))
                .contains("À un étudiant")
                .doesNotContain("À qui que ce soit");
        assertThat(site.file("points-cles/index.html"))
                .contains("À un étudiant")
                .doesNotContain("À qui que ce soit");
    }

    @Test
    void thePageTellsWhatChangedBetweenEditions() {
        assertThat(site.file("kit/index.html").replace(NO_BREAK_SPACE, ' '))
                .contains("Édition 2, 27 novembre 2026", "Le numéro a changé.", "Première édition.");
    }

    @Test
    void whatDoesNotFitAnImageAndAPieceThatIsNoImageAreTold() {
        String story = TestSite.read(folder.resolve("content/kit/story.md"));
        String party = TestSite.read(folder.resolve("content/party.md"));
        site.with(
                "content/kit/story.md",
                story.replace("Pas du proto.", "Pas du proto, ni ce soir, ni demain, ni jamais plus."));
        site.with("content/party.md", party.replaceFirst("title:", "shareImage: affiche-a4\ntitle:"));
        String said = site.check("--date=2026-12-01").err();
        site.with("content/kit/story.md", story.stripTrailing());
        site.with("content/party.md", party.stripTrailing());

        assertThat(said)
                .contains(
                        "content/kit/story.md:5:11: erreur: ",
                        "caractères de trop pour la story, au champ « headline »")
                .contains("content/party.md:2:13: erreur: « affiche-a4 » n’est pas une image de partage")
                .contains("(paysage, paysage-risques)");
    }

    private static String archivedText(String path) {
        return new String(Objects.requireNonNull(archived.get(path), path), StandardCharsets.UTF_8)
                .replace(NO_BREAK_SPACE, ' ');
    }
}
