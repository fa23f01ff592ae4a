package vigie.assets;

import java.util.Locale;

/** Where a role of the palette may have another colour. */
enum Scheme {
    LIGHT("", "en clair", "in the light scheme"),
    DARK("@media (prefers-color-scheme: dark)", "en sombre", "in the dark scheme"),
    PRINT("@media print", "à l’impression", "in print");

    private final String condition;
    private final String french;
    private final String english;

    Scheme(String condition, String french, String english) {
        this.condition = condition;
        this.french = french;
        this.english = english;
    }

    /** In the theme's files: {@code dark}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The CSS rule around what holds only here; empty for what holds otherwise. */
    String condition() {
        return condition;
    }

    String french() {
        return french;
    }

    String english() {
        return english;
    }
}
