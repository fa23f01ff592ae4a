package vigie.mail;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.htmlunit.cssparser.dom.AbstractCSSRuleImpl;
import org.htmlunit.cssparser.dom.CSSStyleRuleImpl;
import org.htmlunit.cssparser.dom.Property;
import org.htmlunit.cssparser.parser.CSSErrorHandler;
import org.htmlunit.cssparser.parser.CSSOMParser;
import org.htmlunit.cssparser.parser.CSSParseException;
import org.htmlunit.cssparser.parser.InputSource;
import org.htmlunit.cssparser.parser.selector.Selector;
import org.htmlunit.cssparser.parser.selector.SelectorSpecificity;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts a style sheet into the attributes {@code style} of a document, as the cascade would. What can only hold in a sheet
 * (media queries, {@code :hover}) stays in one.
 */
final class Inliner {

    private static final Comparator<Rule> CASCADE =
            Comparator.comparing(Rule::specificity); // stable: then the later one

    private final List<Rule> rules = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();

    private record Rule(String selector, SelectorSpecificity specificity, List<Property> properties) {}

    private record Declaration(String value, boolean important) {}

    /** @param refused hears the line of what is no style */
    Inliner(String css, Consumer<Integer> refused) {
        CSSOMParser parser = new CSSOMParser();
        parser.setErrorHandler(new Complaints(refused));
        try {
            for (AbstractCSSRuleImpl rule : parser.parseStyleSheet(new InputSource(new StringReader(css)), "")
                    .getCssRules()
                    .getRules()) {
                read(rule);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rules.sort(CASCADE);
    }

    private void read(AbstractCSSRuleImpl rule) {
        if (!(rule instanceof CSSStyleRuleImpl style) || style.getSelectorText().contains(":")) {
            kept.append(rule.getCssText()).append('\n');
            return;
        }
        for (Selector selector : style.getSelectors()) {
            rules.add(new Rule(
                    selector.toString(),
                    selector.getSelectorSpecificity(),
                    style.getStyle().getProperties()));
        }
    }

    /** What must stay in a sheet. */
    String kept() {
        return kept.toString();
    }

    void inline(Document document) {
        Map<Element, Map<String, Declaration>> styles = new HashMap<>();
        for (Rule rule : rules) {
            for (Element element : document.body().select(rule.selector())) {
                Map<String, Declaration> style = styles.computeIfAbsent(element, any -> new LinkedHashMap<>());
                rule.properties().forEach(property -> declare(style, property));
            }
        }
        styles.forEach((element, style) -> element.attr("style", written(style, element.attr("style"))));
    }

    private static void declare(Map<String, Declaration> style, Property property) {
        Declaration before = style.get(property.getName());
        if (before == null || !before.important() || property.isImportant()) {
            style.remove(property.getName()); // a shorthand and its parts: the later one must stand later
            style.put(property.getName(), new Declaration(property.getValue().getCssText(), property.isImportant()));
        }
    }

    private static String written(Map<String, Declaration> style, String own) {
        StringBuilder written = new StringBuilder();
        style.forEach((name, declaration) ->
                written.append(name).append(": ").append(declaration.value()).append("; "));
        return written.append(own).toString().strip();
    }

    private record Complaints(Consumer<Integer> refused) implements CSSErrorHandler {

        @Override
        public void warning(CSSParseException exception) {
            // "ignoring the whole rule" follows every error
        }

        @Override
        public void error(CSSParseException exception) {
            refused.accept(exception.getLineNumber());
        }

        @Override
        public void fatalError(CSSParseException exception) {
            refused.accept(exception.getLineNumber());
        }
    }
}
