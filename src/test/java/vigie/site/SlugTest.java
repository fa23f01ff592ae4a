package vigie.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void accentsAreDroppedAndLigaturesWrittenOut() {
        assertThat(Slug.of("Brûlure par le froid")).isEqualTo("brulure-par-le-froid");
        assertThat(Slug.of("L’œuf « dur » – et l'Ætat… ?")).isEqualTo("l-oeuf-dur-et-l-aetat");
        assertThat(Slug.of("Žižka ½ ﬁn")).isEqualTo("zizka-1-2-fin");
        assertThat(Slug.of("Привет")).isEqualTo("привет");
        assertThat(Slug.of(" !")).isEmpty();
    }

    /** A letter that only the normalizer knows makes it do the whole text. */
    @Test
    void theLettersOfWesternEuropeAreFoldedAsTheNormalizerFoldsThem() {
        for (char c = 0x80; c < 0x2100; c++) {
            String text = "a" + c + "b";
            String expected = Slug.of(text + " \u0101");
            assertThat(Slug.of(text) + "-a").as("U+%04X", (int) c).isEqualTo(expected);
        }
    }
}
