package vigie.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.SourceSpan;
import vigie.site.Target;

/** Links and pictures. A fault of a reference is reported where the address stands: in its definition. */
final class Anchors {

    private Anchors() {}

    static void register(NodeWriters writers) {
        writers.add(Link.class, (node, body) -> link(node, node, body))
                .add(LinkRef.class, Anchors::linkReference)
                .add(AutoLink.class, (node, body) -> autoLink(node.getText(), "", body))
                .add(MailLink.class, (node, body) -> autoLink(node.getText(), "mailto:", body))
                .add(Image.class, (node, body) -> picture(node, node, body))
                .add(ImageRef.class, Anchors::pictureReference);
    }

    private static void linkReference(LinkRef node, BodyWriter body) {
        Reference reference = definition(node);
        if (reference != null) {
            link(node, reference, body);
            return;
        }
        if (!node.isReferenceTextCombined() && !node.getReference().isBlank()) {
            body.fault(
                    MarkdownFault.REFERENCE_MISSING,
                    node.getReference(),
                    "name",
                    node.getReference().toString());
        }
        body.text();
        if (node.hasChildren()) {
            body.children(node);
            body.text();
        }
    }

    private static void pictureReference(ImageRef node, BodyWriter body) {
        Reference reference = definition(node);
        if (reference == null) {
            Html.escape(body.out, Escaping.unescapeString(node.getChars()));
        } else {
            picture(node, reference, body);
        }
    }

    private static @Nullable Reference definition(RefNode node) {
        return node.isDefined() ? node.getReferenceNode(Parser.REFERENCES.get(node.getDocument())) : null;
    }

    private static void link(Node node, LinkNodeBase address, BodyWriter body) {
        if (!node.hasChildren()) {
            body.fault(MarkdownFault.LINK_EMPTY, node.getChars());
        }
        String destination = unescape(address.getUrl());
        boolean open = open(destination, body.span(address.getUrl()), body);
        if (open) {
            title(address.getTitle(), body);
            ElementAttributes.write(ElementAttributes.following(node), body);
            body.out.append('>');
        } else {
            ElementAttributes.following(node);
        }
        body.unlinkable++;
        body.children(node);
        body.unlinkable--;
        if (open) {
            body.out.append("</a>");
        }
    }

    private static void autoLink(BasedSequence words, String scheme, BodyWriter body) {
        boolean open = open(scheme + words, body.span(words), body);
        if (open) {
            body.out.append('>');
        }
        Html.escape(body.out, words);
        if (open) {
            body.out.append("</a>");
        }
    }

    /** Writes the tag up to its address; false when the text stands without a link. */
    private static boolean open(String destination, SourceSpan span, BodyWriter body) {
        Target target = checked(body.text.links().link(destination), body);
        if (target instanceof Target.Inside inside) {
            if (!inside.anchor().isEmpty()) {
                String page = destination.startsWith("#") ? "" : inside.page();
                body.anchorLinks.add(new Body.AnchorLink(page, inside.anchor(), span, body.text.imported()));
            }
            href(inside.url(), body);
            inside.language().ifPresent(other -> body.out
                    .append(" hreflang=\"")
                    .append(other.toLanguageTag())
                    .append('"'));
        } else if (target instanceof Target.Asset asset) {
            href(asset.url(), body);
        } else if (target instanceof Target.Outside outside) {
            href(outside.url(), body);
            if (outside.url().startsWith("http")) {
                body.outsideLinks.add(new Body.OutsideLink(outside.url(), span));
            }
            if (outside.url().startsWith("http") && body.dialect != Dialect.COMMONMARK) {
                body.out.append(" rel=\"noopener noreferrer\"");
            }
        } else if (target instanceof Target.Unpublished unpublished) {
            unpublished(unpublished, span, body);
            return false;
        } else if (target instanceof Target.Missing missing) {
            body.fault(MarkdownFault.LINK_MISSING, span, missing.nearest(), "destination", destination);
            return false;
        } else if (target instanceof Target.Refused refused) {
            body.fault(MarkdownFault.LINK_REFUSED, span, "scheme", refused.scheme());
            return false;
        } else if (target instanceof Target.Unusable unusable) {
            body.report(unusable.why().at(span));
            return false;
        }
        markResolved(body);
        return true;
    }

    /** The words of a link to a page under embargo can be read before it lifts. */
    private static void unpublished(Target.Unpublished target, SourceSpan span, BodyWriter body) {
        Target.Embargo embargo = target.embargo().orElse(null);
        if (embargo == null) {
            body.fault(MarkdownFault.LINK_UNPUBLISHED, span, "path", target.path());
        } else {
            body.fault(
                    MarkdownFault.LINK_EMBARGOED,
                    span,
                    "path",
                    target.path(),
                    "moment",
                    embargo.french(),
                    "moment.en",
                    embargo.english());
        }
    }

    private static Target checked(Target target, BodyWriter body) {
        return target instanceof Target.Outside outside && body.dialect != Dialect.COMMONMARK
                ? Schemes.refused(outside.url())
                        .<Target>map(Target.Refused::new)
                        .orElse(target)
                : target;
    }

    private static void markResolved(BodyWriter body) {
        if (body.markResolved) {
            body.out.append(' ').append(ImportedHtml.RESOLVED).append("=\"\"");
        }
    }

    private static void href(String url, BodyWriter body) {
        body.out.append("<a href=\"");
        Html.url(body.out, url);
        body.out.append('"');
    }

    private static void picture(Node node, LinkNodeBase address, BodyWriter body) {
        String destination = unescape(address.getUrl());
        Target target = body.text.links().picture(destination);
        String alternative = alternative(node, target, body);
        if (alternative.isEmpty() && !(target instanceof Target.Picture picture && picture.decorative())) {
            body.fault(MarkdownFault.ALT_MISSING, node.getChars(), "file", destination);
        }
        Attributes attributes = ElementAttributes.following(node);
        if (target instanceof Target.Picture picture) {
            BasedSequence title = address.getTitle();
            new PictureHtml(body, picture, set(alternative, body), attributes)
                    .write(title.isNotNull() ? set(unescape(title), body) : "", isAlone(node, attributes));
            return;
        }
        String url = pictureUrl(target, destination, body.span(address.getUrl()), body);
        if (url == null) {
            return;
        }
        body.out.append("<img src=\"");
        Html.url(body.out, url);
        body.out.append("\" alt=\"");
        Html.escape(body.out, set(alternative, body));
        body.out.append('"');
        title(address.getTitle(), body);
        if (body.dialect != Dialect.COMMONMARK) {
            body.out.append(" loading=\"lazy\" decoding=\"async\"");
        }
        markResolved(body);
        ElementAttributes.write(attributes, body);
        body.out.append('>');
    }

    /** What stands between the brackets, otherwise what the picture's own record says. */
    private static String alternative(Node node, Target target, BodyWriter body) {
        String written = words(node, body);
        return written.isEmpty() && target instanceof Target.Picture picture ? picture.alt() : written;
    }

    /** A fact in it is read as its value. */
    private static String words(Node node, BodyWriter body) {
        TextRun run = new TextRun(body.source.chars());
        run.collect(node, Locale.ROOT, false);
        body.unlinkable++;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof DirectiveInline directive) {
                run.say(DirectiveNodes.words(directive, body));
            }
        }
        body.unlinkable--;
        return run.plain();
    }

    private static boolean isAlone(Node node, @Nullable Attributes attributes) {
        return node.getParent() instanceof Paragraph paragraph
                && paragraph.getFirstChild() == node
                && (node.getNext() == null || (node.getNext() == attributes && attributes.getNext() == null));
    }

    private static @Nullable String pictureUrl(Target target, String destination, SourceSpan span, BodyWriter body) {
        if (target instanceof Target.Asset asset) {
            return asset.url();
        }
        if (target instanceof Target.Outside outside && body.dialect == Dialect.COMMONMARK) {
            return outside.url();
        }
        if (target instanceof Target.Unusable unusable) {
            body.report(unusable.why().at(span));
        } else if (target instanceof Target.Outside) {
            body.fault(MarkdownFault.PICTURE_ELSEWHERE, span, "destination", destination);
        } else if (target instanceof Target.Refused refused) {
            body.fault(MarkdownFault.PICTURE_REFUSED, span, "scheme", refused.scheme());
        } else if (target instanceof Target.Unpublished unpublished) {
            body.fault(MarkdownFault.PICTURE_WITHHELD, span, "path", unpublished.path());
        } else if (target instanceof Target.Missing missing) {
            body.fault(MarkdownFault.PICTURE_MISSING, span, missing.nearest(), "destination", destination);
        } else {
            body.fault(MarkdownFault.PICTURE_MISSING, span, "destination", destination);
        }
        return null;
    }

    private static void title(BasedSequence title, BodyWriter body) {
        if (title.isNotNull()) {
            body.out.append(" title=\"");
            Html.escape(body.out, set(unescape(title), body));
            body.out.append('"');
        }
    }

    private static String set(String words, BodyWriter body) {
        return body.dialect == Dialect.COMMONMARK ? words : Typography.apply(words, body.text.language());
    }

    private static String unescape(BasedSequence chars) {
        String text = chars.toString();
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : Escaping.unescapeString(text);
    }
}
