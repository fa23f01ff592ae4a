package vigie.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vigie.content.Document;
import vigie.site.Page;
import vigie.site.Site;

/** What layouts of pages can use of the piece that an item of the kit is; worked out when a layout asks. */
public final class PieceNames implements Function<Page, Map<String, Object>> {

    private final Site site;
    private final List<Piece> pieces;
    private final LogoPlaces logoPlaces;

    private PieceNames(Site site, List<Piece> pieces, LogoPlaces logoPlaces) {
        this.site = site;
        this.pieces = pieces;
        this.logoPlaces = logoPlaces;
    }

    /** @param formats of the theme */
    public static PieceNames of(Site site, List<Document> formats) {
        return new PieceNames(site, Pieces.of(site, formats), LogoPlaces.of(formats));
    }

    /** Its {@code edition}, and its {@code logoBox} where the format has one; nothing of a page that is no piece. */
    @Override
    public Map<String, Object> apply(Page page) {
        for (Piece piece : pieces) {
            if (piece.page() == page) {
                Map<String, Object> names = new HashMap<>(Kit.names(piece, site.campaign()));
                logoPlaces.in(piece.format().name()).ifPresent(box -> names.put("logoBox", box));
                return names;
            }
        }
        return Map.of();
    }
}
