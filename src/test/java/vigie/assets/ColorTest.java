package vigie.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColorTest {

    private static final Color WHITE = Color.of("#ffffff");

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#ff6b4a, #fff9f1, 2.7",
        "#191445, #fff9f1, 16.4",
        "#123456, #123456, 1"
    })
    void contrastIsThatOfTheGuidelines(String one, String two, double ratio) {
        assertThat(Color.of(one).contrast(Color.of(two))).isCloseTo(ratio, within(0.05));
        assertThat(Color.of(two).contrast(Color.of(one))).isCloseTo(ratio, within(0.05));
    }

    @Test
    void aColorIsWrittenAsItIsRead() {
        assertThat(Color.of("#0A5c8a").hex()).isEqualTo("#0a5c8a");
    }

    @ParameterizedTest
    @CsvSource({"#000000, 0, 0, 0", "#ffffff, 1, 0, 0", "#ff0000, 0.628, 0.258, 0.510", "#0000ff, 0.452, 0.313, -1.674"
    })
    void lightnessChromaAndHueAreThoseOfTheSpecification(String hex, double lightness, double chroma, double hue) {
        Oklch color = Oklch.of(Color.of(hex));

        assertThat(color.lightness()).isCloseTo(lightness, within(0.001));
        assertThat(color.chroma()).isCloseTo(chroma, within(0.001));
        if (chroma > 0) {
            assertThat(color.hue()).isCloseTo(hue, within(0.001));
        }
    }

    @ParameterizedTest
    @CsvSource({"#ff6b4a, #ffffff", "#7fe0c3, #ffffff", "#ffd166, #fff9f1", "#191445, #0e0a2a", "#808080, #707070"})
    void theNearestShadePassesAndKeepsItsHue(String wrong, String ground) {
        Color behind = Color.of(ground);
        Oklch before = Oklch.of(Color.of(wrong));

        Color found = before.nearest(color -> color.contrast(behind) >= 4.5).orElseThrow();

        assertThat(found.contrast(behind)).isBetween(4.5, 4.7);
        Oklch after = Oklch.of(found);
        if (after.chroma() > 0.02) {
            assertThat(after.hue()).isCloseTo(before.hue(), within(0.06));
        }
    }

    @Test
    void aColorThatPassesIsItsOwnNearest() {
        Color fine = Color.of("#b3290b");

        assertThat(Oklch.of(fine).nearest(color -> color.contrast(WHITE) >= 4.5))
                .contains(fine);
    }

    @Test
    void thereMayBeNoShadeThatPasses() {
        Color middle = Color.of("#777777");

        assertThat(Oklch.of(middle).nearest(color -> color.contrast(middle) >= 7))
                .isEmpty();
    }
}
