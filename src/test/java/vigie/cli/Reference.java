package vigie.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;
import vigie.content.ContentReader;
import vigie.content.ContentType;
import vigie.content.ContentType.FieldType;
import vigie.content.DirectiveType;
import vigie.content.Limits;
import vigie.content.Sources;
import vigie.content.ThemeFiles;
import vigie.content.ThemeLayers;
import vigie.diagnostic.Diagnostics;

/** The text of {@code docs/reference.md}, from what Vigie itself knows: French first, English beside it. */
final class Reference {

    private static final Set<String> NO_SECTION = Set.of("section", "source", "campaign", "pages", "palette", "format");

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("text", "texte / text"),
            Map.entry("markdown", "texte en Markdown / Markdown text"),
            Map.entry("date", "jour / day"),
            Map.entry("date-time", "jour, ou jour et heure / day, or day and time"),
            Map.entry("partial-date", "année, mois, jour, ou jour et heure / year, month, day, or day and time"),
            Map.entry("phone", "numéro de téléphone / phone number"),
            Map.entry("opening-hours", "horaires / opening hours"),
            Map.entry("uri", "adresse / address"),
            Map.entry("email", "adresse électronique / mail address"),
            Map.entry("color", "couleur / colour"),
            Map.entry("slug", "nom d’adresse / name in an address"),
            Map.entry("path", "fichier / file"),
            Map.entry("time-zone", "fuseau horaire / time zone"),
            Map.entry("string", "texte / text"),
            Map.entry("boolean", "true, false"),
            Map.entry("integer", "nombre entier / whole number"),
            Map.entry("number", "nombre / number"),
            Map.entry("object", "champs / fields"),
            Map.entry("any", "au choix / anything"));

    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("date", "2026-03-01"),
            Map.entry("date-time", "2026-03-01T18:00"),
            Map.entry("partial-date", "2026-03"),
            Map.entry("phone", "\"01 23 45 67 89\""),
            Map.entry("opening-hours", "Mo-Fr 09:00-17:00"),
            Map.entry("uri", "https://www.example.org/"),
            Map.entry("email", "contact@example.org"),
            Map.entry("color", "\"#0a5c8a\""),
            Map.entry("slug", "un-nom"),
            Map.entry("path", "photo.jpg"),
            Map.entry("time-zone", "Europe/Paris"),
            Map.entry("boolean", "true"),
            Map.entry("integer", "10"));

    private final Map<String, ContentType> types;
    private final Map<String, DirectiveType> directives;
    private final StringBuilder out = new StringBuilder();

    private Reference(Map<String, ContentType> types, Map<String, DirectiveType> directives) {
        this.types = types;
        this.directives = directives;
    }

    static String of(Path theme) {
        Diagnostics diagnostics = new Diagnostics();
        Path nowhere = theme.resolve("nowhere");
        Reference reference = new Reference(
                new TreeMap<>(ContentReader.types(new Sources(nowhere, theme, nowhere), diagnostics)),
                ThemeFiles.directives(ThemeLayers.of(theme), diagnostics));
        if (!diagnostics.sorted().isEmpty()) {
            throw new IllegalStateException(diagnostics.sorted().toString());
        }
        return reference.text();
    }

    private String text() {
        line("# Référence / Reference");
        line("");
        line(
                "<!-- Fait à partir du logiciel lui-même, à ne pas modifier. Made from the software itself, not to be edited:");
        line("     mvn test -Dtest=ReferenceTest -Dgolden.update=true -->");
        line("");
        line(
                "Ce que chaque page peut dire, les mots spéciaux du texte, et les commandes. Le français d'abord, *l'anglais");
        line("ensuite, en italique*. Un champ en **gras** est obligatoire.");
        line("");
        line(
                "*What each page can say, the special words of texts, and the commands. French first, then English in italics. A");
        line("field in **bold** is required.*");
        fieldsOfAll();
        types.values().stream()
                .filter(type -> !NO_SECTION.contains(type.name()))
                .forEach(this::section);
        types.values().stream().filter(type -> NO_SECTION.contains(type.name())).forEach(this::reserved);
        directives();
        commands();
        return out.toString();
    }

    private void fieldsOfAll() {
        heading("Champs de toutes les pages", "Fields of every page");
        line("Ils vont dans l'en-tête, entre les deux lignes `---`, et existent dans tous les types ci-dessous.");
        line("");
        line("*They go into the front matter, between the two lines `---`, and exist in every type below.*");
        table(common());
    }

    private List<FieldType> common() {
        return List.copyOf(type("pages").fields().values());
    }

    private ContentType type(String name) {
        ContentType type = types.get(name);
        if (type == null) {
            throw new IllegalStateException(name);
        }
        return type;
    }

    private void section(ContentType type) {
        describe(type, "`content/" + type.name() + "/`");
        boolean anchor = type.standing() == ContentType.Standing.ANCHOR;
        line("");
        line(
                anchor
                        ? "Chaque fiche se lit sur la page de sa rubrique. *Each item stands on the page of its section.*"
                        : "Chaque fiche a sa page. *Each item has a page of its own.*");
        line("");
        line("Commencer / *start*: `vigie new " + type.name() + " \"Titre\"`");
        ownTable(type);
    }

    private void reserved(ContentType type) {
        describe(
                type,
                switch (type.name()) {
                    case "campaign" -> "`content/campaign.yaml`";
                    case "section" -> "`_index.md`";
                    case "palette" -> "`templates/palette.yaml`";
                    case "format" -> "`templates/prints/*/format.yaml`";
                    case "source" -> "`seeds/*.yaml`";
                    default -> "`content/*.md`";
                });
        ownTable(type);
    }

    private void describe(ContentType type, String where) {
        FieldType whole = type.whole();
        line("");
        line("## " + whole.title() + " / " + whole.titleEn() + " (" + where + ")");
        line("");
        line(whole.description());
        line("");
        line("*" + whole.descriptionEn() + "*");
    }

    /** Fields that the type has beside the common ones, and common ones that it requires. */
    private void ownTable(ContentType type) {
        boolean hasCommon = type.fields().containsKey("draft");
        Set<String> known = hasCommon ? type("pages").fields().keySet() : Set.of();
        List<String> required = type.fields().values().stream()
                .filter(field -> known.contains(field.name()) && field.required())
                .map(field -> "`" + field.name() + "`")
                .toList();
        if (!required.isEmpty()) {
            line("");
            line("Champs communs obligatoires / *required common fields*: " + String.join(", ", required));
        }
        groups("Au moins l'un de / *at least one of*", type.whole().limits().atLeastOne());
        table(type.fields().values().stream()
                .filter(field -> !known.contains(field.name()) || (!hasCommon && field.required()))
                .toList());
    }

    private void groups(String words, List<List<String>> groups) {
        if (!groups.isEmpty()) {
            line("");
            line(words + ": "
                    + groups.stream()
                            .map(group -> "`" + String.join("` + `", group) + "`")
                            .collect(Collectors.joining(", ")));
        }
    }

    private void table(List<FieldType> fields) {
        if (fields.isEmpty()) {
            return;
        }
        line("");
        line("| champ / *field* | valeur / *value* | exemple / *example* | sens / *meaning* |");
        line("| --- | --- | --- | --- |");
        rows(fields, "");
    }

    private void rows(List<FieldType> fields, String before) {
        for (FieldType field : fields) {
            String name = "`" + before + field.name() + "`";
            line("| " + (field.required() ? "**" + name + "**" : name) + " | " + cell(kind(field)) + " | "
                    + cell(example(field)) + " | " + cell(meaning(field)) + " |");
            nested(field, before + field.name());
        }
    }

    private void nested(FieldType type, String path) {
        if (type.type().equals("object")) {
            rows(List.copyOf(type.fields().values()), path + ".");
        }
        type.each().ifPresent(each -> nested(each, path + (type.type().equals("array") ? "[]" : ".*")));
    }

    private static String meaning(FieldType field) {
        String french = field.description().isEmpty() ? field.title() : field.title() + " : " + field.description();
        String english =
                field.descriptionEn().isEmpty() ? field.titleEn() : field.titleEn() + ": " + field.descriptionEn();
        return french + " *" + english + "*";
    }

    private static String kind(FieldType field) {
        List<String> parts = new ArrayList<>();
        if (field.type().equals("array")) {
            parts.add("liste / list: " + field.each().map(Reference::kind).orElse("…"));
        } else if (!field.choices().isEmpty()) {
            parts.add(field.choices().stream().map(choice -> "`" + choice + "`").collect(Collectors.joining(", ")));
        } else if (!field.reference().isEmpty()) {
            parts.add("nom dans / name in `" + field.reference() + "`");
        } else {
            String name = field.format().isEmpty() ? field.type() : field.format();
            parts.add(KINDS.getOrDefault(name, name));
        }
        if (field.perLanguage()) {
            parts.add("un par langue / one for each language");
        }
        limits(field.limits(), parts);
        return String.join("; ", parts);
    }

    private static void limits(Limits limits, List<String> parts) {
        limits.minimum().ifPresent(least -> parts.add("≥ " + least));
        limits.maximum().ifPresent(most -> parts.add("≤ " + most));
        if (limits.maxLength() < Integer.MAX_VALUE) {
            parts.add("≤ " + limits.maxLength() + " caractères / characters");
        }
        if (limits.maxItems() < Integer.MAX_VALUE) {
            parts.add("≤ " + limits.maxItems());
        }
    }

    private static String example(FieldType field) {
        String name = field.format().isEmpty() ? field.type() : field.format();
        String example = !field.example().isEmpty()
                ? field.example()
                : field.choices().isEmpty()
                        ? WRITTEN.getOrDefault(name, "")
                        : field.choices().get(0);
        if (field.type().equals("array")) {
            example = field.each()
                    .map(Reference::example)
                    .filter(one -> !one.isEmpty())
                    .orElse("");
            return example.isEmpty() ? "" : "`[" + example.replace("`", "") + "]`";
        }
        boolean digits = !example.isEmpty() && example.chars().allMatch(c -> c <= ' ' || Character.isDigit(c));
        return example.isEmpty() ? "" : "`" + (digits && name.equals("phone") ? "\"" + example + "\"" : example) + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private void directives() {
        heading("Dans le texte", "In texts");
        line("Le texte est du Markdown. Ces mots spéciaux s'y ajoutent.");
        line("");
        line("*Texts are Markdown. These special words come with it.*");
        for (DirectiveType directive : directives.values()) {
            FieldType whole = directive.whole();
            line("");
            line("### `" + directive.name() + "`: " + whole.title() + " / *" + whole.titleEn() + "*");
            line("");
            line(whole.description() + " *" + whole.descriptionEn() + "*");
            line("");
            line("```markdown");
            line(written(directive));
            line("```");
            table(List.copyOf(directive.attributes().values()));
        }
    }

    private static String written(DirectiveType directive) {
        String attributes = directive.attributes().values().stream()
                .map(attribute -> attribute.name() + "="
                        + (attribute.choices().isEmpty()
                                ? "…"
                                : attribute.choices().get(0)))
                .collect(Collectors.joining(" "));
        String braces = attributes.isEmpty() ? "" : "{" + attributes + "}";
        return switch (directive.kind()) {
            case INLINE -> ":" + directive.name() + "[…]" + braces;
            case LEAF -> "::" + directive.name() + (directive.labelRequired() ? "[…]" : "") + braces;
            case CONTAINER -> ":::" + directive.name() + "[…]" + braces + "\n…\n:::";
        };
    }

    private void commands() {
        Texts french = Texts.in(Locale.FRENCH);
        Texts english = Texts.in(Locale.ENGLISH);
        heading("Commandes", "Commands");
        for (Command command : Command.values()) {
            line("### `vigie " + command.word() + "`");
            line("");
            line(french.get("help." + command.word()) + " *" + english.get("help." + command.word()) + "*");
            line("");
            if (command.takesWords()) {
                line("```text");
                line(french.get("help." + command.word() + ".words"));
                line("```");
                line("");
            }
            line("| option | sens / *meaning* |");
            line("| --- | --- |");
            for (Option option : command.options().getOptions()) {
                String name = option.getLongOpt();
                String argument = option.hasArg() ? " " + option.getArgName() : "";
                line("| `" + cell("--" + name + argument) + "` | "
                        + cell(french.option(command.word(), name)) + " *"
                        + cell(english.option(command.word(), name)) + "* |");
            }
            line("");
        }
        out.setLength(out.length() - 1);
    }

    private void heading(String french, String english) {
        line("");
        line("## " + french + " / " + english);
        line("");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
