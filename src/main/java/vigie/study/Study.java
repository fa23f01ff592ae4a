package vigie.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vigie.content.Content;
import vigie.content.Document;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;
import vigie.site.Site;

/**
 * The yearly study of a campaign, as far as it may be published.
 *
 * @param waves the latest first
 */
public record Study(Questionnaire questionnaire, List<Wave> waves) {

    /** That of a campaign without one. */
    public static final Study NONE = new Study(new Questionnaire(0, Map.of()), List.of());

    /** What is wrong goes to the diagnostics. */
    public static Study of(Content content, Site site, Diagnostics diagnostics) {
        if (content.study().isEmpty()) {
            return NONE;
        }
        Optional<Questionnaire> questionnaire = Questionnaire.of(content, diagnostics);
        List<Wave> waves = new ArrayList<>();
        Map<Long, Document> years = new TreeMap<>();
        for (Document document : content.study()) {
            if (!document.type().name().equals("answers")) {
                continue;
            }
            if (questionnaire.isEmpty()) {
                diagnostics.add(Diagnostic.of(StudyFault.NO_QUESTIONNAIRE, SourceSpan.of(document.path())));
                return NONE;
            }
            if (document.fields().get("year") instanceof Long year) {
                Document first = years.putIfAbsent(year, document);
                if (first == null) {
                    waves.add(new WaveReader(document, questionnaire.get(), site, diagnostics).read(year.intValue()));
                } else {
                    diagnostics.add(Diagnostic.of(
                            StudyFault.SAME_YEAR,
                            Written.at(document, "year"),
                            "year",
                            year.toString(),
                            "other",
                            first.path()));
                }
            }
        }
        waves.sort(Comparator.comparing(Wave::year).reversed());
        return new Study(questionnaire.orElse(NONE.questionnaire()), List.copyOf(waves));
    }

    public boolean isEmpty() {
        return questionnaire.questions().isEmpty();
    }
}
