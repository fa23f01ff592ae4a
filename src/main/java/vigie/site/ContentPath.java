package vigie.site;

import java.util.List;
import java.util.Locale;

/**
 * What the path of a content file says.
 *
 * @param folder below {@code content/}, without slashes at its ends; empty at the top
 * @param name of the file without language and extension; that of the folder when the folder is a bundle
 * @param index true for {@code _index.md}: the page of the folder itself
 */
record ContentPath(String folder, String name, Locale language, boolean index) {

    /** @param path such as {@code content/risks/gelures.en.md} */
    static ContentPath of(String path, List<Locale> languages) {
        String inside = path.substring("content/".length());
        int slash = inside.lastIndexOf('/');
        String folder = slash < 0 ? "" : inside.substring(0, slash);
        String name = withoutExtension(inside.substring(slash + 1));
        Locale language = languages.get(0);
        int dot = name.lastIndexOf('.');
        if (dot > 0) {
            Locale suffix = Locale.forLanguageTag(name.substring(dot + 1));
            if (languages.contains(suffix)) {
                language = suffix;
                name = name.substring(0, dot);
            }
        }
        if (name.equals("_index")) {
            return new ContentPath(folder, "", language, true);
        }
        if (name.equals("index") && !folder.isEmpty()) {
            int parent = folder.lastIndexOf('/');
            return new ContentPath(
                    parent < 0 ? "" : folder.substring(0, parent), folder.substring(parent + 1), language, false);
        }
        return new ContentPath(folder, name, language, false);
    }

    /** The same for all translations: {@code risks/gelures}; a folder's own for its index; empty for the home page. */
    String key() {
        if (index) {
            return folder;
        }
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** The first folder: {@code risks}; empty for files at the top. */
    static String section(String folder) {
        int slash = folder.indexOf('/');
        return slash < 0 ? folder : folder.substring(0, slash);
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
