package vigie.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import vigie.content.Document;
import vigie.content.Value;
import vigie.diagnostic.SourceSpan;
import vigie.helpline.PhoneNumber;
import vigie.markdown.Body;
import vigie.render.Renderer;
import vigie.site.Fact;
import vigie.site.FactUse;
import vigie.site.Page;
import vigie.site.PlacedText;
import vigie.site.Site;
import vigie.site.Source;

/** Where the sources say what is looked for: text, fields, help lines, facts, words of the theme. */
final class Origins {

    private final Site site;
    private final Query query;
    private final Marks marks;
    private final Map<String, List<Said>> byFile = new HashMap<>();
    private final List<Origin> owners = new ArrayList<>();
    private final List<Said> elsewhere = new ArrayList<>();

    /** A place of the sources, and all that it says. */
    private record Said(Origin origin, Folded words) {}

    Origins(Site site, Renderer renderer, Query query, Marks marks) {
        this.site = site;
        this.query = query;
        this.marks = marks;
        for (Page page : site.described()) {
            page.document().ifPresent(document -> {
                fields(document, byFile.computeIfAbsent(document.path(), path -> new ArrayList<>()));
                body(document, renderer.body(page));
            });
        }
        fields(site.campaign().document(), elsewhere);
        site.sources().stream().map(Source::record).forEach(record -> fields(record, elsewhere));
        renderer.wordsOfTheme((file, text) -> {
            if (!query.in(text, marks).isEmpty()) {
                elsewhere.add(new Said(new Origin(file, 0, "theme", ""), new Folded(text)));
            }
        });
    }

    private void fields(Document document, List<Said> said) {
        PlacedText.read(document, (text, type, field, language, written) -> {
            if (!query.in(text, marks).isEmpty()) {
                said.add(new Said(new Origin(document.path(), line(written), "field", field), new Folded(text)));
            }
        });
        phones(document, document.fields(), document.frontMatter(), "");
    }

    /** A number belongs to the help line that has it, and to no page that repeats it. */
    private void phones(Document document, Object value, @Nullable Value written, String field) {
        if (value instanceof PhoneNumber phone) {
            if (Query.digits(phone).stream().anyMatch(query.numbers()::contains)) {
                boolean line = document.path().startsWith("content/helplines/");
                Origin owner = new Origin(
                        document.path(), line(written), line ? "line" : "field", line ? idOf(document) : field);
                owners.add(owner);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, one) -> phones(
                    document,
                    one,
                    written instanceof Value.Mapping mapping ? mapping.get(name.toString()) : null,
                    field.isEmpty() ? name.toString() : field));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                phones(document, list.get(i), PlacedText.item(written, i, list.size()), field);
            }
        }
    }

    private static String idOf(Document document) {
        String name = document.path().substring(document.path().lastIndexOf('/') + 1);
        return name.substring(0, name.indexOf('.'));
    }

    private static int line(@Nullable Value written) {
        SourceSpan span = written == null ? null : written.span();
        return span == null ? 0 : span.line();
    }

    /** Each block knows its line. */
    private void body(Document document, Body body) {
        List<Body.BlockLine> lines = body.lines();
        for (int i = 0; i < lines.size(); i++) {
            int end = i + 1 < lines.size()
                    ? lines.get(i + 1).offset()
                    : body.html().length();
            String block = Jsoup.parse(body.html().substring(lines.get(i).offset(), end))
                    .text();
            if (!query.in(block, marks).isEmpty()) {
                byFile.computeIfAbsent(document.path(), path -> new ArrayList<>())
                        .add(new Said(new Origin(document.path(), lines.get(i).line(), "text", ""), new Folded(block)));
            }
        }
    }

    /**
     * Of one place: the facts in it, the help line whose number it is, else what stands on that page, else whatever says it.
     *
     * @param page null for a file that is no page
     */
    List<Origin> of(String text, int[] found, @Nullable Page page) {
        Set<Origin> origins = new LinkedHashSet<>();
        if (!query.numbers().isEmpty()) {
            owners.stream().filter(owner -> isIn(page, owner.file())).forEach(origins::add);
            if (origins.isEmpty()) {
                origins.addAll(owners);
            }
        }
        addFacts(text, found, page, origins);
        Folded passage = new Folded(text);
        here(page).forEach(file -> add(byFile.getOrDefault(file, List.of()), passage, page, origins));
        if (origins.isEmpty()) {
            byFile.values().forEach(said -> add(said, passage, page, origins));
            add(elsewhere, passage, page, origins);
        }
        if (origins.isEmpty()) { // said in pieces, or put together by the theme
            byFile.values().forEach(list -> list.forEach(said -> origins.add(said.origin())));
            elsewhere.forEach(said -> origins.add(said.origin()));
        }
        return List.copyOf(origins);
    }

    /** What says it in the same words, in the language of the page. */
    private void add(List<Said> all, Folded passage, @Nullable Page page, Set<Origin> origins) {
        for (Said said : all) {
            if (isIn(page, said.origin().file()) && said.words().overlaps(passage)) {
                origins.add(said.origin());
            }
        }
    }

    private void addFacts(String text, int[] found, @Nullable Page page, Set<Origin> origins) {
        for (int i = 0; i < found[1]; i++) {
            String id = marks.fact(text, i);
            int end = id.isEmpty() ? -1 : text.indexOf(Marks.END, i);
            Fact fact = end < found[0] ? null : site.fact(id).orElse(null);
            if (fact != null) {
                origins.add(new Origin(fact.span().file(), fact.span().line(), "fact", id));
                uses(id, page).forEach(origins::add);
            }
        }
    }

    /** On the page itself, else in texts of its language: a title stands on many. */
    private List<Origin> uses(String fact, @Nullable Page page) {
        List<String> here = here(page);
        List<FactUse> uses =
                site.factUses().stream().filter(use -> use.fact().equals(fact)).toList();
        List<FactUse> own =
                uses.stream().filter(use -> here.contains(use.span().file())).toList();
        return (own.isEmpty() ? uses : own)
                .stream()
                        .filter(use -> !own.isEmpty() || isIn(page, use.span().file()))
                        .map(use -> new Origin(
                                use.span().file(),
                                use.span().line(),
                                use.field().isEmpty() ? "text" : "field",
                                use.field()))
                        .toList();
    }

    /** The files whose text stands on a page: its own, and those of its items. */
    private List<String> here(@Nullable Page page) {
        List<String> files = new ArrayList<>();
        if (page != null) {
            page.document().ifPresent(document -> files.add(document.path()));
            for (Page item : site.items(page)) {
                if (!item.hasOwnFile()) {
                    item.document().ifPresent(document -> files.add(document.path()));
                }
            }
        }
        return files;
    }

    /** Whether a file is in the language of a page; one without a language is in all. */
    private boolean isIn(@Nullable Page page, String file) {
        if (page == null) {
            return true;
        }
        for (var language : site.campaign().languages()) {
            String tag = language.toLanguageTag();
            if (file.endsWith("." + tag + ".md") || file.endsWith("/" + tag + ".yaml")) {
                return language.equals(page.language());
            }
        }
        return !file.endsWith(".md") || page.language().equals(site.campaign().firstLanguage());
    }
}
