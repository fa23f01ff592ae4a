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
 */
public record MarkdownText(String path, String text, int firstLine, Locale language, boolean imported, Links links) {}
