package vigie.kit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigie.print.Format;
import vigie.site.Campaign;
import vigie.site.Page;

/**
 * Something to print, in one language.
 *
 * @param editions the latest last; at least one
 */
public record Piece(Page page, Format format, List<Edition> editions) {

    /** Not two of them are the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return page.hashCode();
    }

    Edition edition() {
        return editions.get(editions.size() - 1);
    }

    /** Below {@code kit/}, without extension: {@code depliant-a5-fr}. */
    String name() {
        return page.id() + "-" + page.language().toLanguageTag();
    }

    /** Where the code on a copy leads, below the site: {@code v/depliant-a5-fr-2/}. */
    String address(Edition edition) {
        return "v/" + name() + "-" + edition.number() + "/";
    }

    String absolute(Campaign campaign) {
        return campaign.url() + "/" + address(edition());
    }
}
