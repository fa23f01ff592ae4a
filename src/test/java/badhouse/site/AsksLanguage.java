package badhouse.site;

import java.util.Locale;

final class AsksLanguage {
    private AsksLanguage() {}

    static Locale ask() {
        return Locale.getDefault();
    }
}
