package vigie.publish;

import java.util.Locale;
import java.util.Set;
import vigie.content.FileName;

/** Paths below the output folder, as the site and the manifest have them: forward slashes; empty for the folder itself. */
final class RelativePath {

    private RelativePath() {}

    /** No step up, nothing that breaks a line of the journal, and not Vigie's own folder. */
    static boolean isValid(String path) {
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            String name = path.substring(start, end);
            boolean own = start == 0 && name.equalsIgnoreCase(OutputFolder.STATE);
            if (own || !isName(name)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c == 0x7f || c == '\\') {
                return false;
            }
        }
        return !name.isEmpty() && !name.equals(".") && !name.equals("..");
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
        return FileName.composed(path).toLowerCase(Locale.ROOT);
    }
}
