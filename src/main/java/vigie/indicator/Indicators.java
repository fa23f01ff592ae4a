package vigie.indicator;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import vigie.content.Document;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.site.Page;
import vigie.site.Site;
import vigie.study.Study;

/**
 * The indicators of a campaign that are published today.
 *
 * @param byKey in no order that means anything; translations share those of their original
 */
public record Indicators(Map<String, Indicator> byKey) {

    /** The content type, and the section of its items. */
    public static final String TYPE = "indicators";

    /** Those of a campaign without any. */
    public static final Indicators NONE = new Indicators(Map.of());

    /** What is wrong goes to the diagnostics. */
    public static Indicators of(Site site, Study study, Diagnostics diagnostics) {
        Map<String, Indicator> byKey = new LinkedHashMap<>();
        Locale first = site.campaign().firstLanguage();
        for (Page page : site.described()) {
            if (!page.type().equals(TYPE)) {
                continue;
            }
            Document document = page.document().orElseThrow();
            if (page.language().equals(first)) {
                byKey.put(page.key(), new IndicatorReader(document, site, study, diagnostics).read());
            } else if (document.frontMatter().get("years") != null
                    && site.page(page.key(), first)
                            .filter(p -> p.language().equals(first))
                            .isPresent()) {
                diagnostics.add(Diagnostic.of(
                        IndicatorFault.YEARS_IN_TRANSLATION,
                        document.frontMatter().spanOf("years")));
            }
        }
        return new Indicators(byKey);
    }

    /** The latest year of which any indicator speaks. */
    public OptionalInt latestYear() {
        return byKey.values().stream()
                .flatMap(indicator -> indicator.years().stream())
                .mapToInt(Year::year)
                .max();
    }
}
