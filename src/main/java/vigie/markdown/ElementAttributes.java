package vigie.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the {@code {#id .class lang=en}} that belong to an element and writes them into its tag. */
final class ElementAttributes {

    private ElementAttributes() {}

    /** Keeps every written id from being made from a heading's words, and reports those that are written twice. */
    static void reserveIds(Node root, BodyWriter body) {
        for (Node node : root.getDescendants()) {
            if (node instanceof Attributes attributes) {
                for (Attributes.Entry entry : attributes.entries()) {
                    if (entry.name().equals("#") && !body.ids.reserve(entry.value())) {
                        body.fault(
                                MarkdownFault.DUPLICATE_ID,
                                body.source.span(entry.start(), entry.end()),
                                "id",
                                entry.value());
                    }
                }
            }
        }
    }

    /** At the end of a heading, paragraph or cell, after a space; they belong to it. */
    static @Nullable Attributes trailing(Node block) {
        if (!(block.getLastChild() instanceof Attributes attributes)) {
            return null;
        }
        Node before = attributes.getPrevious();
        if (before instanceof Text text && text.getChars().endsWith(" ")) {
            text.setChars(text.getChars().trimEnd());
            attributes.take();
            return attributes;
        }
        if (before == null || before instanceof SoftLineBreak) {
            if (before != null) {
                before.unlink();
            }
            attributes.take();
            return attributes;
        }
        return null;
    }

    /** Right behind a link, picture, code or emphasis. */
    static @Nullable Attributes following(Node inline) {
        if (inline.getNext() instanceof Attributes attributes && !attributes.isTaken()) {
            attributes.take();
            return attributes;
        }
        return null;
    }

    /** Alone in the paragraph after a list, quote, table or code block. */
    static @Nullable Attributes below(Node block) {
        if (block.getNext() instanceof Paragraph next
                && next.getFirstChild() instanceof Attributes attributes
                && attributes.getNext() == null) {
            attributes.take();
            return attributes;
        }
        return null;
    }

    /** True for a paragraph of nothing but attributes that the block before has taken. */
    static boolean isTakenUp(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Attributes attributes
                && attributes.getNext() == null
                && attributes.isTaken();
    }

    static void write(@Nullable Attributes attributes, BodyWriter body) {
        write(attributes, "", body);
    }

    /** @param classes that the element has anyway */
    static void write(@Nullable Attributes attributes, String classes, BodyWriter body) {
        StringBuilder all = new StringBuilder(classes);
        if (attributes != null) {
            for (Attributes.Entry entry : attributes.entries()) {
                write(entry, all, body);
            }
        }
        if (all.length() > 0) {
            body.out.append(" class=\"");
            Html.escape(body.out, all);
            body.out.append('"');
        }
    }

    static @Nullable String id(@Nullable Attributes attributes) {
        if (attributes != null) {
            for (Attributes.Entry entry : attributes.entries()) {
                if (entry.name().equals("#")) {
                    return entry.value();
                }
            }
        }
        return null;
    }

    private static void write(Attributes.Entry entry, StringBuilder classes, BodyWriter body) {
        switch (entry.name()) {
            case "#" -> {
                body.ids.take(entry.value());
                body.out.append(" id=\"").append(entry.value()).append('"');
            }
            case ".", "class" -> classes.append(classes.length() > 0 ? " " : "").append(entry.value());
            case "lang" -> writeLanguage(entry, body);
            default ->
                body.fault(
                        MarkdownFault.ATTRIBUTE_REFUSED,
                        body.source.span(entry.start(), entry.end()),
                        "attribute",
                        entry.name());
        }
    }

    private static void writeLanguage(Attributes.Entry entry, BodyWriter body) {
        if (Set.of(Locale.getISOLanguages())
                .contains(Locale.forLanguageTag(entry.value()).getLanguage())) {
            body.out.append(" lang=\"").append(entry.value()).append('"');
        } else {
            body.fault(
                    MarkdownFault.LANGUAGE_UNKNOWN,
                    body.source.span(entry.start(), entry.end()),
                    "language",
                    entry.value());
        }
    }
}
