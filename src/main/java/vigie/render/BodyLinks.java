package vigie.render;

import vigie.site.Links;
import vigie.site.Page;
import vigie.site.Target;

/** The links of a body, which also say to a directive on which page it stands. */
record BodyLinks(Links links, Page page) implements Links {

    @Override
    public Target link(String destination) {
        return links.link(destination);
    }

    @Override
    public Target picture(String destination) {
        return links.picture(destination);
    }
}
