package vigie.print;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Print HTML made ready for an engine that knows no {@code currentColor} in drawings. */
final class PrintMarkup {

    private final org.jsoup.nodes.Document html;

    private PrintMarkup(org.jsoup.nodes.Document html) {
        this.html = html;
    }

    static PrintMarkup of(String html) {
        org.jsoup.nodes.Document document = Jsoup.parse(html, "", Parser.htmlParser());
        for (Element drawing : document.select("svg")) {
            colour(drawing);
        }
        addBookmarks(document);
        return new PrintMarkup(document);
    }

    /** One for each heading. They cannot be written in the HTML, whose parser knows no such element in a head. */
    private static void addBookmarks(org.jsoup.nodes.Document document) {
        Element bookmarks = document.head().appendElement("bookmarks");
        int number = 0;
        for (Element heading : document.select("h1, h2")) {
            number++;
            if (heading.id().isEmpty()) {
                heading.id("heading-" + number);
            }
            bookmarks.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
        }
    }

    org.w3c.dom.Document document() {
        return new W3CDom().fromJsoup(html);
    }

    /** The colours of a pictogram are those that an element around it says: {@code data-ink}, {@code data-ground}. */
    private static void colour(Element drawing) {
        String ink = nearest(drawing, "data-ink", "#000000");
        String ground = nearest(drawing, "data-ground", "none");
        for (Element part : drawing.getAllElements()) {
            part.attributes().forEach(attribute -> {
                if (attribute.getValue().equals("currentColor")) {
                    attribute.setValue(ink);
                }
            });
            if (part.hasClass("icon-ground")) {
                part.attr("fill", ground);
            }
        }
    }

    private static String nearest(Element element, String name, String otherwise) {
        for (Element here = element; here != null; here = here.parent()) {
            if (here.hasAttr(name)) {
                return here.attr(name);
            }
        }
        return otherwise;
    }
}
