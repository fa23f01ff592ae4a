package vigie.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigie.TestSite;
import vigie.TestSite.Answer;

/** What {@code vigie new} makes, used as its users use it: made, then checked. */
class NewTest {

    private static final Path SKELETON = Path.of("src/main/resources/vigie/scaffold/campaign");

    @TempDir
    Path folder = Path.of(".");

    private TestSite site = TestSite.nowhere();

    @BeforeEach
    void newCampaign() {
        site = TestSite.empty(folder);
        assertThat(site.run("new", "campaign", folder.toString()).code()).isZero();
    }

    private Answer make(String... words) {
        return run("new", words);
    }

    private Answer check() {
        return run("check", "--format=json");
    }

    private Answer run(String command, String... words) {
        Stream<String> folders = Stream.of(
                "--content=" + folder.resolve("content"),
                "--seeds=" + folder.resolve("seeds"),
                "--templates=templates");
        return site.run(Stream.of(Stream.of(command), Stream.of(words), folders)
                .flatMap(all -> all)
                .toArray(String[]::new));
    }

    private String read(String file) {
        return TestSite.read(folder.resolve(file));
    }

    // Campaigns

    @Test
    void aNewCampaignIsWithoutFault() {
        Answer answer = check();

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void aNewCampaignIsWholeHoweverVigieWasPacked() throws IOException {
        try (Stream<Path> files = Files.walk(SKELETON)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> SKELETON.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(Campaigns.FILES);
        }
    }

    @Test
    void aNewCampaignIsInFrenchAndEnglish() {
        assertThat(Campaigns.FILES.stream().filter(file -> file.endsWith(".md") && !file.endsWith(".en.md")))
                .allSatisfy(file -> assertThat(Campaigns.FILES).contains(file.replace(".md", ".en.md")));
    }

    @Test
    void aCampaignIsNotStartedOverAnother() throws IOException {
        Files.writeString(folder.resolve("content/campaign.yaml"), "name: Mine");
        Files.delete(folder.resolve("content/_index.md"));

        Answer answer = site.run("new", "campaign", folder.toString());

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).startsWith("Il y a déjà quelque chose ici, et rien n’a été changé : content/");
        assertThat(read("content/campaign.yaml")).isEqualTo("name: Mine");
        assertThat(folder.resolve("content/_index.md")).doesNotExist();
    }

    @Test
    void aCampaignThatCannotBeWrittenIsTakenBack() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("seeds"), "a file, not a folder");

        Answer answer = site.run("new", "campaign", other.toString());

        assertThat(answer.code()).isEqualTo(2);
        try (Stream<Path> left = Files.list(other)) {
            assertThat(left).containsExactly(other.resolve("seeds"));
        }
    }

    // Pages

    private static List<String> types() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates/types"))) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .filter(type -> !List.of(
                                    "common", "campaign", "palette", "picture", "format", "answers", "questionnaire")
                            .contains(type))
                    .sorted()
                    .toList();
        }
    }

    /** Only what names something else can be wrong in an example: a file, an item of another section. */
    @Test
    void aNewPageOfEveryTypePassesTheCheckAndSoDoItsExamples() throws IOException {
        for (String type : types()) {
            assertThat(make(type, "Essai").code()).as(type).isZero();
        }
        Answer fresh = check();
        for (String type : types()) {
            Path file = folder.resolve(file(type));
            Files.writeString(file, TestSite.read(file).replaceAll("(?m)^# ", ""));
        }
        Answer filledIn = check();

        assertThat(fresh.code()).isZero();
        assertThat(fresh.out().lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("content.empty-field") || line.contains("content.at-least-one"));
        assertThat(filledIn.out().lines().filter(line -> line.contains("\"error\"")))
                // an example names what it is an example of
                .allMatch(line -> line.contains("\"site.unknown-") || line.contains("\"site.superseded-by-itself\""));
    }

    private static String file(String type) {
        return switch (type) {
            case "source" -> "seeds/essai.yaml";
            case "section" -> "content/essai/_index.md";
            case "pages" -> "content/essai.md";
            default -> "content/" + type + "/essai.md";
        };
    }

    @Test
    void aNewPageSaysWhatEachFieldIsFor() {
        make("risks", "Une brûlure : le \"froid\"");

        assertThat(read("content/risks/une-brulure-le-froid.md"))
                .contains("title: \"Une brûlure : le \\\"froid\\\"\"\n")
                .contains("## Moment (obligatoire) : Quand l'effet peut survenir")
                .contains("## Choix : immediate, regular, unstated\nonset:\n")
                .contains("\ndraft: true\n")
                .contains("\n# weight: 1\n")
                .containsSubsequence("onset:", "draft: true", "# sign: 1", "# summary: ");
    }

    @Test
    void aNewPageIsExplainedInEnglishOnRequest() {
        make("risks", "Cold", "--lang=en");

        assertThat(read("content/risks/cold.md")).contains("## Onset (required): When the effect can appear");
    }

    @Test
    void aPageIsNotStartedOverAnother() {
        String before = read("content/risks/exemple.md");

        Answer answer = make("risks", "Exemple");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err())
                .isEqualTo("Il y a déjà quelque chose ici, et rien n’a été changé : content/risks/exemple.md\n");
        assertThat(read("content/risks/exemple.md")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "risk       | Titre | « risk » n’est pas un type de page. Vouliez-vous écrire « risks » ?",
                "Risque     | Titre | « Risque » n’est pas un type de page. Vouliez-vous écrire « risks » ?",
                "truc       | Titre | « truc » n’est pas un type de page. Types connus : advice, figures, glossary, helplines,",
                "risks      | …     | « … » ne peut pas donner de nom de fichier.",
                "risks      | Index | « Index » ne peut pas donner de nom de fichier.",
            })
    void whatCannotBeMadeIsExplained(String type, String title, String explained) {
        Map<String, String> before = files();

        Answer answer = make(type, title);

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).startsWith(explained);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aTitleMayNotBeForgotten() {
        assertThat(make("risks").err()).startsWith("vigie new campaign DOSSIER\n");
        assertThat(make("risks", "Un", "titre", "sans", "guillemets").code()).isEqualTo(2);
    }

    // Translations

    @Test
    void aTranslationStartsAsADraftOfItsOriginal() {
        site.with(
                "content/risks/froid.md",
                "---",
                "title: Le froid",
                "slug: le-froid",
                "aliases:",
                "  - /froid/",
                "onset: immediate # tout de suite",
                "icon: info",
                "sources: [exemple]",
                "---",
                "",
                "Le gaz *gèle*.");

        assertThat(make("risks/froid.md", "--translation=en").out())
                .isEqualTo("Fichier créé : content/risks/froid.en.md\n");

        assertThat(read("content/risks/froid.en.md"))
                .isEqualTo(
                        """
                        ---
                        ## Traduction de content/risks/froid.md : traduisez le titre, les autres mots et le texte, puis enlevez la ligne « draft ».
                        draft: true
                        title: Le froid
                        onset: immediate # tout de suite
                        icon: info
                        sources: [exemple]
                        original: %s
                        ---

                        Le gaz *gèle*.
                        """
                                .formatted(read("content/risks/froid.en.md")
                                        .replaceFirst("(?s).*original: ([0-9a-f-]+)\n.*", "$1")));
        assertThat(check().code()).isZero();
        assertThat(check().out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "risks/exemple.md  | de | « de » n’est pas une autre langue de la campagne : en.",
                "risks/exemple.md  | fr | « fr » n’est pas une autre langue de la campagne : en.",
                "risks/exemple.md  | en | Il y a déjà quelque chose ici, et rien n’a été changé : content/risks/exemple.en.md",
                "risks/example.md  | en | Il n’y a pas de page « risks/example.md » dans la campagne. Vouliez-vous écrire « content/risks/exemple.md » ?",
                "rien.md           | en | Il n’y a pas de page « rien.md » dans la campagne.",
            })
    void aTranslationThatCannotBeStartedIsExplained(String file, String language, String explained) {
        Answer answer = make(file, "--translation=" + language);

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).startsWith(explained);
    }

    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(file -> files.put(file.toString(), TestSite.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
