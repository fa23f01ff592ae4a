package vigie.publish;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Paths below the output folder, as the site and the manifest have them: forward slashes; empty for the folder itself. */
final class RelativePath {

    /** No step up, nothing that breaks a line of the journal, and not Vigie's own folder. */
    private static final Pattern VALID = Pattern.compile(
            "(?!(?i:\\.vigie)(?:/|$))(?:(?!\\.{1,2}(?:/|$))[^/\\\\\\p{Cntrl}]+/)*(?!\\.{1,2}$)[^/\\\\\\p{Cntrl}]+");

    private RelativePath() {}

    static boolean isValid(String path) {
        return VALID.matcher(path).matches();
    }

    static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Adds the folders around a path. Where one is known, those around it are, too. */
    static void addFolders(String path, Set<String> folders) {
        for (String above = parent(path); !above.isEmpty() && folders.add(above); ) {
            above = parent(above);
        }
    }

    /** What a disk that ignores case, or composes accents, makes of a path. */
    static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
