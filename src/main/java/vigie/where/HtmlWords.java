package vigie.where;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A page: its blocks under their headings, what its attributes say aloud, and what only machines read. */
final class HtmlWords implements FileWords {

    /** Their values are words, numbers to dial or addresses to write to. */
    private static final List<String> SAID = List.of("alt", "title", "aria-label", "placeholder");

    private static final Set<String> SCHEMES = Set.of("tel", "sms", "mailto");

    @Override
    public boolean reads(String path) {
        return path.endsWith(".html");
    }

    @Override
    public List<Passage> passages(byte[] file) {
        Reader reader = new Reader();
        Jsoup.parse(new String(file, StandardCharsets.UTF_8)).traverse(reader);
        reader.end();
        return reader.passages;
    }

    private static final class Reader implements NodeVisitor {

        private final List<Passage> passages = new ArrayList<>();
        private final StringBuilder block = new StringBuilder();
        private final List<String> pending = new ArrayList<>();
        private String heading = "";

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                boolean mark =
                        text.parent() != null && text.parent().attr("role").matches("doc-noteref|doc-backlink");
                block.append(mark ? "" : text.getWholeText());
            } else if (node instanceof Element element) {
                if (element.isBlock() || element.normalName().equals("br")) {
                    end();
                }
                element(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("option"))) {
                if (isHeading(element)) {
                    heading = Marks.without(element.text());
                }
                end();
            }
        }

        private static boolean isHeading(Element element) {
            String name = element.normalName();
            return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        }

        private void element(Element element) {
            switch (element.normalName()) {
                case "meta" -> meta(element);
                case "title" -> heading = "title";
                case "script" -> {
                    if (element.attr("type").equals("application/ld+json")) {
                        passages.add(new Passage("data", element.data()));
                    }
                }
                case "main" -> heading = "";
                case "header", "footer", "nav", "aside" -> heading = region(element);
                default -> {}
            }
            for (String name : SAID) {
                String words = element.attr(name);
                if (!words.isEmpty()) {
                    pending.add(words);
                }
            }
            String address = element.attr("href");
            int colon = address.indexOf(':');
            if (colon > 0 && SCHEMES.contains(address.substring(0, colon))) {
                pending.add(address);
            }
        }

        private String region(Element element) {
            if (element.closest("main") != null) {
                return heading;
            }
            String label = element.attr("aria-label");
            return label.isEmpty() ? element.normalName() : Marks.without(label);
        }

        private void meta(Element element) {
            String name = element.attr("name") + element.attr("property");
            if (!element.attr("content").isEmpty() && !name.isEmpty()) {
                passages.add(
                        new Passage(name.contains("description") ? "description" : "data", element.attr("content")));
            }
        }

        /** A heading stands under itself. */
        void end() {
            if (!block.toString().isBlank()) {
                passages.add(new Passage(heading, block.toString().strip().replaceAll("\\s+", " ")));
            }
            for (String words : pending) {
                passages.add(new Passage(heading, words));
            }
            block.setLength(0);
            pending.clear();
        }
    }
}
