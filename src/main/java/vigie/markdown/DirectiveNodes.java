package vigie.markdown;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.Nearest;
import vigie.diagnostic.SourceSpan;

/** Holds each use of a directive against its shape, and writes what the theme makes of it. */
final class DirectiveNodes {

    private DirectiveNodes() {}

    static void register(NodeWriters writers) {
        writers.add(DirectiveInline.class, DirectiveNodes::inline).add(DirectiveBlock.class, DirectiveNodes::block);
    }

    private static void inline(DirectiveInline node, BodyWriter body) {
        body.say(write(node.syntax(), "", body));
    }

    /** What it says where a page is only words. */
    static String words(DirectiveInline node, BodyWriter body) {
        int start = body.out.length();
        String words = write(node.syntax(), "", body);
        body.out.setLength(start);
        return words;
    }

    private static void block(DirectiveBlock node, BodyWriter body) {
        DirectiveSyntax syntax = node.syntax();
        if (syntax == null) {
            if (!node.isClosed()) {
                body.fault(MarkdownFault.CONTAINER_END_ALONE, node.getChars());
            }
            return;
        }
        if (node.isContainer() && !node.isClosed()) {
            body.fault(
                    MarkdownFault.CONTAINER_UNCLOSED,
                    span(syntax, body),
                    "name",
                    syntax.name(),
                    "end",
                    ":".repeat(syntax.colons()));
        }
        BodyWriter.Mark mark = body.mark();
        body.line(node);
        if (!node.isContainer()) {
            write(syntax, "", body);
            body.out.append('\n');
            body.dropIfWithheld(mark);
            return;
        }
        container(node, syntax, mark, body);
    }

    private static void container(DirectiveBlock node, DirectiveSyntax syntax, BodyWriter.Mark mark, BodyWriter body) {
        int lineCount = body.lines.size();
        int start = body.out.length();
        body.children(node);
        if (body.dropIfWithheld(mark) || body.dropIfEmptied(mark, start)) {
            return;
        }
        String inner = body.out.substring(start);
        Instant all = body.endings.ofAll(start);
        body.out.setLength(start);
        body.endings.truncate(mark.endings());
        write(syntax, inner, body);
        if (all != null) {
            body.endings.add(all);
        }
        body.out.append('\n');
        moveLines(lineCount, start, inner, body);
        body.dropIfWithheld(mark);
    }

    /** The content now stands within what the theme has put around it. */
    private static void moveLines(int from, int start, String inner, BodyWriter body) {
        int at = inner.isEmpty() ? -1 : body.out.toString().indexOf(inner, start);
        if (at < 0) {
            body.lines.subList(from, body.lines.size()).clear();
        } else {
            body.lines
                    .subList(from, body.lines.size())
                    .replaceAll(line -> new Body.BlockLine(line.offset() + at - start, line.line()));
        }
    }

    /** Writes the directive, and gives its words for where a page is only words: a table of contents, an anchor. */
    private static String write(DirectiveSyntax syntax, String inner, BodyWriter body) {
        Directives.Call call = check(syntax, inner, body);
        if (call == null) {
            body.out.append(inner);
            return syntax.label();
        }
        Directives.Outcome outcome = body.directives.render(call, body.text);
        if (outcome instanceof Directives.Outcome.Html html) {
            html.diagnostics().forEach(body::report);
            html.until().ifPresent(body.endings::add);
            body.out.append(html.html());
            return html.words();
        } else if (outcome instanceof Directives.Outcome.Withheld withheld) {
            body.withhold(withheld.why());
            return withheld.words();
        } else if (outcome instanceof Directives.Outcome.Invalid invalid) {
            invalid.diagnostics().forEach(body::report);
            body.out.append(inner);
        }
        return syntax.label();
    }

    /** What to call; null when something is wrong, which is reported. */
    private static Directives.@Nullable Call check(DirectiveSyntax syntax, String inner, BodyWriter body) {
        SourceSpan span = span(syntax, body);
        Set<String> names = body.directives.names();
        Directives.Shape shape = body.directives.shape(syntax.name()).orElse(null);
        if (shape == null) {
            body.fault(
                    MarkdownFault.DIRECTIVE_UNKNOWN,
                    nameSpan(syntax, body),
                    Nearest.to(syntax.name(), names),
                    "name",
                    syntax.name(),
                    "names",
                    list(names));
            return null;
        }
        if (syntax.malformed()) {
            body.fault(
                    MarkdownFault.DIRECTIVE_MALFORMED,
                    span,
                    "name",
                    syntax.name(),
                    "example",
                    example(syntax.name(), shape));
            return null;
        }
        int before = body.diagnostics().size();
        checkKind(syntax, shape, body);
        if (shape.needsLabel() && syntax.label().isEmpty()) {
            body.fault(
                    MarkdownFault.DIRECTIVE_LABEL_MISSING,
                    span,
                    "name",
                    syntax.name(),
                    "example",
                    example(syntax.name(), shape));
        }
        Map<String, Directives.Attribute> attributes = attributes(syntax, shape, body);
        if (body.diagnostics().size() > before) {
            return null;
        }
        SourceSpan label = syntax.labelStart() < 0 ? span : body.source.span(syntax.labelStart(), syntax.labelEnd());
        return new Directives.Call(
                syntax.name(),
                shape.kind(),
                syntax.label(),
                label,
                attributes,
                inner,
                span,
                body.unlinkable == 0,
                body.section);
    }

    private static void checkKind(DirectiveSyntax syntax, Directives.Shape shape, BodyWriter body) {
        boolean fits =
                switch (shape.kind()) {
                    case INLINE -> syntax.colons() == 1;
                    case LEAF -> syntax.colons() == 2;
                    case CONTAINER -> syntax.colons() >= 3;
                };
        if (!fits) {
            body.fault(
                    MarkdownFault.valueOf("DIRECTIVE_IS_" + shape.kind()),
                    span(syntax, body),
                    "name",
                    syntax.name(),
                    "example",
                    example(syntax.name(), shape));
        }
    }

    private static Map<String, Directives.Attribute> attributes(
            DirectiveSyntax syntax, Directives.Shape shape, BodyWriter body) {
        Map<String, Directives.Attribute> attributes = new LinkedHashMap<>();
        for (DirectiveSyntax.Attribute written : syntax.attributes()) {
            SourceSpan name = body.source.span(written.nameStart(), written.nameEnd());
            if (!shape.attributes().contains(written.name())) {
                body.fault(
                        MarkdownFault.DIRECTIVE_ATTRIBUTE_UNKNOWN,
                        name,
                        Nearest.to(written.name(), shape.attributes()),
                        "name",
                        syntax.name(),
                        "attribute",
                        written.name(),
                        "attributes",
                        list(shape.attributes()));
            } else if (attributes.containsKey(written.name())) {
                body.fault(
                        MarkdownFault.DIRECTIVE_ATTRIBUTE_TWICE,
                        name,
                        "name",
                        syntax.name(),
                        "attribute",
                        written.name());
            } else {
                SourceSpan value = body.source.span(written.valueStart(), written.valueEnd());
                attributes.put(written.name(), new Directives.Attribute(written.value(), value));
            }
        }
        for (String required : shape.required()) {
            if (!attributes.containsKey(required)) {
                body.fault(
                        MarkdownFault.DIRECTIVE_ATTRIBUTE_MISSING,
                        span(syntax, body),
                        "name",
                        syntax.name(),
                        "attribute",
                        required,
                        "example",
                        example(syntax.name(), shape));
            }
        }
        return attributes;
    }

    /** How the directive is written: {@code ::helpline{id=…}}. */
    private static String example(String name, Directives.Shape shape) {
        StringBuilder example = new StringBuilder();
        example.append(colons(shape.kind())).append(name);
        boolean label = shape.needsLabel() || (shape.required().isEmpty() && shape.kind() == Directives.Kind.INLINE);
        example.append(label ? "[…]" : "");
        if (!shape.required().isEmpty()) {
            example.append('{').append(String.join("=… ", shape.required())).append("=…}");
        }
        return example.toString();
    }

    private static String colons(Directives.Kind kind) {
        return switch (kind) {
            case INLINE -> ":";
            case LEAF -> "::";
            case CONTAINER -> ":::";
        };
    }

    private static String list(Set<String> words) {
        return Optional.of(String.join(", ", words))
                .filter(list -> !list.isEmpty())
                .orElse("–");
    }

    private static SourceSpan span(DirectiveSyntax syntax, BodyWriter body) {
        return body.source.span(syntax.start(), syntax.end());
    }

    private static SourceSpan nameSpan(DirectiveSyntax syntax, BodyWriter body) {
        int start = syntax.start() + syntax.colons();
        return body.source.span(start, start + syntax.name().length());
    }
}
