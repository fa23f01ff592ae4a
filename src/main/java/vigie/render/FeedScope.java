package vigie.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigie.site.Campaign;
import vigie.site.Page;
import vigie.site.Permalink;
import vigie.site.Site;

/** The names of a feed: those of every layout of its language, its section's page, and its entries. */
final class FeedScope implements TemplateHashModel {

    private final Renderer renderer;
    private final Scope scope;
    private final Site.Feed feed;

    FeedScope(Renderer renderer, Site.Feed feed) {
        this.renderer = renderer;
        this.scope = renderer.scope(feed.page().language());
        this.feed = feed;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        return switch (name) {
            case "page" -> renderer.model(feed.page());
            case "feed" -> scope.wrap(feed());
            case "entries" ->
                scope.wrap(feed.entries().stream().map(this::entry).toList());
            default -> scope.get(name);
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private Map<String, Object> feed() {
        Campaign campaign = renderer.site().campaign();
        return Map.of(
                "id", idOf(feed.page()),
                "url", campaign.url() + feed.permalink().url(""),
                "updated", updated());
    }

    private Map<String, Object> entry(Page page) {
        return Map.of("id", idOf(page), "updated", updated(page), "page", renderer.model(page));
    }

    /**
     * The same for ever, whatever becomes of title and address (RFC 4287, 4.2.6): made of the campaign's own address, not that
     * of a preview, the language and the name of the file; a tag URI (RFC 4151).
     */
    private String idOf(Page page) {
        Map<String, Object> fields = renderer.site().campaign().fields();
        Object authority = fields.get("feedId");
        String name = page.key().isEmpty() ? "" : "/" + page.key();
        return (authority == null ? "tag:" + host(fields) + ",2026" : authority)
                + ":"
                + page.language().toLanguageTag()
                + Permalink.encode(name);
    }

    /** That of the campaign's own address, not of a preview. */
    static String host(Map<String, Object> fields) {
        String host = URI.create(
                        fields.getOrDefault("url", "https://example.org").toString())
                .getHost();
        return Objects.requireNonNullElse(host, "example.org");
    }

    private String updated() {
        return feed.entries().stream()
                .map(this::updated)
                .max(Comparator.comparing(OffsetDateTime::parse))
                .orElseGet(() -> updated(feed.page()));
    }

    private String updated(Page page) {
        Object changed = page.fields().get("lastmod");
        return scope.timestamp(Optional.ofNullable(changed)
                .orElseGet(() -> page.date().map(Object.class::cast).orElse(LocalDate.EPOCH)));
    }
}
