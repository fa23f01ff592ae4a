package vigie.markdown;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vigie.diagnostic.Diagnostic;

/** A theme of four directives. A fact named {@code old} is withheld. */
final class SmallTheme implements Directives {

    private static final Map<String, Shape> SHAPES = Map.of(
            "fact", new Shape(Kind.INLINE, Set.of(), Set.of(), true),
            "term", new Shape(Kind.INLINE, Set.of("plural"), Set.of(), true),
            "helpline", new Shape(Kind.LEAF, ordered("id", "size"), ordered("id"), false),
            "callout", new Shape(Kind.CONTAINER, ordered("kind"), ordered("kind"), false));

    @Override
    public Set<String> names() {
        return new TreeSet<>(SHAPES.keySet());
    }

    @Override
    public Optional<Shape> shape(String name) {
        return Optional.ofNullable(SHAPES.get(name));
    }

    @Override
    public Outcome render(Call call, MarkdownText where) {
        if (call.label().equals("old")
                || call.attributes().values().stream()
                        .anyMatch(value -> value.value().equals("old"))) {
            return new Outcome.Withheld(
                    Diagnostic.of(MarkdownFault.LINK_UNPUBLISHED, call.span(), "path", "seeds/old.yaml"), call.label());
        }
        TextBuffer html = new TextBuffer(64);
        String tag = call.kind() == Kind.INLINE ? "span" : "div";
        html.append('<').append(tag).append(" class=\"").append(call.name()).append('"');
        call.attributes().forEach((name, value) -> html.append(" data-")
                .append(name)
                .append("=\"")
                .append(value.value())
                .append('"'));
        html.append('>');
        Html.escape(html, call.label());
        html.append(call.inner()).append("</").append(tag).append('>');
        Optional<Instant> until =
                switch (call.label()) {
                    case "soon" -> Optional.of(Instant.parse("2026-12-31T23:00:00Z"));
                    case "later" -> Optional.of(Instant.parse("2027-12-31T23:00:00Z"));
                    default -> Optional.empty();
                };
        return new Outcome.Html(html.toString(), call.label(), List.of(), until);
    }

    private static Set<String> ordered(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }
}
