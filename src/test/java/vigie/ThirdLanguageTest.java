package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Spanish, which Vigie knows nothing about, for two pages of the shipped campaign: files alone. */
class ThirdLanguageTest {

    private static final Path SPANISH = TestSite.RESOURCES.resolve("spanish");

    @Test
    void filesAloneAddALanguage(@TempDir Path folder) {
        TestSite site = TestSite.shipped(folder).with(SPANISH);
        String settings = TestSite.read(folder.resolve("content/campaign.yaml"));
        site.with("content/campaign.yaml", settings.replace("languages: [fr, en]", "languages: [fr, en, es]"));
        site.with("templates/messages/es.yaml", words(folder));

        TestSite.Answer answer = site.build("--date=2026-06-01");

        assertThat(answer.code()).isZero();
        assertThat(answer.err()).doesNotContain(".es.", "es.yaml");
        assertThat(site.file("es/index.html"))
                .contains("<html lang=\"es\">", "Saltar al contenido", "1 de junio de 2026")
                .contains("hreflang=\"fr\" href=\"https://proto.example/\"");
        assertThat(site.file("es/a-quien-llamar/index.html"))
                .contains("odos los días, de 8:00 a 2:00", "En francés")
                .doesNotContain("every day");
        assertThat(site.file("index.html")).contains("<a href=\"/es/\" lang=\"es\" hreflang=\"es\">Español</a>");
    }

    /** The words that matter here in Spanish, and a stand-in for each other word of the theme. */
    private static String words(Path folder) {
        TreeMap<String, Object> words = new TreeMap<>();
        TreeMap<String, Object> french = new TreeMap<>();
        french.putAll(new Yaml().load(TestSite.read(folder.resolve("templates/messages/fr.yaml"))));
        french.keySet().forEach(key -> words.put(key, "[" + key + "]"));
        words.putAll(new Yaml().load(TestSite.read(SPANISH.resolve("templates/messages/es.yaml"))));
        return new Yaml().dump(words);
    }
}
