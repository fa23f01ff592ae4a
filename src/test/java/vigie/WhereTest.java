package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code vigie where} over the campaign that Vigie comes with. */
class WhereTest {

    private Path folder;

    @BeforeEach
    void start(@TempDir Path empty) {
        folder = empty;
    }

    @Test
    void aNumberIsFoundInAnySpellingWithItsLinksAndItsHelpLine() {
        TestSite site = TestSite.shipped(folder);

        String answer = where(site, "0800231313").out();

        assertThat(answer)
                .contains(place("content/helplines/drogues-info-service.md", "0 800")
                        + " – ligne d’aide « drogues-info-service »")
                .contains("« 0 800 23 13 13 »", "« tel:+33800231313 »")
                .contains("qui-appeler/index.html", "404.html");
        assertThat(body(where(site, "0 800 23 13 13").out())).isEqualTo(body(answer));
        assertThat(body(where(site, "+33 800 23 13 13").out())).isEqualTo(body(answer));
    }

    @Test
    void aFactIsFoundWhereverItIsWrittenOut() {
        TestSite site = TestSite.shipped(folder);
        site.with(
                "content/titre.md",
                "---",
                "title: \"Les :fact[survey-sample-2020] étudiants\"",
                "summary: Une page.",
                "---",
                "",
                "Rien de plus.");

        String answer = where(site, "survey-sample-2020").out();

        assertThat(answer)
                .contains("seeds/delta-2020.yaml:", "fait « survey-sample-2020 »")
                .contains(place("content/substance.md", ":fact[survey-sample-2020]") + " – texte")
                .contains("content/titre.md:2 – champ « title »")
                .contains("Titre de la page : « Les 377 étudiants – Reprends ton souffle »");
        assertThat(where(site, ":fact[survey-sample-2020]").code()).isZero();
    }

    @Test
    void aTextIsFoundWhateverItsCapitalsAccentsSpacesAndApostrophes() {
        TestSite site = TestSite.shipped(folder);

        assertThat(where(site, "BRULURE PAR LE FROID").out())
                .contains("risques/index.html", "content/risks/gelures.md:");
        assertThat(where(site, "36%").out()).contains("« 36 % trouvaient ce gaz peu risqué. »");
        assertThat(where(site, "l'echantillon est petit").out())
                .contains(place("content/substance.md", "échantillon est petit") + " – texte");
    }

    @Test
    void aHelpLineIsFoundByItsName() {
        TestSite site = TestSite.shipped(folder);

        String found = where(site, "samu").out();

        assertThat(found).contains("ligne d’aide « samu »", "Samu 15");
        assertThat(found.lines().filter(line -> !line.contains("\";\""))) // the cell of a table is a bare number
                .noneMatch(line -> line.contains("15 %"));
    }

    @Test
    void nothingFoundIsSaidAndNoFailure() {
        TestSite site = TestSite.shipped(folder);

        TestSite.Answer answer = where(site, "introuvable");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).isEqualTo("« introuvable » (texte) ne se trouve nulle part dans le site.\n");
        assertThat(where(site, "hsa-end").out()).contains("fait qui n’est pas valable aujourd’hui");
    }

    @Test
    void programsGetJson() {
        TestSite site = TestSite.shipped(folder);

        assertThat(where(site, "sequelles", "--format=json").out())
                .startsWith("{\"query\":\"sequelles\",\"kind\":\"text\",\"places\":[{\"output\":\"")
                .contains("\"sources\":[{\"file\":\"content/", "\"line\":")
                .endsWith("]}\n");
    }

    @Test
    void aWrongCallIsExplained() {
        TestSite site = TestSite.shipped(folder);

        assertThat(where(site, " ").code()).isEqualTo(2);
        assertThat(where(site, "x", "--format=github").code()).isEqualTo(2);
        assertThat(where(site, "nowhere at all", "--lang=en").out())
                .isEqualTo("“nowhere at all” (text) is nowhere in the site.\n");
    }

    @Test
    void aCampaignWithErrorsAnswersAndSaysSo() {
        TestSite site = TestSite.shipped(folder);
        site.with("content/titre.md", "---", "title: T", "---", "[x](rien.md)");

        TestSite.Answer answer = where(site, "sequelles");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("La campagne a des erreurs (1)");
    }

    /** Spaces that do not break are spaces here. */
    private TestSite.Answer where(TestSite site, String words, String... options) {
        List<String> arguments = new ArrayList<>(List.of("where", words, "--date=2026-06-01"));
        for (String root : List.of("content", "templates", "seeds")) {
            arguments.add("--" + root + "=" + folder.resolve(root));
        }
        arguments.addAll(List.of(options));
        TestSite.Answer answer = site.run(arguments.toArray(String[]::new));
        String out = answer.out().replace('\u00a0', ' ').replace('\u202f', ' ');
        return new TestSite.Answer(answer.code(), out, answer.err());
    }

    /** A file with the line that says something. */
    private String place(String file, String words) {
        List<String> lines = List.of(TestSite.read(folder.resolve(file)).split("\n", -1));
        for (String line : lines) {
            if (line.contains(words)) {
                return file + ":" + (lines.indexOf(line) + 1);
            }
        }
        return file + " does not say " + words;
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf('\n'));
    }
}
