package vigie.publish;

import java.util.List;

/** In which order files appear, so that no page is ever seen without its pictures and no index without its pages. */
enum Rank {
    ASSET,
    PAGE,
    /** Sitemaps, feeds, and the service worker, which fetches pages as soon as it is seen. */
    INDEX;

    private static final List<String> INDEXES = List.of(".xml", ".atom", ".rss", "sw.js", "service-worker.js");

    static Rank of(String path) {
        if (path.endsWith(".html")) {
            return PAGE;
        }
        return INDEXES.stream().anyMatch(path::endsWith) ? INDEX : ASSET;
    }

    /** Where a file waits in the staging folder: {@code page/risques/index.html}. */
    String staged(String path) {
        return switch (this) {
            case ASSET -> "asset/" + path;
            case PAGE -> "page/" + path;
            case INDEX -> "index/" + path;
        };
    }

    /** The path of a file or folder that waits in the staging folder. */
    static String unstaged(String staged) {
        return staged.substring(staged.indexOf('/') + 1);
    }
}
