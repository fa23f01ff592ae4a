package vigie.content;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What {@code campaign.yaml} says about how to read the rest.
 *
 * @param zone of dates and times
 * @param country whose phone numbers need no prefix
 * @param languages their codes, the first one being that of files without a suffix
 * @param needsFirstLanguage whether a text per language must be given in the first one
 */
record Setting(ZoneId zone, String country, List<String> languages, boolean needsFirstLanguage) {

    /** What can't be used is left at its default; it is reported where the campaign's fields are read. */
    static Setting of(Value.Mapping campaign) {
        return new Setting(zone(campaign), country(campaign), languages(campaign), true);
    }

    /** The same for the register, which holds for any campaign and so for languages that this one doesn't have. */
    Setting ofRegister() {
        List<String> all = new ArrayList<>(languages);
        Stream.of(Locale.getISOLanguages())
                .filter(language -> !languages.contains(language))
                .forEach(all::add);
        return new Setting(zone, country, List.copyOf(all), false);
    }

    String firstLanguage() {
        return languages.get(0);
    }

    private static ZoneId zone(Value.Mapping campaign) {
        if (campaign.get("timeZone") instanceof Value.Scalar scalar) {
            try {
                return ZoneId.of(scalar.text());
            } catch (DateTimeException e) {
                return ZoneId.of("Europe/Paris");
            }
        }
        return ZoneId.of("Europe/Paris");
    }

    private static String country(Value.Mapping campaign) {
        String country = campaign.get("country") instanceof Value.Scalar scalar ? scalar.text() : "";
        return country.matches("[A-Z]{2}") ? country : "FR";
    }

    private static List<String> languages(Value.Mapping campaign) {
        List<String> languages = List.of();
        if (campaign.get("languages") instanceof Value.Sequence list) {
            languages = list.items().stream()
                    .map(item -> SchemaValues.text(item).toLowerCase(Locale.ROOT))
                    .filter(code -> !code.isEmpty())
                    .toList();
        } else if (campaign.get("languages") instanceof Value.Scalar scalar) {
            languages = List.of(scalar.text());
        }
        return languages.isEmpty() ? List.of("fr") : languages;
    }
}
