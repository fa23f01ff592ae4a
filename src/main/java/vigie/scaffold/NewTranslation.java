package vigie.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vigie.content.Document;
import vigie.content.Value;
import vigie.site.Fingerprint;

/** The text of a translation that is to be made: its original, as a draft, without what holds for the original alone. */
final class NewTranslation {

    /** Addresses are of one language each, and so is what somebody approved. */
    private static final Set<String> NOT_TRANSLATED = Set.of("slug", "aliases", "draft", "approvedBy", "original");

    private NewTranslation() {}

    /** @param text of the original's file */
    static String of(Document original, String text, Locale language) {
        Words words = Words.in(language);
        List<String> lines = new ArrayList<>(text.lines().toList());
        int end = endOfFrontMatter(lines);
        List<String> translation = new ArrayList<>();
        translation.add("---");
        translation.add("## " + words.translation().replace("{file}", original.path()));
        translation.add("draft: true");
        for (int i = 1; i < end; i++) {
            if (!isLeftOut(original.frontMatter(), i + 1)) {
                translation.add(lines.get(i));
            }
        }
        translation.add("original: " + Fingerprint.ofOriginal(original));
        translation.addAll(lines.subList(end, lines.size()));
        return String.join("\n", translation) + "\n";
    }

    private static int endOfFrontMatter(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals("---")) {
                return i;
            }
        }
        return lines.size();
    }

    /** Whether a line of the file, counted from 1, belongs to such a field. */
    private static boolean isLeftOut(Value.Mapping frontMatter, int line) {
        String last = "";
        int start = 0;
        for (String name : frontMatter.fields().keySet()) {
            int at = frontMatter.fields().get(name).name().line();
            if (at <= line && at >= start) {
                last = name;
                start = at;
            }
        }
        return NOT_TRANSLATED.contains(last);
    }
}
