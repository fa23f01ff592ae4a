package vigie.site;

import java.util.Locale;

/** How a language writes the value of a fact: {@code 40 000}, {@code 36 %}, {@code 19 novembre 2019}. */
@FunctionalInterface
public interface FactWords {

    String of(Fact fact, Campaign campaign, Locale language);
}
