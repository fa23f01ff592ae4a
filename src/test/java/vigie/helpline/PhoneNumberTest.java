package vigie.helpline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.FaultText;
import vigie.diagnostic.SourceSpan;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            0 800 23 13 13       | 0 800 23 13 13 | +33 800 23 13 13   | tel:+33800231313
            0800231313           | 0 800 23 13 13 | +33 800 23 13 13   | tel:+33800231313
            +33 800 23 13 13     | 0 800 23 13 13 | +33 800 23 13 13   | tel:+33800231313
            0033 1 23 45 67 89   | 01 23 45 67 89 | +33 1 23 45 67 89  | tel:+33123456789
            +33 (0)1 23 45 67 89 | 01 23 45 67 89 | +33 1 23 45 67 89  | tel:+33123456789
            06.12.34.56.78       | 06 12 34 56 78 | +33 6 12 34 56 78  | tel:+33612345678
            06-12-34-56-78       | 06 12 34 56 78 | +33 6 12 34 56 78  | tel:+33612345678
            0825 123 456         | 0 825 12 34 56 | +33 825 12 34 56   | tel:+33825123456
            0590 12 34 56        | 0590 12 34 56  | +590 590 12 34 56  | tel:+590590123456
            0692 12 34 56        | 0692 12 34 56  | +262 692 12 34 56  | tel:+262692123456
            +44 20 7946 0958     | +44 20 7946 0958 | +44 20 7946 0958 | tel:+442079460958
            15                   | 15             | 15                 | tel:15
            112                  | 112            | 112                | tel:112
            114                  | 114            | 114                | tel:114
            3114                 | 3114           | 3114               | tel:3114
            31 14                | 3114           | 3114               | tel:3114
            3919                 | 3919           | 3919               | tel:3919
            3020                 | 3020           | 3020               | tel:3020
            116 117              | 116 117        | 116 117            | tel:116117
            """)
    void aNumberIsWrittenAsItsCountryWritesIt(String text, String display, String international, String href) {
        PhoneNumber number = PhoneNumber.parse(text, "FR").orElseThrow();

        assertThat(number.text()).isEqualTo(text);
        assertThat(number.display()).isEqualTo(display.replace(' ', '\u00a0'));
        assertThat(number.international()).isEqualTo(international.replace(' ', '\u00a0'));
        assertThat(number.href()).isEqualTo(href);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            textBlock =
                    """
            ''                      | 0 | Le numéro de téléphone est vide.
            bientôt                 | 1 | « b » n'a pas sa place dans le numéro de téléphone « bientôt ».
            0 800 CALL ME           | 7 | « C » n'a pas sa place dans le numéro de téléphone « 0 800 CALL ME ».
            01 23 45 67 89 poste 12 | 16 | « p » n'a pas sa place dans le numéro de téléphone « 01 23 45 67 89 poste 12 ».
            01 23 45 67 89 / 3114   | 16 | « / » n'a pas sa place dans le numéro de téléphone « 01 23 45 67 89 / 3114 ».
            tel:+33800231313        | 1 | « t » n'a pas sa place dans le numéro de téléphone « tel:+33800231313 ».
            33+800231313            | 3 | « + » n'a pas sa place dans le numéro de téléphone « 33+800231313 ».
            01 23 45 67 8           | 0 | Il manque des chiffres au numéro de téléphone « 01 23 45 67 8 ».
            01 23                   | 0 | Il manque des chiffres au numéro de téléphone « 01 23 ».
            +33                     | 0 | Il manque des chiffres au numéro de téléphone « +33 ».
            1                       | 0 | Il manque des chiffres au numéro de téléphone « 1 ».
            01 23 45 67 89 0        | 0 | Le numéro de téléphone « 01 23 45 67 89 0 » a trop de chiffres.
            01 23 45 67 89 01 23 45 67 89 | 0 | Le numéro de téléphone « 01 23 45 67 89 01 23 45 67 89 » a trop de chiffres.
            999999                  | 0 | « 999999 » n'est pas un numéro court qui existe.
            00 00 00 00 00          | 0 | Le numéro de téléphone « 00 00 00 00 00 » n'est attribué à personne : aucun numéro ne commence ainsi.
            +33 0 00 00 00 00       | 0 | Le numéro de téléphone « +33 0 00 00 00 00 » n'est attribué à personne : aucun numéro ne commence ainsi.
            +33 1 23 45 6           | 0 | Il manque des chiffres au numéro de téléphone « +33 1 23 45 6 ».
            +999 12 34 56 78        | 0 | L'indicatif du pays de « +999 12 34 56 78 » n'existe pas.
            """)
    void whatIsNoNumberIsRefusedWithItsReason(String text, int column, String message) {
        Refusal refusal = PhoneNumber.read(text, "FR").refusal().orElseThrow();
        Diagnostic diagnostic = refusal.at(new SourceSpan("content/helplines/a.md", 3, 1, text.length()));

        assertThat(new FaultText(Locale.FRENCH).message(diagnostic)).isEqualTo(message);
        assertThat(diagnostic.span().column()).isEqualTo(Math.max(column, 1));
        assertThat(diagnostic.span().length()).isEqualTo(column == 0 ? text.length() : 1);
        assertThat(PhoneNumber.parse(text, "FR")).isEmpty();
    }

    @Test
    void theSameNumberTypedInTwoWaysIsEqual() {
        PhoneNumber spaced = PhoneNumber.parse("0 800 23 13 13", "FR").orElseThrow();
        PhoneNumber abroad = PhoneNumber.parse("+33800231313", "FR").orElseThrow();

        assertThat(spaced).isEqualTo(abroad).hasSameHashCodeAs(abroad);
        assertThat(spaced).isNotEqualTo(PhoneNumber.parse("3114", "FR").orElseThrow());
    }

    @Test
    void anotherCountryHasItsOwnShortNumbers() {
        assertThat(PhoneNumber.parse("3919", "DE")).isEmpty();
        assertThat(PhoneNumber.parse("112", "DE")).isPresent();
    }

    @Test
    void theWrongPartIsMarkedBehindItsQuote() {
        Refusal refusal = PhoneNumber.read("3114 ou 15", "FR").refusal().orElseThrow();

        assertThat(refusal.at(new SourceSpan("a.md", 3, 8, 12)).span()).isEqualTo(new SourceSpan("a.md", 3, 14, 1));
    }
}
