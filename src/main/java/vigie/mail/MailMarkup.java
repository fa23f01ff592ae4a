package vigie.mail;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What an e-mail program understands of HTML: no scripts, no forms, no drawings; nothing that leads from one place of a site to another. */
final class MailMarkup {

    private static final Pattern WHOLE = Pattern.compile("(?i)(https?://[^/]+|mailto:|tel:|sms:).*");
    private static final String USELESS = "script, svg, template, noscript, iframe, object, video, audio, form, source";
    private static final String ONLY_WORDS =
            "button, details, summary, data, time, abbr, figure, figcaption, main, article, section, aside, nav, dialog";
    private static final Set<String> ATTRIBUTES =
            Set.of("srcset", "sizes", "loading", "decoding", "fetchpriority", "id");

    private final String address;
    private final String placeholder;

    /**
     * Prepares for one page.
     *
     * @param address of the page, whole
     * @param placeholder that the mailing tool replaces by an address; empty for none
     */
    MailMarkup(String address, String placeholder) {
        this.address = address;
        this.placeholder = placeholder;
    }

    /** Leaves words, links, pictures, lists and tables. */
    void reduce(Document document) {
        Element body = document.body();
        body.select(USELESS).remove();
        for (Element figure : body.select("figure, figcaption")) {
            figure.tagName("div");
        }
        for (Element box : body.select("aside, section, article")) {
            box.tagName("div").removeAttr("aria-labelledby");
        }
        body.select(ONLY_WORDS).unwrap();
        for (Element element : body.select("*")) {
            for (String name : List.copyOf(element.attributes().asList().stream()
                    .map(attribute -> attribute.getKey())
                    .toList())) {
                if (ATTRIBUTES.contains(name) || name.startsWith("data-") || name.startsWith("popover")) {
                    element.removeAttr(name);
                }
            }
        }
    }

    /** Makes every address whole. */
    void complete(Document document, Consumer<String> dead) {
        for (String name : List.of("href", "src")) {
            for (Element element : document.body().select("[" + name + "]")) {
                String link = element.attr(name);
                String whole = link.equals(placeholder) ? link : whole(link);
                if (whole.equals(placeholder) || WHOLE.matcher(whole).matches()) {
                    element.attr(name, whole);
                } else {
                    dead.accept(link);
                }
            }
        }
    }

    private String whole(String link) {
        try {
            return URI.create(address).resolve(link).toString();
        } catch (IllegalArgumentException e) {
            return link;
        }
    }

    /** Pictures are often off: what has no words is then nothing. */
    static void checkPictures(Document document, Consumer<String> silent) {
        for (Element picture : document.body().select("img")) {
            if (picture.attr("alt").isBlank()) {
                silent.accept(picture.attr("src"));
            }
        }
    }
}
