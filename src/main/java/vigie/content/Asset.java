package vigie.content;

import java.nio.file.Path;

/** A file beside the content that is published as it is. */
public record Asset(String path, Path file) {}
