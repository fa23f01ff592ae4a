package vigie.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vigie.content.Document;
import vigie.content.Reference;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.Nearest;

/** Every id that a field names must exist. */
final class ReferenceCheck {

    private final Map<String, Set<String>> known;
    private final Map<String, Set<String>> unpublished;
    private final Diagnostics diagnostics;

    /**
     * @param known ids by kind; a kind that is not there accepts anything
     * @param unpublished ids by section of items that are not published today
     */
    ReferenceCheck(Map<String, Set<String>> known, Map<String, Set<String>> unpublished, Diagnostics diagnostics) {
        this.known = known;
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

    private static Diagnostic unknown(Reference reference, Set<String> ids) {
        Diagnostic unknown = Diagnostic.of(
                SiteFault.UNKNOWN_REFERENCE,
                reference.span(),
                "id",
                reference.id(),
                "kind",
                reference.kind(),
                "known",
                ids.isEmpty() ? "-" : String.join(", ", new TreeSet<>(ids)));
        return Nearest.to(reference.id(), ids)
                .map(nearest -> unknown.with("nearest", nearest))
                .orElse(unknown);
    }
}
