package vigie.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables, ~ stands for a no-break space and _ for a narrow one. */
class TypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Que faire ?|Que faire_?",
                "Que faire?|Que faire_?",
                "Quoi ?!|Quoi_?!",
                "Attention : danger ; partez !|Attention~: danger_; partez_!",
                "Attention: danger; partez!|Attention~: danger_; partez_!",
                "« mot »|«_mot_»",
                "«mot»|«_mot_»",
                "il dit \"oui\" et \"non\".|il dit «_oui_» et «_non_».",
                "un \" seul|un \" seul",
                "l'eau d'aujourd'hui|l’eau d’aujourd’hui",
                "5'30|5'30",
                "Attends...|Attends…",
                "../chemin .... fin|../chemin .... fin",
                "36 % ou 36%|36~% ou 36~%",
                "8 h et 8 h 30|8~h et 8~h~30",
                "20 € et 85 cm|20~€ et 85~cm",
                "40 000 cas, 1 234 567|40_000 cas, 1_234_567",
                "en 2019 450 cas|en 2019 450 cas",
                "0 800 23 13 13|0~800~23~13~13",
                "01 23 45 67 89|01~23~45~67~89",
                "+33 1 23 45 67 89|+33~1~23~45~67~89",
                "M. Dupont et Mme Durand|M.~Dupont et Mme~Durand",
                "n° 5, p. 12, art. 3|n°~5, p.~12, art.~3",
                "à 14:00, ratio 2:1|à 14:00, ratio 2:1",
                "https://x.fr/a?b;c:d'e fin|https://x.fr/a?b;c:d'e fin",
                "o'neil@x.fr|o'neil@x.fr",
                ":) et ;) et :-)|:) et ;) et :-)",
                "a :) b ;) c|a :) b ;) c",
                "std::vector et :smile: ici|std::vector et :smile: ici",
                "(quoi ?) (!)|(quoi_?) (!)",
                "3 l'ont dit|3 l’ont dit",
                "?a=1&b=2|?a=1&b=2",
            })
    void frenchIsSetAsInPrint(String text, String expected) {
        assertThat(set(text, Locale.FRENCH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"It's\" he said...|“It’s” he said…",
                "the dogs' tails, the '90s|the dogs’ tails, the ’90s",
                "a 'quoted' word|a ‘quoted’ word",
                "What? No! This: that; 90%|What? No! This: that; 90%",
                "10 cm and 5 kg|10~cm and 5~kg",
                "Mr. Smith, Dr Jones|Mr.~Smith, Dr~Jones",
                "call 0 800 23 13 13|call 0~800~23~13~13",
            })
    void englishIsSetAsInPrint(String text, String expected) {
        assertThat(set(text, Locale.ENGLISH)).isEqualTo(expected);
    }

    @Test
    void otherLanguagesGetApostrophesAndEllipsesOnly() {
        assertThat(set("l'acqua ? \"sì\"... 36%", Locale.ITALIAN)).isEqualTo("l’acqua ? \"sì\"… 36%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "it"})
    void applyingItTwiceChangesNothing(String language) {
        List<String> pieces = List.of(
                "a", "mot", "M.", "n°", "12", "000", "0", "h", "%", "€", " ", " ", " ", "\u00A0", "\u202F", "\n", ":",
                ";", "!", "?", "«", "»", "\"", "'", "’", "...", ".", "…", "(", ")", "://", "@", "+", "\uFFFC", "é", "-",
                "/", "[", "]", "l'", "cm", "😀");
        Random random = new Random(7);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            Locale locale = Locale.forLanguageTag(language);
            String once = Typography.apply(text.toString(), locale);
            assertThat(Typography.apply(once, locale)).as("%s", text).isEqualTo(once);
        }
    }

    private static String set(String text, Locale language) {
        return Typography.apply(text, language).replace('\u00A0', '~').replace('\u202F', '_');
    }
}
