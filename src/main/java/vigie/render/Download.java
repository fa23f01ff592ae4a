package vigie.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file that visitors can take with them.
 *
 * @param path below the output folder
 * @param use what it is for: {@code screen}, {@code shop}, {@code image}, {@code all}
 * @param type {@code PDF}, {@code PNG}, {@code ZIP}
 * @param bytes how large it is
 * @param pages how many it has; 0 for none
 * @param previews pictures of it, below the output folder
 */
public record Download(String path, String use, String type, long bytes, int pages, List<Preview> previews) {

    /** @param path below the output folder; the sizes in pixels */
    public record Preview(String path, int width, int height) {}

    Map<String, Object> model(String base) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("url", base + "/" + path);
        model.put("use", use);
        model.put("type", type);
        model.put("kilobytes", Math.max(1, (bytes + 500) / 1000));
        model.put("pages", pages);
        model.put(
                "previews",
                previews.stream()
                        .map(preview -> Map.<String, Object>of(
                                "url", base + "/" + preview.path(),
                                "width", preview.width(),
                                "height", preview.height()))
                        .toList());
        return model;
    }
}
