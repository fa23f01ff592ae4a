package vigie.where;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Feeds, sitemaps and other XML: the words of each element, under the title of its entry. */
final class FeedWords implements FileWords {

    @Override
    public boolean reads(String path) {
        return path.endsWith(".xml");
    }

    @Override
    public List<Passage> passages(byte[] file) {
        Document feed = Jsoup.parse(new String(file, StandardCharsets.UTF_8), "", Parser.xmlParser());
        List<Passage> passages = new ArrayList<>();
        for (Element element : feed.getAllElements()) {
            String own = element.wholeOwnText();
            if (!own.isBlank()) {
                boolean html = "html".equals(element.attr("type"));
                passages.add(
                        new Passage(titleOf(element), html ? Jsoup.parse(own).text() : own));
            }
        }
        return passages;
    }

    private static String titleOf(Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            Element title = around.selectFirst("> title");
            if (title != null) {
                return Marks.without(title.text());
            }
        }
        return element.normalName();
    }
}
