package vigie.helpline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.FaultText;
import vigie.diagnostic.SourceSpan;
import vigie.helpline.OpeningHours.Span;
import vigie.helpline.OpeningHours.Specification;

class OpeningHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Mo-Su 08:00-02:00 | tous les jours de 8_h à 2_h | every day, 8_am to 2_am
            08:00-02:00 | tous les jours de 8_h à 2_h | every day, 8_am to 2_am
            Mo-Su 8:00-26:00 | tous les jours de 8_h à 2_h | every day, 8_am to 2_am
            24/7 | 24_heures sur_24, 7_jours sur_7 | 24_hours a day, 7_days a week
            Mo-Su 00:00-24:00 | 24_heures sur_24, 7_jours sur_7 | 24_hours a day, 7_days a week
            24/7; PH off | 24_heures sur_24, 7_jours sur_7, sauf les jours fériés | 24_hours a day, 7_days a week, except public holidays
            Mo-Fr 14:00-24:00; Sa,Su 14:00-20:00 | du lundi au vendredi de 14_h à minuit, le samedi et le dimanche de 14_h à 20_h | Monday to Friday, 2_pm to midnight; Saturday and Sunday, 2_pm to 8_pm
            Mo-Fr 09:00-12:00,14:00-18:00; PH off | du lundi au vendredi de 9_h à midi et de 14_h à 18_h, sauf les jours fériés | Monday to Friday, 9_am to noon and 2_pm to 6_pm, except public holidays
            Mo-Fr 09:30-12:05; We off | le lundi, le mardi, le jeudi et le vendredi de 9_h_30 à 12_h_05 | Monday, Tuesday, Thursday and Friday, 9:30_am to 12:05_pm
            Mo-We,Fr 00:00-08:00 | du lundi au mercredi et le vendredi de minuit à 8_h | Monday to Wednesday and Friday, midnight to 8_am
            Sa-Mo 10:00-12:30 | du samedi au lundi de 10_h à 12_h_30 | Saturday to Monday, 10_am to 12:30_pm
            Mo-Fr 00:00-24:00; Sa 00:30-10:00 | du lundi au vendredi 24_heures sur_24, le samedi de 0_h_30 à 10_h | Monday to Friday, 24_hours a day; Saturday, 12:30_am to 10_am
            Mo-Fr,PH 10:00-12:00 | du lundi au vendredi et les jours fériés de 10_h à midi | Monday to Friday and public holidays, 10_am to noon
            Mo-Su,PH 10:00-12:00 | tous les jours, même fériés, de 10_h à midi | every day including public holidays, 10_am to noon
            Mo-Fr 10:00-18:00; PH 10:00-12:00 | du lundi au vendredi de 10_h à 18_h, les jours fériés de 10_h à midi | Monday to Friday, 10_am to 6_pm; public holidays, 10_am to noon
            Mo-Fr 09:00-12:00, We 14:00-16:00 | le lundi, le mardi, le jeudi et le vendredi de 9_h à midi, le mercredi de 9_h à midi et de 14_h à 16_h | Monday, Tuesday, Thursday and Friday, 9_am to noon; Wednesday, 9_am to noon and 2_pm to 4_pm
            Mo-Fr 10:00-12:00; | du lundi au vendredi de 10_h à midi | Monday to Friday, 10_am to noon
            Tu 22:00-24:00,00:00-02:00 | le mardi de minuit à 2_h et de 22_h à minuit | Tuesday, midnight to 2_am and 10_pm to midnight
            """)
    void hoursAreSaidInWords(String text, String french, String english) {
        OpeningHours hours = OpeningHours.parse(text).orElseThrow();

        assertThat(hours.words(Locale.FRANCE)).isEqualTo(french.replace('_', '\u00a0'));
        assertThat(hours.words(Locale.UK)).isEqualTo(english.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                          |       | Les horaires sont vides.
            tous les jours              | tous  | « tous » ne se comprend pas dans les horaires.
            Lu-Di 08:00-02:00           | Lu    | « Lu » ne se comprend pas dans les horaires.
            Mo-Fr 8h-2h                 | 8h    | « 8h » n'est pas une heure.
            Mo-Fr 9-12                  | 9     | « 9 » n'est pas une heure.
            Mo-Fr 10.00-12.00           | 10.00 | « 10.00 » n'est pas une heure.
            Mo-Fr 10:00-12:60           | 12:60 | « 12:60 » n'est pas une heure.
            Mo-Fr 10:00-49:00           | 49:00 | « 49:00 » n'est pas une heure.
            Mo-Fr 10:00-2pm             | 2pm   | « 2pm » n'est pas une heure.
            Mo-Fr 10:00-12:00 Sa off    | Sa off | Les horaires ne se comprennent plus à partir de « Sa off ».
            Mo PH 10:00-12:00           | PH 10:00-12:00 | Les horaires ne se comprennent plus à partir de « PH 10:00-12:00 ».
            Mo-Su 24/7                  | 24/7  | Les horaires ne se comprennent plus à partir de « 24/7 ».
            Mo-Fr 10:00-12:00; (Sa)     | (Sa)  | Les horaires ne se comprennent plus à partir de « (Sa) ».
            Mo-Fr                       | Mo-Fr | Il manque les heures pour « Mo-Fr ».
            Mo-Fr 10:00                 | 10:00 | Il manque l'heure de fin de « 10:00 ».
            Mo-Fr 10:00+                | 10:00+ | Il manque l'heure de fin de « 10:00+ ».
            Mo-Fr 10:00-10:00           | 10:00-10:00 | « 10:00-10:00 » n'est pas une durée possible : elle est nulle, dépasse un jour ou commence le lendemain.
            Mo-Fr 08:00-48:00           | 08:00-48:00 | « 08:00-48:00 » n'est pas une durée possible : elle est nulle, dépasse un jour ou commence le lendemain.
            Mo-Fr 10:00-14:00,12:00-18:00 |     | Deux horaires se chevauchent : « 10:00-14:00, 12:00-18:00 ».
            Su 20:00-04:00; Mo 02:00-08:00 |    | Deux horaires se chevauchent : « 20:00-04:00, 02:00-08:00 ».
            PH off                      |       | D'après ces horaires, ce n'est jamais ouvert.
            Mo-Fr off                   |       | D'après ces horaires, ce n'est jamais ouvert.
            Jan-Mar 08:00-12:00         | Jan-Mar | « Jan-Mar » est juste, mais Vigie ne sait pas le dire en mots.
            week 01-10 Mo 08:00-10:00   | 01-10 | « 01-10 » est juste, mais Vigie ne sait pas le dire en mots.
            2026 Mo 08:00-10:00         | 2026  | « 2026 » est juste, mais Vigie ne sait pas le dire en mots.
            Mo-Fr sunrise-sunset        | sunrise-sunset | « sunrise-sunset » est juste, mais Vigie ne sait pas le dire en mots.
            Mo[1] 08:00-10:00           | Mo[1] | « Mo[1] » est juste, mais Vigie ne sait pas le dire en mots.
            Mo-Fr 08:00-10:00; SH off   | SH    | « SH » est juste, mais Vigie ne sait pas le dire en mots.
            PH Mo-Fr 08:00-10:00        | PH    | « PH » est juste, mais Vigie ne sait pas le dire en mots.
            Mo-Fr 08:00-10:00 "RDV"     | "RDV" | « "RDV" » est juste, mais Vigie ne sait pas le dire en mots.
            Mo-Fr 08:00-10:00 unknown   | unknown | « unknown » est juste, mais Vigie ne sait pas le dire en mots.
            Mo-Fr 08:00-18:00; Mo-Fr 12:00-14:00 off | 12:00-14:00 | « 12:00-14:00 » est juste, mais Vigie ne sait pas le dire en mots.
            Mo-Fr 08:00-18:00/01:30     | 08:00-18:00/01:30 | « 08:00-18:00/01:30 » est juste, mais Vigie ne sait pas le dire en mots.
            """)
    void whatIsNotUnderstoodIsRefusedWhereItStands(String text, String part, String message) {
        Refusal refusal = OpeningHours.read(text).refusal().orElseThrow();
        Diagnostic diagnostic = refusal.at(new SourceSpan("content/helplines/a.md", 3, 1, text.length()));

        assertThat(new FaultText(Locale.FRENCH).message(diagnostic)).isEqualTo(message);
        assertThat(new FaultText(Locale.ENGLISH).message(diagnostic))
                .doesNotContain("{")
                .contains(" ");
        if (part != null) {
            assertThat(diagnostic.span().column()).isEqualTo(text.indexOf(part) + 1);
            assertThat(diagnostic.span().length()).isEqualTo(part.length());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Lu-Di 08:00-02:00 | Mo-Su 08:00-02:00
            8h-2h | 08:00-02:00
            tous les jours de 8h à 2h | Mo-Su 08:00-02:00
            Tous les jours, de 8 h à 2 h | Mo-Su 08:00-02:00
            7j/7 de 8h à 2h | Mo-Su 08:00-02:00
            24h/24 | 00:00-24:00
            24h/24, 7j/7 | 24/7
            24h/24 et 7j/7 | 24/7
            24 heures sur 24, 7 jours sur 7 | 24/7
            du lundi au vendredi de 9h30 à 12h et de 14h à 18h | Mo-Fr 09:30-12:00,14:00-18:00
            du lundi au vendredi de 14h à minuit, le samedi et le dimanche de 14h à 20h | Mo-Fr 14:00-24:00; Sa,Su 14:00-20:00
            lundi, mercredi et vendredi : 9h-17h | Mo,We,Fr 09:00-17:00
            lun-ven 9h - 17h | Mo-Fr 09:00-17:00
            Lundi au vendredi 9h-17h sauf jours fériés | Mo-Fr 09:00-17:00; PH off
            du mardi au samedi, de midi à 18h30 | Tu-Sa 12:00-18:30
            Mo-Fr 9.00-17.30 | Mo-Fr 09:00-17:30
            Mo-Fr 9-17 | Mo-Fr 09:00-17:00
            Mon-Fri 9am to 5:30pm | Mo-Fr 09:00-17:30
            Monday to Friday, 2 pm to midnight; Saturday and Sunday, 2 pm to 8 pm | Mo-Fr 14:00-24:00; Sa,Su 14:00-20:00
            every day, 8am-2am | Mo-Su 08:00-02:00
            Mo-Fr 10:00-12:00 Sa 10:00-11:00 | Mo-Fr 10:00-12:00; Sa 10:00-11:00
            """)
    void whatPeopleWriteIsOfferedAsItShouldBeWritten(String text, String nearest) {
        Refusal refusal = OpeningHours.read(text).refusal().orElseThrow();
        Diagnostic diagnostic = refusal.at(SourceSpan.of("content/helplines/a.md"));

        assertThat(new FaultText(Locale.FRENCH).hint(diagnostic)).contains("Écrivez plutôt : " + nearest);
        assertThat(OpeningHours.parse(nearest)).isPresent();
    }

    @Test
    void hoursOfLastResortAreRefused() {
        Refusal refusal = OpeningHours.read("Mo-Fr 08:00-10:00 || Sa 10:00-12:00")
                .refusal()
                .orElseThrow();

        assertThat(refusal.fault()).isEqualTo(HelplineFault.HOURS_UNSUPPORTED);
        assertThat(refusal.values()).containsEntry("part", "Sa 10:00-12:00");
    }

    @Test
    void everySpanIsASpecificationThatClosesEarlierWhenItClosesTheNextDay() {
        assertThat(schema("Mo-Fr 08:00-02:00; Sa 10:00-12:00,14:00-24:00"))
                .containsExactly(
                        new Specification(
                                List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"), "08:00", "02:00"),
                        new Specification(List.of("Saturday"), "10:00", "12:00"),
                        new Specification(List.of("Saturday"), "14:00", "00:00"));
    }

    @Test
    void wholeDaysAndClosedHolidaysAreWrittenAsSearchEnginesAsk() {
        assertThat(schema("Mo 00:00-24:00; PH off"))
                .containsExactly(
                        new Specification(List.of("Monday"), "00:00", "23:59"),
                        new Specification(List.of("PublicHolidays"), "00:00", "00:00"));
    }

    private static List<Specification> schema(String text) {
        return OpeningHours.parse(text).orElseThrow().schema();
    }

    @Test
    void theWeekIsKeptAsMinutes() {
        OpeningHours hours = OpeningHours.parse("Mo 22:00-02:00,08:00-10:00").orElseThrow();

        assertThat(hours.week()).containsOnlyKeys(DayOfWeek.MONDAY);
        assertThat(hours.week().get(DayOfWeek.MONDAY)).containsExactly(new Span(480, 600), new Span(1320, 1560));
        assertThat(hours.holidays()).isEmpty();
    }

    @Test
    void anUnknownLanguageGetsEnglishAndTheMachinesLocaleCountsForNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            OpeningHours hours = OpeningHours.parse("mo-fr 14:00-18:00").orElseThrow();
            assertThat(hours.words(Locale.GERMAN)).isEqualTo("Monday to Friday, 2\u00a0pm to 6\u00a0pm");
            assertThat(hours.schema().get(0).days()).contains("Friday");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nothingThatIsTypedBreaksTheReader() {
        Random random = new Random(7);
        String[] pieces = {
            "Mo",
            "Su",
            "PH",
            "off",
            "-",
            ",",
            ";",
            ":",
            " ",
            "08:00",
            "24/7",
            "99999999999",
            "[1]",
            "\"",
            "é",
            "h",
            "+",
            "/",
            "||",
            "week",
            "2026",
            "easter",
            "(",
            ")",
            "sunrise",
            "\n",
            "\ud83d\ude00",
            "\ud83d",
            "\u00a0",
            "à"
        };
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Parsed<OpeningHours> parsed = OpeningHours.read(text.toString());
            assertThat(parsed.value().isPresent()).isNotEqualTo(parsed.refusal().isPresent());
        }
        assertThat(OpeningHours.read("Mo-Fr x;".repeat(20_000)).refusal()).isPresent();
    }
}
