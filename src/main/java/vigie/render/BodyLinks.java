package vigie.render;

import org.jspecify.annotations.Nullable;
import vigie.assets.Pictures;
import vigie.site.Links;
import vigie.site.Page;
import vigie.site.Target;

/**
 * The links of a body, which also say to a directive on which page it stands.
 *
 * @param notes of the finished page that shows it; null where there are none: in fields, feeds and data
 * @param face what the body is for
 */
record BodyLinks(Links links, Page page, ShownPictures shown, @Nullable Notes notes, Face face) implements Links {

    enum Face {
        PAGE,
        /** Words alone are wanted: in feeds and data. */
        PLAIN,
        /** Directives are written by {@code mail.ftl} of their component. */
        MAIL
    }

    @Override
    public Target link(String destination) {
        Target target = links.link(destination);
        return target instanceof Target.Asset asset && Pictures.isPicture(asset.file())
                ? shown.full(asset.file())
                : target;
    }

    @Override
    public Target picture(String destination) {
        Target target = links.picture(destination);
        return target instanceof Target.Asset asset && Pictures.isPicture(asset.file())
                ? shown.show(asset.file(), ShownPictures.BODY, page.language())
                : target;
    }
}
