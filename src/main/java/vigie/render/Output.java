package vigie.render;

import java.nio.file.Path;
import java.util.Locale;
import vigie.site.Page;

/** Something that the site consists of, not yet rendered. */
public sealed interface Output {

    /** Below the output folder, with forward slashes: {@code risques/index.html}. */
    String path();

    /**
     * A page.
     *
     * @param number which page of a list that is spread over several, from 1
     */
    record OfPage(String path, Page page, int number) implements Output {}

    /**
     * A page of the gallery of components.
     *
     * @param component its name; empty for the list of all
     */
    record OfGallery(String path, Locale language, String component) implements Output {}

    /** A template of {@code outputs/}: the sitemap, a feed. */
    record OfTemplate(String path, String template) implements Output {}

    /** A file of the theme, already fingerprinted. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    record OfTheme(String path, byte[] bytes) implements Output {}

    /** A file beside the content. */
    record OfAsset(String path, Path file) implements Output {}
}
