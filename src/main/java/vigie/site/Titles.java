package vigie.site;

import vigie.content.Document;

/** The title of a document: its own, or, for content from elsewhere, the best that can be found. */
final class Titles {

    private Titles() {}

    static String of(Document document, ContentPath path) {
        Object title = document.fields().get("title");
        if (title != null && !title.toString().isBlank()) {
            return title.toString();
        }
        String heading = document.imported() ? firstHeading(document.body().text()) : "";
        return heading.isEmpty() ? fromName(path) : heading;
    }

    private static String firstHeading(String body) {
        return body.lines()
                .filter(line -> line.startsWith("# ") || line.startsWith("## "))
                .map(line -> line.replaceAll("^#+\\s+|\\s*#*\\s*$", "").replaceAll("[*_`]", ""))
                .findFirst()
                .orElse("");
    }

    private static String fromName(ContentPath path) {
        String key = path.key();
        String name = key.substring(key.lastIndexOf('/') + 1).replace('-', ' ').replace('_', ' ');
        return name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
