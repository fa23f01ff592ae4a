package vigie.render;

/**
 * One file of the finished site.
 *
 * @param path below the output folder, with forward slashes: {@code risques/index.html}
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record OutputFile(String path, byte[] bytes) {}
