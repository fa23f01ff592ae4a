package vigie.site;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vigie.diagnostic.Diagnostic;

/** Where a link or a picture in content leads. */
public sealed interface Target {

    /**
     * A page or an item of the campaign.
     *
     * @param url from the root of the host, with the anchor: {@code /risques/#gelures}
     * @param page the permalink without anchor, to look up the ids that the page has
     * @param anchor empty when the link has none
     * @param language of what it leads to, when that is another one than the page's own
     */
    record Inside(String url, String page, String anchor, Optional<Locale> language) implements Target {
        public Inside(String url, String page, String anchor) {
            this(url, page, anchor, Optional.empty());
        }
    }

    /**
     * A file beside the content: a document to download, a picture that nobody has looked at yet.
     *
     * @param file as staff know it: {@code content/kit/affiche.pdf}
     */
    record Asset(String url, String file) implements Target {}

    /**
     * A picture as a page shows it.
     *
     * @param modern the same in the best format: {@code srcset}; empty when there is none
     * @param modernType its media type
     * @param src the address in a format that every browser knows
     * @param plain more sizes in that format: {@code srcset}; empty when there is only one
     * @param sizes how wide it stands on the page: the attribute of the same name
     * @param width of {@code src}, in pixels
     * @param alt what its own record says for those who don't see it; empty when it says nothing
     * @param credit empty when nobody need be named
     * @param decorative its own record says that there is nothing to tell
     * @param until from when on it may no longer be shown; empty when always
     */
    record Picture(
            String modern,
            String modernType,
            String src,
            String plain,
            String sizes,
            int width,
            int height,
            String alt,
            String credit,
            boolean decorative,
            Optional<Instant> until)
            implements Target {}

    /** A picture that is there but cannot be shown; the reason still needs the place where it was to be. */
    record Unusable(Diagnostic why) implements Target {}

    /** Another site, a phone number or a mail address. */
    record Outside(String url) implements Target {}

    /**
     * A page that exists but is not published today (a draft, not yet due, expired), or a file that waits for one.
     *
     * @param path of the page, as staff know it
     * @param embargo when the one over it lifts, in French and English; empty when there is none
     */
    record Unpublished(String path, Optional<Embargo> embargo) implements Target {}

    /** The moment at which an embargo lifts, in words. */
    record Embargo(String french, String english) {}

    /**
     * Nothing.
     *
     * @param nearest what was probably meant, as it would have to be written
     */
    record Missing(Optional<String> nearest) implements Target {}

    /** An address that is never published, such as {@code javascript:}. */
    record Refused(String scheme) implements Target {}
}
