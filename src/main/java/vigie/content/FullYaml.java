package vigie.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/**
 * All of YAML that a campaign may use, over SnakeYAML's events: no scalar is ever given a type, and what could surprise
 * (tags, anchors, merged or doubled keys, depth) is a fault.
 */
final class FullYaml {

    private static final int DEEPEST = 20;

    private final Lines lines;
    private final ParserImpl parser;
    private final SourceSpan root;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<String> damaged = new LinkedHashSet<>();
    private @Nullable Mark last;

    private FullYaml(YamlText text) {
        this.lines = new Lines(text);
        this.parser = new ParserImpl(new StreamReader(text.text()), new LoaderOptions());
        this.root = text.root();
    }

    /** Where the text can't be read as a whole, its fields are read one by one, so that one fault doesn't hide the others. */
    static YamlTree read(YamlText text) {
        FullYaml yaml = new FullYaml(text);
        try {
            return yaml.document();
        } catch (RuntimeException e) {
            // SnakeYAML also lets NumberFormatException and IllegalArgumentException out.
            Diagnostic whole = YamlTrouble.explain(e, yaml.lines, yaml.last);
            return FieldByField.read(text, yaml.lines, whole);
        }
    }

    /** The same for a text that holds one field. */
    static YamlTree readField(YamlText text) {
        FullYaml yaml = new FullYaml(text);
        try {
            return yaml.document();
        } catch (RuntimeException e) {
            return YamlTree.empty(text.root(), List.of(YamlTrouble.explain(e, yaml.lines, yaml.last)));
        }
    }

    private YamlTree document() {
        next();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return YamlTree.empty(root, diagnostics);
        }
        next();
        Event first = parser.peekEvent();
        Value value = value(next(), 1);
        next();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            Event second = parser.peekEvent();
            report(ContentFault.SEVERAL_DOCUMENTS, span(second.getStartMark(), second.getStartMark()));
        }
        if (value instanceof Value.Mapping mapping) {
            return new YamlTree(new Value.Mapping(mapping.fields(), root), damaged, diagnostics);
        }
        boolean nothing = value instanceof Value.Scalar scalar
                && scalar.plain()
                && scalar.text().isEmpty();
        if (value != null && !nothing) {
            diagnostics.add(YamlTrouble.notFields(lines, span(first.getStartMark(), first.getEndMark())));
        }
        return YamlTree.empty(root, diagnostics);
    }

    private Event next() {
        Event event = parser.getEvent();
        last = event.getEndMark();
        return event;
    }

    /** Null when the value is refused; the reason is then reported. */
    private @Nullable Value value(Event event, int depth) {
        if (event instanceof AliasEvent alias) {
            report(
                    ContentFault.ANCHOR,
                    span(alias.getStartMark(), alias.getEndMark()),
                    "text",
                    "*" + alias.getAnchor());
            return null;
        }
        if (depth > DEEPEST) {
            throw new TooDeep(event.getStartMark());
        }
        boolean accepted = isPlainNode((NodeEvent) event);
        Value value;
        if (event instanceof MappingStartEvent) {
            value = mapping(event, depth);
        } else if (event instanceof SequenceStartEvent) {
            value = sequence(event, depth);
        } else {
            value = scalar((ScalarEvent) event);
        }
        return accepted ? value : null;
    }

    private boolean isPlainNode(NodeEvent event) {
        SourceSpan span = span(event.getStartMark(), event.getEndMark());
        if (event.getAnchor() != null) {
            report(ContentFault.ANCHOR, span, "text", "&" + event.getAnchor());
        }
        String tag = tag(event);
        if (tag != null) {
            report(ContentFault.TAG, span, "tag", tag.replace("tag:yaml.org,2002:", "!!"));
        }
        return event.getAnchor() == null && tag == null;
    }

    private static @Nullable String tag(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof MappingStartEvent mapping ? mapping.getTag() : ((SequenceStartEvent) event).getTag();
    }

    private Value.Scalar scalar(ScalarEvent event) {
        SourceSpan span = span(event.getStartMark(), event.getEndMark());
        if (event.isPlain()) {
            YamlTrouble.cutByComment(lines, event, span).ifPresent(diagnostics::add);
        }
        return new Value.Scalar(event.getValue(), event.isPlain(), span);
    }

    private Value.Sequence sequence(Event start, int depth) {
        List<Value> items = new ArrayList<>();
        Event event = next();
        while (!event.is(Event.ID.SequenceEnd)) {
            Value item = value(event, depth + 1);
            if (item != null) {
                items.add(item);
            }
            event = next();
        }
        return new Value.Sequence(items, span(start.getStartMark(), event.getEndMark()));
    }

    /** Null, and reported, when a name is itself made of fields: mostly a text in braces that lacks its quotes. */
    private Value.@Nullable Mapping mapping(Event start, int depth) {
        Map<String, Value.Field> fields = new LinkedHashMap<>();
        boolean named = true;
        Event event = next();
        while (!event.is(Event.ID.MappingEnd)) {
            SourceSpan place = span(event.getStartMark(), event.getEndMark());
            String name = name(event, fields, depth);
            named &= event instanceof ScalarEvent;
            Value value = value(next(), depth + 1);
            if (name != null && value != null) {
                fields.put(name, new Value.Field(place, value));
            } else if (name != null && depth == 1) {
                damaged.add(name);
            }
            event = next();
        }
        SourceSpan span = span(start.getStartMark(), event.getEndMark());
        return named || depth == 1 ? new Value.Mapping(fields, span) : null;
    }

    /** Null when the name is refused; the reason is then reported. */
    private @Nullable String name(Event event, Map<String, Value.Field> fields, int depth) {
        SourceSpan span = span(event.getStartMark(), event.getEndMark());
        if (!(event instanceof ScalarEvent scalar)) {
            report(ContentFault.COMPLEX_KEY, span);
            value(event, depth + 1);
            return null;
        }
        if (!isPlainNode(scalar)) {
            return null;
        }
        String name = scalar.getValue();
        Value.Field first = fields.get(name);
        if (name.isBlank()) {
            report(ContentFault.COMPLEX_KEY, span);
        } else if (name.equals("<<") && scalar.isPlain()) {
            report(ContentFault.MERGE_KEY, span);
        } else if (first != null) {
            report(
                    ContentFault.DUPLICATE_KEY,
                    span,
                    "field",
                    name,
                    "line",
                    Integer.toString(first.name().line()));
        } else {
            return name;
        }
        return null;
    }

    private void report(ContentFault fault, SourceSpan span, String... values) {
        diagnostics.add(Diagnostic.of(fault, span, values));
    }

    private SourceSpan span(Mark from, Mark to) {
        return lines.span(from.getIndex(), to.getIndex());
    }

    /** Stops the reading of a text that is nested without end. */
    static final class TooDeep extends RuntimeException {
        private final transient Mark place;

        TooDeep(Mark place) {
            super("nested too deep", null, false, false);
            this.place = place;
        }

        Mark place() {
            return place;
        }
    }
}
