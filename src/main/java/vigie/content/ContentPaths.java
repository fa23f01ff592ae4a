package vigie.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/** What the path of a file below {@code content/} says about it. */
final class ContentPaths {

    private static final String ROOT = "content/";
    private static final String STUDY = ROOT + "study/";
    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown", "mkd", "mkdn");

    private static final Set<String> PUBLISHABLE = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "pdf", "mp3", "m4a", "ogg", "oga", "mp4", "webm",
            "ogv", "vtt", "srt", "zip", "csv", "ics", "json", "xml", "epub", "html", "txt");

    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg");

    private ContentPaths() {}

    /** What lies among the content without being part of the site: types, and the texts that somebody approved. */
    static boolean isNotPublished(String path) {
        return path.startsWith("content/types/") || path.startsWith("content/approved/");
    }

    static boolean isDocument(String path) {
        return path.endsWith(".md");
    }

    /** {@code photo.jpg.yaml}: alternative text, credit and rights of the picture beside it. */
    static boolean isPictureRecord(String path) {
        if (!path.endsWith(".yaml")) {
            return false;
        }
        String picture = path.substring(0, path.length() - ".yaml".length());
        return name(picture).indexOf('.') > 0
                && PICTURES.contains(extensionOf(picture).toLowerCase(Locale.ROOT));
    }

    /** The questionnaire of the yearly study, and what was answered in one year. */
    static boolean isStudy(String path) {
        return path.startsWith(STUDY) && path.endsWith(".yaml") && !isPictureRecord(path);
    }

    static boolean isQuestionnaire(String path) {
        return path.equals(STUDY + "questionnaire.yaml");
    }

    /** {@code _index.md}, {@code _index.en.md}. */
    static boolean isIndex(String path) {
        String name = name(path);
        return name.startsWith("_index.") && name.endsWith(".md") && name.length() <= "_index.xx.md".length();
    }

    /** The first folder below {@code content/}; empty for files that lie in none. */
    static String section(String path) {
        int slash = path.indexOf('/', ROOT.length());
        return slash < 0 ? "" : path.substring(ROOT.length(), slash);
    }

    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** A file that would be taken for Markdown or YAML, were it not for the end of its name. */
    static boolean hasWrongExtension(String path) {
        String extension = extensionOf(path);
        String lower = extension.toLowerCase(Locale.ROOT);
        boolean markdown = MARKDOWN.contains(lower) && !extension.equals("md");
        boolean yaml = lower.equals("yml") || (lower.equals("yaml") && !extension.equals("yaml"));
        return markdown || yaml;
    }

    /** A picture or a download; {@code nouveau.md.txt} is what Windows makes of a Markdown file. */
    static boolean isPublishable(String path) {
        String extension = extensionOf(path).toLowerCase(Locale.ROOT);
        String stem = path.substring(0, path.length() - extension.length() - (extension.isEmpty() ? 0 : 1));
        return PUBLISHABLE.contains(extension) && !stem.endsWith(".md") && !stem.endsWith(".yaml");
    }

    static Diagnostic extension(String path) {
        String name = name(path);
        String extension = extensionOf(path);
        boolean markdown = MARKDOWN.contains(extension.toLowerCase(Locale.ROOT));
        String proposal = name.substring(0, name.length() - extension.length()) + (markdown ? "md" : "yaml");
        return Diagnostic.of(ContentFault.EXTENSION, SourceSpan.of(path), "proposal", proposal);
    }

    /** {@code gelures.de.md} where German is no language of the campaign. */
    static Optional<Diagnostic> undeclaredLanguage(String path, List<String> languages) {
        String name = name(path);
        String stem = name.substring(0, name.length() - ".md".length());
        int dot = stem.length() - 3;
        boolean suffix = dot > 0
                && stem.charAt(dot) == '.'
                && Ascii.isLetter(stem.charAt(dot + 1))
                && Ascii.isLetter(stem.charAt(dot + 2));
        String code = suffix ? stem.substring(dot + 1) : "";
        if (!suffix || languages.contains(code)) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.of(
                ContentFault.UNDECLARED_LANGUAGE,
                SourceSpan.of(path),
                "language",
                code,
                "known",
                String.join(", ", languages)));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String extensionOf(String path) {
        String name = name(path);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
