package vigie.markdown;

import java.util.Locale;

/**
 * The few words that the writer adds for those who don't see the page.
 *
 * @param backToText what a link leads to: back to the text, footnote (its number follows)
 */
public record Words(String note, String notes, String backToText, String table) {

    private static final Words FRENCH = new Words("Note", "Notes", "Retour au texte, note", "Tableau");
    private static final Words ENGLISH = new Words("Footnote", "Footnotes", "Back to the text, footnote", "Table");

    /** In English where the language is not known. */
    public static Words in(Locale language) {
        return language.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }
}
