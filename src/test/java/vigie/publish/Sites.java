package vigie.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sites to publish, and what is on the disk then. Texts are Latin-1, so that any byte can be compared as one. */
final class Sites {

    private Sites() {}

    /** Paths and texts alternate. */
    static Map<String, String> of(String... pathsAndTexts) {
        Map<String, String> site = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            site.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return site;
    }

    /**
     * One of two sites that differ in everything that can differ: contents, pages that only one has, files that are folders in
     * the other, names in another case.
     *
     * @param size how many times a page repeats itself, at least 1
     */
    static Map<String, String> version(int version, int size) {
        Map<String, String> site = new TreeMap<>();
        for (int i = 0; i < 30; i++) {
            String text = ("page " + i + " of version " + version + "\n").repeat(size * (i + 1));
            site.put("rubrique-" + i % 7 + "/page-" + i + "/index.html", text);
            site.put("assets/style-" + (i % 2 == 0 ? i : i + 100 * version) + ".css", "same " + i);
        }
        site.put("index.html", "home " + version);
        site.put("sitemap.xml", "map " + version);
        site.put("v" + version + "/photo.jpg", "x".repeat(size * 1000) + version);
        site.put("v" + version + "/index.html", "only in " + version);
        site.put(version == 1 ? "swap" : "swap/index.html", "swap " + version);
        site.put(version == 1 ? "risques/Gelures.html" : "risques/gelures.html", "the same in both");
        return site;
    }

    static Release begin(Path output) {
        return Publisher.begin(output, List.of());
    }

    static Report publish(Path output, Map<String, String> site) {
        try (Release release = begin(output)) {
            stage(release, site);
            return release.commit();
        }
    }

    static void stage(Release release, Map<String, String> site) {
        site.entrySet().parallelStream().forEach(file -> release.stage(file.getKey(), bytes(file.getValue())));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** All files below a folder, Vigie's own folder aside; empty folders end with a slash, links say where they lead. */
    static Map<String, String> read(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                    if (path.equals(folder.resolve(OutputFolder.STATE))) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    try (var children = Files.list(path)) {
                        if (children.findAny().isEmpty()) {
                            files.put(name(path) + "/", "");
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                    files.put(
                            name(path),
                            attributes.isSymbolicLink()
                                    ? "-> " + Files.readSymbolicLink(path)
                                    : Files.readString(path, StandardCharsets.ISO_8859_1));
                    return FileVisitResult.CONTINUE;
                }

                private String name(Path path) {
                    return folder.relativize(path).toString().replace('\\', '/');
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static String manifest(Path output) throws IOException {
        return Files.readString(output.resolve(OutputFolder.STATE).resolve("manifest"));
    }
}
