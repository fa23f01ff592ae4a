package vigie.print;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** Print HTML made ready for an engine that knows no {@code currentColor} in drawings, and no narrow space. */
final class PrintMarkup {

    /** On each frame, from 0: what says which field fills it, and any other panel. */
    static final String NUMBER = "data-frame-number";

    /** The radius of a pictogram's disc. */
    private static final String DISC = "32";

    /** The engine cuts a little from what touches the edge of a drawing. */
    private static final String SMALLER_DISC = "31";

    private static final char NARROW_NO_BREAK_SPACE = '\u202f';
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Document html;

    private PrintMarkup(Document html) {
        this.html = html;
    }

    static PrintMarkup of(String html) {
        String known = html.replace(NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE);
        Document document = Jsoup.parse(known, "", Parser.htmlParser());
        document.select("svg").forEach(PrintMarkup::colour);
        addBookmarks(document);
        int number = 0;
        for (Element frame : document.select("[data-frame], .panel")) {
            frame.attr(NUMBER, String.valueOf(number++));
        }
        return new PrintMarkup(document);
    }

    org.w3c.dom.Document document() {
        return new W3CDom().fromJsoup(html);
    }

    /** All that is to be read. */
    String text() {
        return html.body().text();
    }

    /** Whether a frame holds a list, which is shortened by whole entries. */
    private boolean isList(int frame) {
        return frame(frame).hasAttr("data-list");
    }

    /** How many characters a frame holds, or entries when it is a list. */
    int length(int frame) {
        return isList(frame) ? entries(frame).size() : frame(frame).text().length();
    }

    Overflow overflow(int frame, int excess) {
        Element element = frame(frame);
        return new Overflow(
                element.attr("data-frame"),
                element.attr("data-item"),
                excess,
                isList(frame) ? Overflow.Unit.ENTRIES : Overflow.Unit.CHARACTERS,
                element.text());
    }

    /** Whether another frame stands in this one. */
    boolean holds(int frame, int inner) {
        return frame != inner && frame(inner).parents().contains(frame(frame));
    }

    private Elements entries(int frame) {
        return frame(frame).select("[data-entry]");
    }

    /** The same with a frame's last characters, or entries, left out. */
    PrintMarkup shortened(int frame, int by) {
        PrintMarkup copy = new PrintMarkup(html.clone());
        if (isList(frame)) {
            Elements entries = copy.entries(frame);
            entries.subList(entries.size() - by, entries.size()).forEach(Element::remove);
            return copy;
        }
        cut(copy.frame(frame), by);
        return copy;
    }

    /** A line break stands for the space that was written there, and makes no line where nothing follows. */
    private static void cut(Element frame, int by) {
        List<Node> nodes = frame.nodeStream()
                .filter(node -> node instanceof TextNode || node.nameIs("br"))
                .toList();
        int left = by;
        boolean empty = true;
        for (int i = nodes.size() - 1; i >= 0 && (left > 0 || empty); i--) {
            if (nodes.get(i) instanceof TextNode text) {
                int gone = Math.min(left, text.text().length());
                text.text(text.text().substring(0, text.text().length() - gone));
                left -= gone;
                empty &= text.text().isBlank();
            } else if (empty) {
                nodes.get(i).remove();
                left = Math.max(0, left - 1);
            }
        }
    }

    private Element frame(int number) {
        return html.expectFirst("[" + NUMBER + "=" + number + "]");
    }

    /** One for each heading. They cannot be written in the HTML, whose parser knows no such element in a head. */
    private static void addBookmarks(Document document) {
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
                if (part.attr("r").equals(DISC)) {
                    part.attr("r", SMALLER_DISC);
                }
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
