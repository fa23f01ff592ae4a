package vigie.site;

import java.util.Locale;
import java.util.Optional;

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

    /** A file beside the content: a picture, a document to download. */
    record Asset(String url) implements Target {}

    /** Another site, a phone number or a mail address. */
    record Outside(String url) implements Target {}

    /** A page that exists but is not published today: a draft, not yet due, expired. */
    record Unpublished(String path) implements Target {}

    /**
     * Nothing.
     *
     * @param nearest what was probably meant, as it would have to be written
     */
    record Missing(Optional<String> nearest) implements Target {}

    /** An address that is never published, such as {@code javascript:}. */
    record Refused(String scheme) implements Target {}
}
