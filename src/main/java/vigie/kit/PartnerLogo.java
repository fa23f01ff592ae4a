package vigie.kit;

import java.util.Optional;
import vigie.assets.Artwork;
import vigie.assets.Picture;
import vigie.assets.Pictures;
import vigie.content.Document;
import vigie.diagnostic.SourceSpan;
import vigie.site.Page;
import vigie.site.Site;
import vigie.site.Target;

/**
 * A partner and the file of its logo.
 *
 * @param rank {@code state}, {@code operator}, {@code main}, {@code secondary}
 * @param alt what the logo says
 * @param span where the content names the file
 * @param digest of what would be printed
 */
record PartnerLogo(Page partner, String rank, Artwork artwork, String alt, SourceSpan span, String digest) {

    static final String FIELD = "logo";

    /** Nothing when the partner has none, or none that can be shown at all, which is told where pages show it. */
    static Optional<PartnerLogo> of(Page partner, Site site, Pictures pictures) {
        Document document = partner.document().orElseThrow();
        if (!(partner.fields().get(FIELD) instanceof String file)
                || !Pictures.isPicture(file)
                || !(site.links(partner).picture(file) instanceof Target.Asset asset)) {
            return Optional.empty();
        }
        Picture picture = pictures.inspect(asset.file()).picture();
        if (picture == null) {
            return Optional.empty();
        }
        Artwork artwork = Artwork.of(picture);
        return Optional.of(new PartnerLogo(
                partner,
                rank(partner),
                artwork,
                String.valueOf(partner.fields().getOrDefault("logoAlt", partner.title())),
                document.frontMatter().spanOf(FIELD),
                Digest.of(artwork.bytes())));
    }

    static String rank(Page partner) {
        return String.valueOf(partner.fields().get("rank"));
    }

    /** Width by height. */
    double ratio() {
        return artwork.ratio();
    }
}
