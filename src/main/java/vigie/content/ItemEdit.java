package vigie.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/**
 * Puts one item into a list in the front matter of a file, and leaves every other byte as it is: comments, order, quotes, line breaks. What
 * comes out is read again, and is only given when it says what it should.
 */
public final class ItemEdit {

    private final String file;
    private final byte[] bytes;
    private final String field;
    private final Map<String, String> item;
    private final FrontMatter before;
    private final FileLines lines;

    private ItemEdit(String file, byte[] bytes, String field, Map<String, String> item) {
        this.file = file;
        this.bytes = bytes;
        this.field = field;
        this.item = new LinkedHashMap<>(item);
        this.before = FrontMatter.read(file, bytes);
        this.lines = new FileLines(new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * The file with the item. An item that is the same in some fields gets the other values; otherwise it is added.
     *
     * @param file the path that messages name
     * @param field of the list; added as the last one when it is not there
     * @param item texts by name, in order
     * @param same the fields by which an item is known again
     * @return nothing when the front matter is written in a way that cannot be changed without doubt
     */
    public static Optional<byte[]> put(
            String file, byte[] bytes, String field, Map<String, String> item, Set<String> same) {
        return new ItemEdit(file, bytes, field, item).put(same);
    }

    private Optional<byte[]> put(Set<String> same) {
        if (!isSound(before)) {
            return Optional.empty();
        }
        Value written = before.tree().root().get(field);
        List<Object> expected = new ArrayList<>(
                items(written).stream().map(FieldReader::asWritten).toList());
        Value.Mapping known = known(written, same);
        if (known != null) {
            expected.set(items(written).indexOf(known), merged(known));
            item.forEach((name, text) -> replace(known, name, text));
        } else {
            expected.add(item);
            add(written);
        }
        byte[] after = lines.toString().getBytes(StandardCharsets.UTF_8);
        return isAsExpected(after, expected) ? Optional.of(after) : Optional.empty();
    }

    private static boolean isSound(FrontMatter parts) {
        return parts.tree().diagnostics().stream().noneMatch(Diagnostic::isError)
                && parts.tree().damaged().isEmpty();
    }

    private static List<Value> items(@Nullable Value written) {
        if (written == null || FieldReader.isNothing(written)) {
            return List.of();
        }
        return written instanceof Value.Sequence list ? list.items() : List.of(written);
    }

    private Value.@Nullable Mapping known(@Nullable Value written, Set<String> same) {
        for (Value one : items(written)) {
            if (one instanceof Value.Mapping mapping
                    && same.stream().allMatch(name -> Objects.equals(text(mapping, name), item.get(name)))) {
                return mapping;
            }
        }
        return null;
    }

    private static @Nullable String text(Value.Mapping mapping, String name) {
        return mapping.get(name) instanceof Value.Scalar scalar ? scalar.text().strip() : null;
    }

    private Object merged(Value.Mapping known) {
        Map<Object, Object> merged = new LinkedHashMap<>((Map<?, ?>) FieldReader.asWritten(known));
        merged.putAll(item);
        return merged;
    }

    private void replace(Value.Mapping known, String name, String text) {
        Value written = known.get(name);
        if (written != null && !text.equals(text(known, name))) {
            lines.replace(written.span(), YamlItem.scalar(text));
        }
    }

    private void add(@Nullable Value written) {
        Value.Field there = before.tree().root().fields().get(field);
        int fence = before.body().firstLine() - 1;
        if (there == null) {
            lines.insert(fence, field + ":", YamlItem.lines(item, "  "));
            return;
        }
        int first = there.name().line();
        int end = lines.endOfBlock(first, nextField(first, fence));
        if (written instanceof Value.Sequence list && isBlock(list)) {
            int dash = lines.indent(list.items().get(0).span().line());
            lines.insert(end, "", YamlItem.lines(item, " ".repeat(dash)));
            return;
        }
        List<String> all = new ArrayList<>();
        for (Value one : items(written)) {
            if (one instanceof Value.Mapping mapping) {
                Map<String, String> texts = new LinkedHashMap<>();
                mapping.fields().keySet().forEach(name -> texts.put(name, String.valueOf(text(mapping, name))));
                all.addAll(YamlItem.lines(texts, "  "));
            }
        }
        all.addAll(YamlItem.lines(item, "  "));
        lines.remove(first, end);
        lines.insert(first, field + ":", all);
    }

    /** Items on lines of their own, after dashes. */
    private boolean isBlock(Value.Sequence list) {
        return !list.items().isEmpty()
                && list.items().stream()
                        .allMatch(one -> lines.startsWithDash(one.span().line()));
    }

    private int nextField(int line, int fence) {
        int next = fence;
        for (Value.Field other : before.tree().root().fields().values()) {
            SourceSpan name = other.name();
            if (name.line() > line && name.line() < next) {
                next = name.line();
            }
        }
        return next;
    }

    private boolean isAsExpected(byte[] after, List<Object> expected) {
        FrontMatter read = FrontMatter.read(file, after);
        return isSound(read)
                && others(read).equals(others(before))
                && items(read.tree().root().get(field)).stream()
                        .map(FieldReader::asWritten)
                        .toList()
                        .equals(expected)
                && read.body().text().equals(before.body().text())
                && new String(bytes, StandardCharsets.UTF_8)
                        .endsWith(read.body().text());
    }

    private Map<String, Object> others(FrontMatter parts) {
        Map<String, Object> others = new LinkedHashMap<>();
        parts.tree().root().fields().forEach((name, one) -> {
            if (!name.equals(field)) {
                others.put(name, FieldReader.asWritten(one.value()));
            }
        });
        return others;
    }
}
