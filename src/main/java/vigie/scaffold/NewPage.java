package vigie.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vigie.content.ContentType;
import vigie.content.ContentType.FieldType;

/**
 * The text of a new page: what its type needs, ready to be filled in, and everything else it may say, as comments. A line that
 * starts with {@code ##} explains; one that starts with {@code #} is a field that is not used yet.
 */
final class NewPage {

    private static final int WIDTH = 100;
    private static final int MOST_KNOWN = 12;

    private final ContentType type;
    private final Set<String> common;
    private final Words words;
    private final boolean english;
    private final Function<String, List<String>> known;
    private final Examples examples;
    private final StringBuilder out = new StringBuilder();

    /**
     * Prepares to write.
     *
     * @param common the names of fields that every type has
     * @param known the ids that a kind of reference can have
     */
    NewPage(ContentType type, Set<String> common, Locale language, Function<String, List<String>> known) {
        this.type = type;
        this.common = common;
        this.words = Words.in(language);
        this.english = language.getLanguage().equals("en");
        this.known = known;
        this.examples = new Examples(words, known);
    }

    /** A Markdown file with a front matter. */
    String page(String title) {
        out.append("---\n");
        fields(title);
        return out.append("---\n\n").append(words.body()).append('\n').toString();
    }

    /** A YAML file. */
    String data(String title) {
        fields(title);
        return out.toString();
    }

    private void fields(String title) {
        FieldType whole = type.whole();
        explain(english ? whole.titleEn() : whole.title(), english ? whole.descriptionEn() : whole.description());
        boolean canBeDraft = type.fields().containsKey("draft");
        out.append("title: ").append(Examples.quoted(title)).append('\n');
        for (FieldType field : required()) {
            out.append('\n');
            explain(field);
            // What a person must decide is left open, where the page can wait as a draft.
            out.append(field.name())
                    .append(':')
                    .append(canBeDraft ? "" : " " + examples.of(field))
                    .append('\n');
        }
        if (canBeDraft) {
            out.append('\n');
            comment(words.draft());
            out.append("draft: true\n");
        }
        out.append('\n');
        comment(words.optional());
        for (FieldType field : optional()) {
            out.append('\n');
            explain(field);
            out.append("# ")
                    .append(field.name())
                    .append(": ")
                    .append(examples.of(field))
                    .append('\n');
        }
    }

    private List<FieldType> required() {
        return type.fields().values().stream()
                .filter(field -> field.required() && !field.name().equals("title"))
                .toList();
    }

    /** Those of the type itself come first; among all of them, those of which one is needed. */
    private List<FieldType> optional() {
        List<FieldType> fields = new ArrayList<>();
        List<FieldType> last = new ArrayList<>();
        for (FieldType field : type.fields().values()) {
            if (!field.required()
                    && !field.name().equals("title")
                    && !field.name().equals("draft")) {
                (common.contains(field.name()) ? last : fields).add(field);
            }
        }
        fields.addAll(last);
        return fields;
    }

    private void explain(FieldType field) {
        String title = english ? field.titleEn() : field.title();
        explain(
                field.required() ? title + " (" + words.required() + ")" : title,
                english ? field.descriptionEn() : field.description());
        if (!field.choices().isEmpty()) {
            comment(words.choices() + " " + String.join(", ", field.choices()));
        }
        String reference = field.each().map(FieldType::reference).orElse(field.reference());
        List<String> ids = reference.isEmpty() ? List.of() : known.apply(reference);
        if (!ids.isEmpty()) {
            comment(words.known() + " " + ids.stream().limit(MOST_KNOWN).collect(Collectors.joining(", ")));
        }
        oneOf(field);
    }

    private void oneOf(FieldType field) {
        List<List<String>> groups = type.whole().limits().atLeastOne();
        if (!groups.isEmpty() && groups.get(0).contains(field.name())) {
            comment(words.atLeastOne() + " "
                    + groups.stream().map(group -> String.join(" + ", group)).collect(Collectors.joining(", ")));
        }
    }

    private void explain(String title, String description) {
        String end = title.endsWith(".") || description.isEmpty() ? " " : (english ? ": " : " : ");
        comment(title + end + description);
    }

    private void comment(String text) {
        StringBuilder line = new StringBuilder("##");
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() + word.length() >= WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder("##");
            }
            line.append(' ').append(word);
        }
        out.append(line).append('\n');
    }
}
