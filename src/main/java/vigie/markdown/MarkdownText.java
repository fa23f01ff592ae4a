package vigie.markdown;

import java.util.Locale;
import vigie.site.Links;

/**
 * Something to render.
 *
 * @param path the file that messages name
 * @param text Markdown
 * @param firstLine the line of that file, from 1, on which the text starts
 * @param language decides the typography
 * @param imported raw HTML is cleaned instead of refused, dead links become text, faults are warnings
 * @param links resolves the addresses in the text
 * @param idPrefix what ids made from words start with, where several texts stand on one page; usually empty
 * @param words what the writer adds, in the same language
 */
public record MarkdownText(
        String path,
        String text,
        int firstLine,
        Locale language,
        boolean imported,
        Links links,
        String idPrefix,
        Words words) {

    public MarkdownText(String path, String text, int firstLine, Locale language, boolean imported, Links links) {
        this(path, text, firstLine, language, imported, links, "", Words.in(language));
    }
}
