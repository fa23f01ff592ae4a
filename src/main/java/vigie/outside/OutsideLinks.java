package vigie.outside;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vigie.content.ContentType.FieldType;
import vigie.content.Document;
import vigie.content.Value;
import vigie.diagnostic.SourceSpan;
import vigie.markdown.Body;
import vigie.site.Site;

/**
 * Every address to which a published site leads outside itself.
 *
 * @param site its own address, which is not among them
 * @param links by name
 */
public record OutsideLinks(String site, List<Link> links) {

    private static final Comparator<Link.Use> BY_PLACE =
            Comparator.comparing(Link.Use::span).thenComparing(Link.Use::written);

    /**
     * From all that is published: texts, fields that hold addresses, the register, the campaign's settings, and whatever a layout
     * writes by itself.
     *
     * @param inBodies links in Markdown
     * @param inPages links of finished pages, each with a file that it comes from, for those that stand nowhere else
     */
    public static OutsideLinks of(Site site, Collection<Body.OutsideLink> inBodies, Map<String, String> inPages) {
        Collector found = new Collector(site.campaign().url());
        inBodies.forEach(link -> found.add(link.address(), link.span()));
        found.addFields(site.campaign().document());
        site.described().forEach(page -> page.document().ifPresent(found::addFields));
        site.sources().forEach(source -> found.addFields(source.record()));
        found.addUnlessKnown(inPages);
        return new OutsideLinks(site.campaign().url(), found.links());
    }

    private static final class Collector {

        private final String site;
        private final Map<String, TreeSet<Link.Use>> uses = new TreeMap<>();

        Collector(String site) {
            this.site = site;
        }

        void addFields(Document document) {
            add(document.type().whole(), document.frontMatter());
        }

        private void add(FieldType type, Value value) {
            if (value instanceof Value.Scalar scalar) {
                if (type.format().equals("uri") && scalar.text().startsWith("http")) {
                    add(scalar.text(), scalar.span());
                }
            } else if (value instanceof Value.Sequence list) {
                type.each().ifPresent(each -> list.items().forEach(item -> add(each, item)));
            } else if (value instanceof Value.Mapping mapping) {
                mapping.fields()
                        .forEach((name, field) -> add(type.perLanguage() ? type : type.field(name), field.value()));
            }
        }

        void add(String written, SourceSpan span) {
            if (!isOwn(written)) {
                uses.computeIfAbsent(nameOf(written), name -> new TreeSet<>(BY_PLACE))
                        .add(new Link.Use(span, written));
            }
        }

        /** One in a text is better placed than the page that it ended up on. */
        void addUnlessKnown(Map<String, String> inPages) {
            Map<String, String> further = new TreeMap<>(inPages);
            further.keySet().removeIf(written -> uses.containsKey(nameOf(written)));
            further.forEach((written, file) -> add(written, SourceSpan.of(file)));
        }

        private boolean isOwn(String written) {
            return written.equals(site) || written.startsWith(site + "/") || written.startsWith(site + "#");
        }

        private static String nameOf(String written) {
            return WebAddress.of(written).map(URI::toString).orElse(written);
        }

        List<Link> links() {
            List<Link> links = new ArrayList<>();
            uses.forEach((name, places) -> {
                Optional<URI> address = WebAddress.of(name);
                links.add(new Link(name, address, List.copyOf(places)));
            });
            return links;
        }
    }
}
