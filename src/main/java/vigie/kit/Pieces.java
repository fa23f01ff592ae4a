package vigie.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vigie.content.Document;
import vigie.print.Format;
import vigie.site.Page;
import vigie.site.Site;

/** What a campaign prints: the items of its section {@code kit}, in each of its languages. */
final class Pieces {

    static final String SECTION = "kit";

    private Pieces() {}

    /** Those that can be printed; what is wrong with the others has been told where it stands. */
    static List<Piece> of(Site site, List<Document> formats) {
        Map<String, Format> byName = new HashMap<>();
        for (Document document : formats) {
            Format format = Format.of(document);
            if (format != null) {
                byName.put(format.name(), format);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (Locale language : site.campaign().languages()) {
            for (Page page : site.items(SECTION, language)) {
                Format format = byName.get(String.valueOf(page.fields().get("format")));
                List<Edition> editions = Edition.of(page);
                if (page.language().equals(language) && format != null && isWhole(page, editions)) {
                    pieces.add(new Piece(page, format, editions));
                }
            }
        }
        return pieces;
    }

    /** A layout may rely on what is required; a field that is missing, or not understood, has been told at its place. */
    private static boolean isWhole(Page page, List<Edition> editions) {
        boolean complete = page.document().orElseThrow().type().fields().entrySet().stream()
                .filter(field -> field.getValue().required())
                .allMatch(field -> page.fields().containsKey(field.getKey()));
        return complete
                && page.fields().get("editions") instanceof List<?> written
                && written.size() == editions.size()
                && !editions.isEmpty();
    }
}
