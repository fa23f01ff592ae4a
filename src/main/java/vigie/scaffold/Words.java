package vigie.scaffold;

import java.util.Locale;

/** What a new file says to whoever opens it. */
record Words(
        String required,
        String choices,
        String known,
        String draft,
        String optional,
        String atLeastOne,
        String toFillIn,
        String body,
        String translation) {

    private static final Words FRENCH = new Words(
            "obligatoire",
            "Choix :",
            "Par exemple :",
            "Brouillon : enlevez cette ligne quand la page est prête, elle sera alors publiée.",
            "Champs facultatifs : pour en remplir un, enlevez « # » et l'espace au début de sa ligne.",
            "Il faut au moins l'un de ces champs :",
            "À compléter",
            "Écrivez le texte ici.",
            "Traduction de {file} : traduisez le titre, les autres mots et le texte, puis enlevez la ligne « draft ».");

    private static final Words ENGLISH = new Words(
            "required",
            "Choices:",
            "For example:",
            "Draft: remove this line when the page is ready, and it will be published.",
            "Optional fields: to fill one in, remove “#” and the space at the start of its line.",
            "At least one of these fields is needed:",
            "To be filled in",
            "Write the text here.",
            "Translation of {file}: translate the title, the other words and the text, then remove the line “draft”.");

    static Words in(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }
}
