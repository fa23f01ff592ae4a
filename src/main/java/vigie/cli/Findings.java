package vigie.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigie.diagnostic.JsonText;
import vigie.where.Origin;
import vigie.where.Place;
import vigie.where.Search;

/** What was found, to be read in a terminal or by a program. */
final class Findings {

    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    private final String words;
    private final Search.Findings found;
    private final Texts texts;

    Findings(String words, Search.Findings found, Texts texts) {
        this.words = words;
        this.found = found;
        this.texts = texts;
    }

    /** Under each source what it says, and in which files of the site. */
    String text() {
        StringBuilder text = new StringBuilder();
        line(text, summary());
        Map<List<Origin>, Map<String, Set<String>>> groups = new LinkedHashMap<>();
        for (Place place : found.places()) {
            groups.computeIfAbsent(place.origins(), origins -> new LinkedHashMap<>())
                    .computeIfAbsent(said(place), said -> new LinkedHashSet<>())
                    .add(place.output());
        }
        groups.forEach((origins, said) -> {
            line(text, "");
            origins.forEach(origin -> line(text, origin.place() + " – " + kind(origin)));
            if (origins.isEmpty()) {
                line(text, texts.get("where.unknown"));
            }
            said.forEach((words, outputs) -> {
                line(text, "");
                line(text, INDENT + words);
                wrapped(text, outputs);
            });
        });
        return text.toString();
    }

    private String summary() {
        long files = found.places().stream().map(Place::output).distinct().count();
        int count = found.places().size();
        String key = count == 0 ? "where.nothing" : count == 1 ? "where.one" : "where.many";
        return texts.get(
                key, "words", words, "kind", texts.get("where.is." + found.kind()), "count", count, "files", files);
    }

    private String said(Place place) {
        return texts.get("where.said", "place", placeName(place.place()), "text", place.text());
    }

    private String placeName(String place) {
        if (place.startsWith("line:")) {
            return texts.get("where.place.line", "number", place.substring("line:".length()));
        }
        String known = "where.place." + (place.isEmpty() ? "top" : place);
        String name = texts.get(known);
        return name.equals(known) ? place : name;
    }

    private String kind(Origin origin) {
        return texts.get("where.origin." + origin.kind(), "name", origin.name());
    }

    private static void wrapped(StringBuilder text, Set<String> outputs) {
        StringBuilder row = new StringBuilder();
        for (String output : outputs) {
            if (!row.isEmpty() && row.length() + output.length() > WIDTH) {
                line(text, INDENT + INDENT + row.toString().strip());
                row.setLength(0);
            }
            row.append(output).append("  ");
        }
        line(text, INDENT + INDENT + row.toString().strip());
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    String json() {
        JsonText json = new JsonText();
        json.open('{')
                .field("query", words)
                .field("kind", found.kind())
                .name("places")
                .open('[');
        for (Place place : found.places()) {
            json.open('{')
                    .field("output", place.output())
                    .field("place", place.place())
                    .field("text", place.text())
                    .name("sources")
                    .open('[');
            for (Origin origin : place.origins()) {
                json.open('{')
                        .field("file", origin.file())
                        .field("line", origin.line())
                        .field("kind", origin.kind())
                        .field("name", origin.name())
                        .close('}');
            }
            json.close(']').close('}');
        }
        return json.close(']').close('}') + "\n";
    }
}
