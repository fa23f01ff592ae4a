package vigie.render;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vigie.content.ContentType.FieldType;
import vigie.content.DirectiveType;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;
import vigie.markdown.Directives;
import vigie.markdown.MarkdownText;
import vigie.site.Fact;
import vigie.site.Page;

/** The theme's components that have a {@code directive.yaml}. */
final class ComponentDirectives implements Directives {

    private final Renderer renderer;
    private final Map<String, Template> calls = new ConcurrentHashMap<>();

    ComponentDirectives(Renderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public Set<String> names() {
        return renderer.theme().directives().keySet();
    }

    @Override
    public Optional<Shape> shape(String name) {
        return Optional.ofNullable(renderer.theme().directives().get(name)).map(ComponentDirectives::shape);
    }

    private static Shape shape(DirectiveType type) {
        Set<String> required = new LinkedHashSet<>();
        type.attributes().values().stream()
                .filter(FieldType::required)
                .forEach(attribute -> required.add(attribute.name()));
        return new Shape(Kind.valueOf(type.kind().name()), type.attributes().keySet(), required, type.labelRequired());
    }

    @Override
    public Outcome render(Call call, MarkdownText where) {
        return new OneCall(call, where).render();
    }

    /** One use of a directive: what it names is looked up, then its macro runs. */
    private final class OneCall {

        private final Call call;
        private final MarkdownText where;
        private final DirectiveType type;
        private final Page page;
        private final Scope scope;
        private final List<Diagnostic> wrong = new ArrayList<>();
        private Outcome.@Nullable Withheld withheld;
        private @Nullable Instant until;

        OneCall(Call call, MarkdownText where) {
            this.call = call;
            this.where = where;
            this.type = Objects.requireNonNull(renderer.theme().directives().get(call.name()));
            this.page = ((BodyLinks) where.links()).page();
            this.scope = renderer.scope(page.language());
        }

        Outcome render() {
            Map<String, Object> attributes = new HashMap<>();
            call.attributes().forEach((name, attribute) -> {
                Object value = attribute(type.attributes().get(name), attribute);
                if (value != null) {
                    attributes.put(name, value);
                }
            });
            Object labelled = type.labelReference().isEmpty()
                    ? null
                    : named(type.labelReference(), call.label(), call.labelSpan());
            if (!wrong.isEmpty()) {
                return new Outcome.Invalid(wrong);
            }
            return withheld != null ? withheld : html(attributes, labelled);
        }

        private @Nullable Object attribute(@Nullable FieldType field, Attribute attribute) {
            if (field == null) {
                return attribute.value();
            }
            if (!field.choices().isEmpty() && !field.choices().contains(attribute.value())) {
                wrong.add(unknown(attribute.value(), Set.copyOf(field.choices()), attribute.span()));
                return null;
            }
            return field.reference().isEmpty()
                    ? attribute.value()
                    : named(field.reference(), attribute.value(), attribute.span());
        }

        /** The fact, source or item of that name. */
        private @Nullable Object named(String kind, String id, SourceSpan span) {
            if (kind.equals("facts")) {
                return fact(id, span);
            }
            Optional<PageModel> item = scope.item(kind, id).or(() -> byTitle(kind, id));
            if (item.isPresent()) {
                renderer.site().until(item.get().page()).ifPresent(this::holdsUntil);
                return item.get();
            }
            if (renderer.site().isUnpublished(kind, id)) {
                withheld = new Outcome.Withheld(Diagnostic.of(RenderFault.WITHHELD_ITEM, span, "name", id), id);
                return null;
            }
            Set<String> known = new TreeSet<>();
            scope.items(kind).forEach(model -> known.add(model.page().id()));
            wrong.add(unknown(id, known, span));
            return null;
        }

        /** A term of the glossary is written as readers see it: {@code :term[CSAPA]}. */
        private Optional<PageModel> byTitle(String kind, String title) {
            return scope.items(kind).stream()
                    .filter(model -> model.page().title().equalsIgnoreCase(title)
                            || title.equals(model.page().fields().get("abbr")))
                    .findFirst();
        }

        private @Nullable Object fact(String id, SourceSpan span) {
            Fact fact = renderer.site().fact(id).orElse(null);
            if (fact == null) {
                wrong.add(unknown(id, renderer.site().facts().keySet(), span));
                return null;
            }
            if (fact.state() != Fact.State.CURRENT) {
                withheld = new Outcome.Withheld( // the site has told it, with all other uses
                        null, renderer.site().words(fact, page.language()));
            }
            renderer.site().until(fact.fields()).ifPresent(this::holdsUntil);
            Map<String, Object> model = FactModel.of(fact, scope);
            model.put("plain", ((BodyLinks) where.links()).plain());
            note(fact).ifPresent(note -> model.put("note", note));
            return model;
        }

        /**
         * The number under which the page names the fact's document. It holds until the next heading or another number, so that a
         * list of figures from one document has one; links and headings have none.
         */
        private Optional<Map<String, Object>> note(Fact fact) {
            Notes notes = ((BodyLinks) where.links()).notes();
            String id = fact.source().id();
            if (notes == null || !call.linkable() || call.section().contains(id)) {
                return Optional.empty();
            }
            call.section().clear();
            call.section().add(id);
            return Optional.of(notes.mark(fact.source(), place()));
        }

        private void holdsUntil(Instant moment) {
            until = until == null || moment.isBefore(until) ? moment : until;
        }

        private Diagnostic unknown(String name, Set<String> known, SourceSpan span) {
            return Diagnostic.of(RenderFault.UNKNOWN_LABEL, span, "name", name, "directive", call.name())
                    .among(known, name);
        }

        private Outcome html(Map<String, Object> attributes, @Nullable Object labelled) {
            Map<String, Object> arguments = new HashMap<>();
            arguments.put("attributes", attributes);
            arguments.put("label", scope.values().text(call.label()));
            arguments.put("labelled", labelled == null ? Map.of() : labelled);
            arguments.put("inner", Values.html(call.inner()));
            arguments.put("place", place());
            try {
                PageScope names = new PageScope(scope, renderer.model(page));
                TemplateHashModel own = (TemplateHashModel) scope.wrap(arguments);
                return new Outcome.Html(
                        PageWriter.text(template(), new CallScope(own, names)).strip(),
                        words(labelled),
                        List.of(),
                        Optional.ofNullable(until));
            } catch (TemplateException e) {
                return new Outcome.Invalid(
                        List.of(TemplateFaults.of(e, renderer.theme().layers())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A fact's label is its name, which is for staff. */
        private String words(@Nullable Object labelled) {
            return labelled instanceof Map<?, ?> fact && fact.get("text") instanceof String text ? text : call.label();
        }

        /** What no other directive of the same page has, for ids: items that share a page are told apart by their anchors. */
        private String place() {
            String item = page.hasOwnFile() ? "" : page.permalink().anchor() + "-";
            return item + call.span().line() + "-" + call.span().column();
        }

        private Template template() throws IOException {
            Template known = calls.get(call.name());
            if (known != null) {
                return known;
            }
            String name = call.name();
            Template template = renderer.theme()
                    .templates()
                    .inline(
                            "directive-" + name,
                            "<#import \"/components/" + name + "/" + name + ".ftl\" as component>"
                                    + "<@component[\"" + name
                                    + "\"] attributes=attributes label=label labelled=labelled inner=inner/>");
            calls.put(name, template);
            return template;
        }
    }

    /** A directive's own names before those of the page. */
    private record CallScope(TemplateHashModel own, TemplateHashModel page) implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            TemplateModel found = own.get(name);
            return found != null ? found : page.get(name);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
