package vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vigie.TestSite;
import vigie.TestSite.Answer;

/** What people type, and what they get: exit codes, words, and what happens to the site that was there. */
class CommandLineTest {

    @TempDir
    Path folder = Path.of(".");

    private TestSite site = TestSite.nowhere();

    @BeforeEach
    void smallCampaign() {
        site = TestSite.in(folder);
    }

    // What is published, and what is left alone

    @Test
    void aSecondBuildWritesNothing() {
        site.withPage("content/a.md", "A").build();
        SortedMap<String, byte[]> first = site.files();

        assertThat(site.build().out()).contains("(nouveaux ou modifiés : 0 ; supprimés : 0)");
        assertThat(site.files()).usingRecursiveComparison().isEqualTo(first);
    }

    @Test
    void onlyThePageThatChangedIsWritten() {
        site.withPage("content/a.md", "A").withPage("content/b.md", "B").build();

        site.with("content/b.md", "---", "title: B", "---", "Autre texte");

        assertThat(site.build().out()).contains("(nouveaux ou modifiés : 1 ; supprimés : 0)");
        assertThat(site.file("b/index.html")).contains("Autre texte");
    }

    @Test
    void aPageThatIsGoneLeavesTheSite() {
        site.withPage("content/a.md", "A").build();

        assertThat(site.without("content/a.md").build().out()).contains("supprimés : 1");
        assertThat(site.has("a/index.html")).isFalse();
        assertThat(site.has("a")).isFalse();
    }

    @Test
    void aBuildWithAnErrorLeavesTheSiteAsItWas() {
        site.withPage("content/a.md", "A").build();
        SortedMap<String, byte[]> before = site.files();

        site.withPage("content/a.md", "Autre titre").with("content/b.md", "---", "title: B", "---", "[x](rien.md)");
        Answer answer = site.build();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("Le site déjà en place n’a pas changé.");
        assertThat(site.files()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void aFaultFoundBeforeRenderingLeavesTheSiteAsItWas() {
        site.withPage("content/a.md", "A").build();
        SortedMap<String, byte[]> before = site.files();

        assertThat(site.with("content/b.md", "---", "title: B", "slug: a", "---")
                        .build()
                        .code())
                .isEqualTo(1);
        assertThat(site.files()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void checkWritesNothing() throws IOException {
        assertThat(site.check().code()).isZero();
        assertThat(Files.exists(site.output())).isFalse();
    }

    @Test
    void filesThatVigieDidNotWriteStay() {
        site.build();
        site.with("site-output/CNAME", "campagne.example").withPage("content/a.md", "A");

        assertThat(site.build().code()).isZero();
        assertThat(site.file("CNAME")).isEqualTo("campagne.example\n");
    }

    // What is missing from the campaign

    @Test
    void aCampaignWithoutHomeIsToldWhichFileToMake() {
        Answer answer = site.without("content/_index.md").build();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .contains("content/_index.md: erreur: Il manque la page d’accueil du site.")
                .contains("Créez le fichier content/_index.md, avec au moins un titre.");
    }

    @Test
    void aCampaignWithoutSettingsIsToldWhichFileToMake() {
        Answer answer = site.without("content/campaign.yaml").build();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("content/campaign.yaml: erreur: ");
        assertThat(answer.err().lines().filter(line -> line.contains(": erreur: ")))
                .hasSize(1);
    }

    @Test
    void brokenSettingsAreLocated() {
        Answer answer = site.with(
                        "content/campaign.yaml", "name: Campagne", "url: campagne.example", "languages: [fr, français]")
                .build();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .contains("content/campaign.yaml:2:6: erreur: ")
                .contains("content/campaign.yaml:3:17: erreur: ");
    }

    @Test
    void settingsThatAreNoYamlAreLocated() {
        Answer answer = site.with("content/campaign.yaml", "name: \"Campagne", "url: https://campagne.example")
                .build();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("content/campaign.yaml:1:7: erreur: ");
    }

    @Test
    void anEmptyContentFolderIsToldWhatItNeeds() {
        Answer answer = site.without("content/_index.md")
                .without("content/campaign.yaml")
                .build();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("content/_index.md: erreur: ").contains("content/campaign.yaml: erreur: ");
    }

    @Test
    void aCampaignWithoutSeedsIsFine() {
        assertThat(Files.exists(folder.resolve("seeds"))).isFalse();
        assertThat(site.build().code()).isZero();
    }

    @Test
    void aThemeWithoutTheLayoutOfEveryPageIsNamedOnce() {
        Answer answer = site.withPage("content/a.md", "A")
                .withPage("content/b.md", "B")
                .without("templates/layouts/page.ftl")
                .build();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .containsOnlyOnce("templates/layouts/page.ftl: erreur: Ce fichier manque dans le thème.");
    }

    @Test
    void filesOfTheThemeThatAreNoTextAreNamed() throws IOException {
        byte[] noText = {(byte) 0xff, (byte) 0xfe};
        Files.write(folder.resolve("templates/assets/main.css"), noText);
        Files.write(folder.resolve("templates/icons/froid.svg"), noText);

        Answer answer = site.build();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .contains("templates/assets/main.css: erreur: Ce fichier du thème n’est pas un texte en UTF-8.")
                .contains("templates/icons/froid.svg: erreur: Ce fichier du thème n’est pas un texte en UTF-8.");
    }

    // Dates

    /** Paris is two hours before universal time in summer, one in winter. */
    @ParameterizedTest
    @CsvSource({
        "publishDate: 2026-06-02,                 2026-06-01T21:59:59Z, false",
        "publishDate: 2026-06-02,                 2026-06-01T22:00:00Z, true",
        "publishDate: 2026-06-02T08:00,           2026-06-02T05:59:59Z, false",
        "publishDate: 2026-06-02T08:00,           2026-06-02T06:00:00Z, true",
        "publishDate: 2026-06-02T08:00:00+00:00,  2026-06-02T07:59:59Z, false",
        "publishDate: 2026-06-02T08:00:00+00:00,  2026-06-02T08:00:00Z, true",
        "expiryDate: 2026-06-02,                  2026-06-01T21:59:59Z, true",
        "expiryDate: 2026-06-02,                  2026-06-01T22:00:00Z, false",
        "expiryDate: 2026-01-01,                  2025-12-31T22:59:59Z, true",
        "expiryDate: 2026-01-01,                  2025-12-31T23:00:00Z, false",
    })
    void aPageAppearsAndDisappearsAtMidnightOfTheCampaign(String date, String instant, boolean published) {
        site.with("content/a.md", "---", "title: A", date, "---").at(instant).build();

        assertThat(site.has("a/index.html")).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01T21:59:59Z, false", "2026-06-01T22:00:00Z, true"})
    void aReviewIsDueFromMidnightOfTheCampaign(String instant, boolean due) {
        Answer answer = site.with("content/a.md", "---", "title: A", "reviewDate: 2026-06-02", "---")
                .at(instant)
                .build();

        assertThat(answer.code()).isZero();
        assertThat(answer.err().contains("content/a.md:3:13: avertissement: Cette page devait être relue"))
                .isEqualTo(due);
    }

    @Test
    void theZoneIsTheCampaignsOwn() {
        site.with(
                        "content/campaign.yaml",
                        "name: Campagne",
                        "url: https://campagne.example",
                        "languages: [fr]",
                        "timeZone: Pacific/Noumea")
                .with("content/a.md", "---", "title: A", "publishDate: 2026-06-02", "---");

        assertThat(site.at("2026-06-01T12:59:59Z").build().code()).isZero();
        assertThat(site.has("a/index.html")).isFalse();
        site.at("2026-06-01T13:00:00Z").build();
        assertThat(site.has("a/index.html")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-07-13, false", "2026-07-14, true", "2026-07-14T00:00, true", "2026-07-13T23:59, false"})
    void aSiteIsBuiltAsItWillBeOnAnotherDay(String date, boolean published) {
        site.with("content/a.md", "---", "title: A", "publishDate: 2026-07-14", "---");

        assertThat(site.build("--date", date).code()).isZero();
        assertThat(site.has("a/index.html")).isEqualTo(published);
    }

    // Usage

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bild                        | « bild » n’est pas une commande ou une option connue.\\n    Vouliez-vous écrire « build » ?",
                "build --draft               | « --draft » n’est pas une commande ou une option connue.\\n    Vouliez-vous écrire « --drafts » ?",
                "build --ouput=x             | « --ouput » n’est pas une commande ou une option connue.\\n    Vouliez-vous écrire « --output » ?",
                "check --output=x            | « --output » n’est pas une commande ou une option connue.",
                "build truc                  | « truc » n’est pas une commande ou une option connue.",
                "build --content             | Il manque une valeur : --content",
                "build --content=rien        | Il n’y a pas de dossier « rien » ici.",
                "build --templates=rien      | Il n’y a pas de dossier « rien » ici.",
                "build --format=xml          | « xml » n’est pas une forme de messages. Choisissez text, json ou github.",
                "build --lang=de             | « de » n’est pas une langue des messages. Choisissez fr ou en.",
                "build --date=demain         | « demain » n’est pas une date. Écrivez par exemple : --date 2026-03-01",
                "build --date=2026-02-30     | « 2026-02-30 » n’est pas une date.",
                "build --base-url=exemple.fr | « exemple.fr » n’est pas une adresse complète.",
                "build --base-url=https://a?b | « https://a?b » n’est pas une adresse complète.",
                "build --base-url=https://[a | « https://[a » n’est pas une adresse complète.",
                "build --base-url=https://a/%zz | « https://a/%zz » n’est pas une adresse complète.",
                "build --drafts=peut-être    | « --drafts » n’est pas une commande ou une option connue.",
                "build --date=2026-01-01 --date=2026-02-01 | « --date » est écrit deux fois.",
            })
    void aWrongCommandIsExplained(String command, String explained) {
        Answer answer = site.run(command.split(" ", -1));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).startsWith(explained.replace("\\n", "\n"));
    }

    @Test
    void aWrongCommandIsExplainedInEnglish() {
        assertThat(site.run("build", "--draft", "--lang", "en").err())
                .startsWith("“--draft” is no known command or option.\n    Did you mean “--drafts”?");
    }

    @ParameterizedTest
    @CsvSource({
        "--help, vigie build",
        "'', vigie build",
        "build --help, --output DIR",
        "check --help, --base-url URL",
        "--version, vigie 0.1.0",
    })
    void helpIsGivenOnRequest(String command, String help) {
        Answer answer = site.run(command.isEmpty() ? new String[0] : command.split(" ", -1));

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains(help);
        assertThat(answer.err()).isEmpty();
    }

    // Links to other sites: what they answered stands in the cache, so that nobody is asked

    private Answer checkOutside(String... options) {
        site.with(
                        "content/campaign.yaml",
                        "name: Campagne",
                        "url: https://campagne.example",
                        "languages: [fr]",
                        "licence: {name: CC BY, url: \"https://licence.example/by\"}")
                .with("seeds/dossier.yaml", "title: Dossier", "publisher: A", "url: https://gone.example/dossier")
                .with(
                        "content/a.md",
                        "---",
                        "title: A",
                        "---",
                        "[Vieux](https://old.example/a#b), [fini](https://gone.example/dossier), <https://bots.example/>,",
                        "[ici](https://campagne.example/a/), [chez moi](http://localhost:8000/), [écrire](mailto:a@b.example).")
                .with(
                        ".vigie-cache/outside.tsv",
                        "vigie outside 1",
                        "2026-06-01\tfine\t200\thttps://licence.example/by\t",
                        "2026-06-01\tmoved\t200\thttps://old.example/a\thttps://new.example/a",
                        "2026-06-01\tnot-found\t404\thttps://gone.example/dossier\t",
                        "2026-06-01\trefused\t403\thttps://bots.example/\t");
        String[] all = Arrays.copyOf(options, options.length + 2);
        all[options.length] = "--outside";
        all[options.length + 1] = "--cache=" + folder.resolve(".vigie-cache");
        return site.check(all);
    }

    @Test
    void linksToOtherSitesAreToldWhereverTheyStandAndKeepNothingFromBeingPublished() {
        Answer answer = checkOutside();

        assertThat(answer.code()).isZero();
        assertThat(answer.err().lines().filter(line -> line.contains(": avertissement: ")))
                .containsExactly(
                        "content/a.md:4:9: avertissement: Cette adresse a changé : https://old.example/a#b",
                        "content/a.md:4:42: avertissement: Cette page n’existe plus : https://gone.example/dossier",
                        "content/a.md:5:48: avertissement: Cette adresse ne mène qu’à votre propre ordinateur ou réseau : http://localhost:8000/",
                        "seeds/dossier.yaml:3:6: avertissement: Cette page n’existe plus : https://gone.example/dossier");
        assertThat(answer.err()).contains("Si c’est bien la même page, écrivez plutôt : https://new.example/a#b");
        assertThat(answer.out()).contains("Le site peut être publié", "(4 avertissements)");
    }

    @Test
    void whatCannotBeToldIsInTheTableAndNoWarning() {
        assertThat(checkOutside().err())
                .contains(
                        """
                        Liens vers d’autres sites : 5 adresses, dont 4 vérifiées récemment.
                             1  répondent
                             1  ont changé
                             1  n’existent plus
                             1  sont à réécrire
                             1  sans réponse claire ; au besoin, ouvrez-les dans un navigateur :
                                  https://bots.example/
                                    le site n’ouvre pas cette page aux programmes (réponse 403) (content/a.md:4:74)
                        """);
    }

    @Test
    void programsGetLinksToOtherSitesAsTheyGetFaults() {
        assertThat(checkOutside("--format=json").out().lines().filter(line -> line.contains("\"outside.")))
                .hasSize(4);
    }

    @Test
    void linksToOtherSitesAreLeftAloneWithoutBeingAskedFor() {
        assertThat(site.with("content/a.md", "---", "title: A", "---", "[x](http://localhost/)")
                        .check()
                        .err())
                .isEmpty();
    }

    // Programs that read what Vigie says

    @Test
    void everyJsonLineIsAnObject() {
        Yaml json = new Yaml(new SafeConstructor(new LoaderOptions())); // YAML contains JSON
        Answer answer = site.with("content/a \"b\".md", "---", "title: A", "---", "[x](rien\\t\u0001.md) [](https://[)")
                .with("content/c.md", "---", "titel: \"\\u2028\"", "---", "[x](y.md)")
                .build("--format=json");

        assertThat(answer.out().lines()).isNotEmpty().allSatisfy(line -> assertThat((Map<?, ?>) json.load(line))
                .hasFieldOrProperty("severity"));
    }

    // The machine

    @Test
    void anOutputThatCannotBeWrittenIsTheMachinesFault() throws IOException {
        Files.writeString(site.output(), "a file, not a folder");

        Answer answer = site.build();

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void aFolderThatVigieDidNotMakeIsRefused() throws IOException {
        site.with("site-output/photo.jpg", "mine");

        Answer answer = site.build();

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).doesNotContain("Exception");
        assertThat(site.files().keySet()).containsExactly("photo.jpg");
    }
}
