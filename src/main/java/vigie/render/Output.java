package vigie.render;

import freemarker.template.TemplateHashModel;
import java.nio.file.Path;
import java.util.List;
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

    /**
     * A file that is no page: the sitemap, a feed, what a host reads. One that comes out blank is not published.
     *
     * @param templates whose results make the file, one after the other
     * @param names that they can use
     */
    record OfTemplate(String path, List<String> templates, TemplateHashModel names) implements Output {}

    /**
     * A calendar.
     *
     * @param page an event, or the list of all
     */
    record OfCalendar(String path, Page page) implements Output {}

    /** A file of the theme, already fingerprinted. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    record OfTheme(String path, byte[] bytes) implements Output {}

    /** A file beside the content. */
    record OfAsset(String path, Path file) implements Output {}
}
