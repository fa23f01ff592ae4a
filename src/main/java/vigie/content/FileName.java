package vigie.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/** Whether the name of a file or folder survives a copy to another system. Accents and spaces do. */
public final class FileName {

    private static final String FORBIDDEN_ON_WINDOWS = "<>:\"|?*\\";
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FileName() {}

    /** Two names with the same key are one file on some systems. */
    static String key(String path) {
        return composed(path).toLowerCase(Locale.ROOT);
    }

    /** In Unicode's composed form, in which the paths of content are known. */
    public static String composed(String path) {
        return isComposed(path) ? path : Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    /** No character below the first combining accent changes. To load the JDK's tables costs more than to list the files of a site. */
    private static boolean isComposed(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) >= '\u0300') {
                return false;
            }
        }
        return true;
    }

    /** Left over by systems and editors, never content. */
    static boolean isIgnored(String name) {
        return name.startsWith(".") || name.endsWith("~") || name.equals("Thumbs.db") || name.equals("desktop.ini");
    }

    /** @param path of the file, for messages; its last part is the name */
    static List<Diagnostic> faults(String path) {
        List<Diagnostic> faults = new ArrayList<>();
        String name = path.substring(path.lastIndexOf('/') + 1);
        SourceSpan span = SourceSpan.of(path);
        int bad = firstForbidden(name);
        if (bad >= 0) {
            int codePoint = name.codePointAt(bad);
            boolean visible = FORBIDDEN_ON_WINDOWS.indexOf(codePoint) >= 0;
            String character =
                    visible ? Character.toString(codePoint) : String.format(Locale.ROOT, "U+%04X", codePoint);
            ContentFault fault = visible ? ContentFault.NAME_CHARACTER : ContentFault.NAME_INVISIBLE_CHARACTER;
            faults.add(Diagnostic.of(fault, span, "character", character, "proposal", cleaned(name)));
        }
        if (name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ")) {
            faults.add(Diagnostic.of(ContentFault.NAME_ENDING, span, "proposal", cleaned(name)));
        }
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        if (DEVICES.contains(stem.strip().toLowerCase(Locale.ROOT))) {
            String proposal = stem + "-1" + name.substring(stem.length());
            faults.add(Diagnostic.of(ContentFault.NAME_RESERVED, span, "name", stem, "proposal", proposal));
        }
        return faults;
    }

    private static int firstForbidden(String name) {
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            if (isForbidden(name.codePointAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isForbidden(int codePoint) {
        if (FORBIDDEN_ON_WINDOWS.indexOf(codePoint) >= 0) {
            return true;
        }
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    private static String cleaned(String name) {
        StringBuilder clean = new StringBuilder(name.length());
        name.codePoints().forEach(codePoint -> {
            if (!isForbidden(codePoint)) {
                clean.appendCodePoint(codePoint);
            } else if (FORBIDDEN_ON_WINDOWS.indexOf(codePoint) >= 0) {
                clean.append('-');
            }
        });
        String text = clean.toString().strip();
        while (text.endsWith(".")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text;
    }
}
