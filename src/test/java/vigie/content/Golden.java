package vigie.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.FaultText;
import vigie.diagnostic.SourceSpan;

/** Inputs and expected outputs as files: {@code -Dgolden.update=true} writes what comes out, to be read before it is committed. */
final class Golden {

    static final Path RESOURCES = Path.of("src/test/resources/content");

    private static final FaultText FRENCH = new FaultText(Locale.FRENCH);

    private Golden() {}

    static List<Path> files(String folder, String extension) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void check(Path expected, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    /** A campaign with one type that has every kind of field, and more files over it. */
    static Sources campaign(Path folder, Path more) throws IOException {
        copy(RESOURCES.resolve("base"), folder);
        if (Files.isDirectory(more)) {
            copy(more, folder);
        }
        return new Sources(folder.resolve("content"), Path.of("templates"), folder.resolve("seeds"));
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.deleteIfExists(target);
                Files.copy(file, target);
            }
        }
    }

    static String print(Diagnostics diagnostics) {
        StringBuilder out = new StringBuilder();
        diagnostics.sorted().forEach(diagnostic -> out.append(print(diagnostic)));
        return out.toString();
    }

    static String print(Diagnostic diagnostic) {
        String first = place(diagnostic.span()) + " " + diagnostic.severity() + " "
                + diagnostic.fault().code() + "\n";
        String hint = FRENCH.hint(diagnostic).map(text -> "  -> " + text + "\n").orElse("");
        return first + "  " + FRENCH.message(diagnostic) + "\n" + hint;
    }

    static String place(SourceSpan span) {
        return span.file() + ":" + span.line() + ":" + span.column() + "+" + span.length();
    }

    static String print(Document document) {
        StringBuilder out = new StringBuilder();
        out.append(document.path()).append(" (").append(document.type().name()).append(")");
        out.append(document.imported() ? " imported\n" : "\n");
        new TreeMap<>(document.fields()).forEach((name, value) -> out.append("  ")
                .append(name)
                .append(" = ")
                .append(print(value))
                .append("\n"));
        document.references().forEach(reference -> out.append("  => ")
                .append(reference.kind())
                .append(" ")
                .append(reference.id())
                .append(" at ")
                .append(place(reference.span()))
                .append("\n"));
        if (!document.body().isBlank()) {
            out.append("  body from line ").append(document.body().firstLine()).append("\n");
        }
        return out.toString();
    }

    private static String print(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Golden::print).toList().toString();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((name, field) -> sorted.put(String.valueOf(name), print(field)));
            return sorted.toString();
        }
        return value.getClass().getSimpleName() + " " + value;
    }

    /** A tree with the place of everything, one node a line. */
    static String print(Value value, String path) {
        String start = path + " " + place(value.span()).replaceFirst("^[^:]*:", "") + " ";
        StringBuilder out = new StringBuilder(start);
        if (value instanceof Value.Scalar scalar) {
            String quote = scalar.plain() ? "" : "\"";
            return start + "= " + quote + scalar.text().replace("\n", "\\n") + quote + "\n";
        }
        if (value instanceof Value.Sequence sequence) {
            out.append("list\n");
            for (int i = 0; i < sequence.items().size(); i++) {
                out.append(print(sequence.items().get(i), path + "[" + i + "]"));
            }
            return out.toString();
        }
        out.append("fields\n");
        ((Value.Mapping) value).fields().forEach((name, field) -> out.append(print(field.value(), path + "." + name)));
        return out.toString();
    }
}
