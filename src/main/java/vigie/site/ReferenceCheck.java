package vigie.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vigie.content.Document;
import vigie.content.Reference;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;

/** Every id that a field names must exist. */
final class ReferenceCheck {

    private final Map<String, Set<String>> known;
    private final Map<String, Set<String>> unpublished;
    private final Set<String> taxonomies;
    private final Diagnostics diagnostics;

    /**
     * @param known ids by kind; a kind that is not there accepts anything
     * @param unpublished ids by section of items that are not published today
     * @param taxonomies the kinds whose words the campaign itself lists
     */
    ReferenceCheck(
            Map<String, Set<String>> known,
            Map<String, Set<String>> unpublished,
            Set<String> taxonomies,
            Diagnostics diagnostics) {
        this.known = known;
        this.taxonomies = taxonomies;
        this.unpublished = unpublished;
        this.diagnostics = diagnostics;
    }

    static Map<String, Set<String>> known(
            Campaign campaign, Register register, Set<String> icons, Map<String, Set<String>> sections) {
        Map<String, Set<String>> known = new HashMap<>(sections);
        known.put("icons", icons);
        known.put("sources", register.sources().keySet());
        known.put("facts", register.facts().keySet());
        for (Campaign.Taxonomy taxonomy : campaign.taxonomies()) {
            known.remove(taxonomy.name());
            if (!taxonomy.terms().isEmpty()) {
                known.put(taxonomy.name(), new HashSet<>(taxonomy.terms()));
            }
        }
        return known;
    }

    void check(Document document) {
        for (Reference reference : document.references()) {
            Set<String> ids = known.get(reference.kind());
            if (ids == null || ids.contains(reference.id())) {
                continue;
            }
            Diagnostic found = isUnpublished(reference)
                    ? Diagnostic.of(SiteFault.UNPUBLISHED_REFERENCE, reference.span(), "id", reference.id())
                    : unknown(reference, ids);
            diagnostics.add(document.imported() ? found.asWarning() : found);
        }
    }

    private boolean isUnpublished(Reference reference) {
        return unpublished.getOrDefault(reference.kind(), Set.of()).contains(reference.id());
    }

    private Diagnostic unknown(Reference reference, Set<String> ids) {
        return Diagnostic.of(
                        SiteFault.UNKNOWN_REFERENCE,
                        reference.span(),
                        "id",
                        reference.id(),
                        "kind",
                        reference.kind(),
                        "place",
                        place(reference.kind()))
                .among(ids, reference.id());
    }

    /** Where staff find what can be named. */
    private String place(String kind) {
        return switch (kind) {
            case "icons" -> "templates/icons/";
            case "formats" -> "templates/prints/";
            case "sources", "facts" -> "seeds/";
            case "questions" -> "content/study/questionnaire.yaml";
            default -> taxonomies.contains(kind) ? "content/campaign.yaml" : "content/" + kind + "/";
        };
    }
}
