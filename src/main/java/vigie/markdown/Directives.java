package vigie.markdown;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/** The directives that a theme offers: {@code :term[CSAPA]}, {@code ::helpline{id=…}}, {@code :::callout{kind=…}}. */
public interface Directives {

    /** The names of all directives, for the message about an unknown one. */
    Set<String> names();

    Optional<Shape> shape(String name);

    /** Called with known names and attributes only. */
    Outcome render(Call call, MarkdownText where);

    enum Kind {
        /** {@code :name[label]{attributes}} within a paragraph. */
        INLINE,
        /** {@code ::name[label]{attributes}} on a line of its own. */
        LEAF,
        /** {@code :::name[label]{attributes}}, content, {@code :::}. */
        CONTAINER
    }

    /** @param required the attributes that must be given; both sets in the order in which they are documented */
    record Shape(Kind kind, Set<String> attributes, Set<String> required, boolean needsLabel) {}

    /**
     * One use of a directive.
     *
     * @param label the text in brackets; empty when there is none
     * @param inner the rendered HTML of a container's content; empty otherwise
     * @param span the directive from its first colon
     * @param linkable false within a link or a heading, where no other link may stand
     * @param section what directives since the last heading have noted for those that follow
     */
    record Call(
            String name,
            Kind kind,
            String label,
            SourceSpan labelSpan,
            Map<String, Attribute> attributes,
            String inner,
            SourceSpan span,
            boolean linkable,
            Set<String> section) {}

    /** @param span where the value stands */
    record Attribute(String value, SourceSpan span) {}

    sealed interface Outcome {
        /**
         * What stands in the page.
         *
         * @param words the same for where a page is only words: a table of contents, an anchor
         * @param diagnostics warnings that go with it
         * @param until from when on it would be withheld; empty when never, as far as is known
         */
        record Html(String html, String words, List<Diagnostic> diagnostics, Optional<Instant> until)
                implements Outcome {
            public Html(String html, String words, List<Diagnostic> diagnostics) {
                this(html, words, diagnostics, Optional.empty());
            }
        }

        /**
         * What it names is no longer, or not yet, true: the paragraph, list item, table row or container around it is left out.
         *
         * @param why null when that is told elsewhere
         * @param words that it would say, by which links to a heading know it
         */
        record Withheld(@Nullable Diagnostic why, String words) implements Outcome {}

        record Invalid(List<Diagnostic> diagnostics) implements Outcome {}
    }
}
