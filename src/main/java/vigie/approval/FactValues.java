package vigie.approval;

import java.util.Locale;
import java.util.Optional;
import vigie.site.Campaign;
import vigie.site.Fact;
import vigie.site.FactNames;
import vigie.site.Site;

/** Puts the values of facts in place of their names: whoever approves a text approves its figures. */
record FactValues(Site site, Locale language) {

    String in(String text) {
        StringBuilder written = new StringBuilder(text.length());
        int[] at = {0};
        FactNames.each(text, (id, from, to) -> {
            Optional<Fact> fact = site.fact(id);
            if (fact.isPresent()) {
                written.append(text, at[0], from).append(value(fact.get()));
                at[0] = to;
            }
        });
        return at[0] == 0 ? text : written.append(text.substring(at[0])).toString();
    }

    /** A unit in words stands in the text around it, and is part of that. */
    private String value(Fact fact) {
        Campaign campaign = site.campaign();
        String value = campaign.localized(fact.fields().getOrDefault("value", ""), language);
        String unit = campaign.localized(fact.fields().getOrDefault("unit", ""), language);
        return unit.isEmpty() || unit.codePoints().anyMatch(Character::isLetter) ? value : value + " " + unit;
    }
}
