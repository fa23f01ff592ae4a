package vigie.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file that visitors can take with them.
 *
 * @param path below the output folder
 * @param archived its path in the archive of all; empty for that archive
 * @param use what it is for: {@code screen}, {@code shop}, {@code image}, {@code all}
 * @param type {@code PDF}, {@code PNG}, {@code ZIP}
 * @param bytes how large it is
 * @param count how many pages it has, or files
 * @param width of an image, in pixels; 0 otherwise
 * @param height of an image, in pixels; 0 otherwise
 * @param previews pictures of it, one for each page
 */
public record Download(
        String path,
        String archived,
        String use,
        String type,
        long bytes,
        int count,
        int width,
        int height,
        List<Preview> previews) {

    private static final int MEGABYTE = 1_000_000;

    /** @param copies from the smallest to the largest; at least one */
    public record Preview(List<Copy> copies) {

        private Map<String, Object> model(String base) {
            Copy largest = copies.get(copies.size() - 1);
            StringBuilder sources = new StringBuilder();
            for (Copy copy : copies) {
                sources.append(sources.isEmpty() ? "" : ", ")
                        .append(base)
                        .append('/')
                        .append(copy.path())
                        .append(' ')
                        .append(copy.width())
                        .append('w');
            }
            return Map.of(
                    "url",
                    base + "/" + largest.path(),
                    "width",
                    largest.width(),
                    "height",
                    largest.height(),
                    "srcset",
                    copies.size() == 1 ? "" : sources.toString());
        }
    }

    /** @param path below the output folder; the sizes in pixels */
    public record Copy(String path, int width, int height) {}

    Map<String, Object> model(String base, Wording wording) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("url", base + "/" + path);
        model.put("archived", archived);
        model.put("use", use);
        model.put("type", type);
        boolean large = bytes >= MEGABYTE;
        BigDecimal size = BigDecimal.valueOf(Math.max(1000, bytes))
                .divide(BigDecimal.valueOf(large ? MEGABYTE : 1000), large ? 1 : 0, RoundingMode.HALF_UP);
        model.put("size", wording.number(size));
        model.put("unit", large ? "megabytes" : "kilobytes");
        model.put("count", count);
        model.put("width", width);
        model.put("height", height);
        model.put(
                "previews",
                previews.stream().map(preview -> preview.model(base)).toList());
        return model;
    }
}
