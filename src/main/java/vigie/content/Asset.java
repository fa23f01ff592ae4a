package vigie.content;

import java.nio.file.Path;

/**
 * A file of {@code content/} that is neither Markdown nor a setting: a picture, a document to download.
 *
 * @param path as staff know it, in Unicode's composed form: {@code content/risks/gelures/photo.jpg}
 * @param file where it really lies
 */
public record Asset(String path, Path file) {}
