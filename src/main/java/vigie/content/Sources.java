package vigie.content;

import java.nio.file.Path;

/**
 * Where a campaign lies. Messages name the folders {@code content/}, {@code templates/} and {@code seeds/}, whatever they are
 * really called.
 *
 * @param content what staff edit
 * @param templates the theme, with the types it ships
 * @param seeds the register of source documents; may be missing
 */
public record Sources(Path content, Path templates, Path seeds) {}
