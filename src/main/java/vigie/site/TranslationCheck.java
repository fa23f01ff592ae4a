package vigie.site;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vigie.content.ContentType.FieldType;
import vigie.content.Document;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.event.Event;

/**
 * What cannot depend on a language, since a wrong number in one of them is a call that nobody answers; and whether the original has
 * changed since it was translated.
 */
final class TranslationCheck {

    private static final List<String> SAME_IN_ALL = List.of("phone", "opening-hours");

    private final Dates dates;
    private final Diagnostics diagnostics;

    TranslationCheck(Dates dates, Diagnostics diagnostics) {
        this.dates = dates;
        this.diagnostics = diagnostics;
    }

    /** Compares a translation with its original. */
    void check(Document original, Document translation) {
        for (FieldType field : translation.type().fields().values()) {
            Object here = translation.fields().get(field.name());
            Object there = original.fields().get(field.name());
            if (isSameInAll(field, translation) && !Objects.equals(here, there)) {
                diagnostics.add(Diagnostic.of(
                        SiteFault.TRANSLATIONS_DISAGREE,
                        translation.frontMatter().spanOf(field.name()),
                        "field",
                        field.name(),
                        "other",
                        original.path()));
            }
        }
        Object made = translation.fields().get("original");
        if (made != null) {
            compare(made.toString(), original, translation);
        } else {
            compareDates(original, translation);
        }
    }

    private static boolean isSameInAll(FieldType field, Document translation) {
        return SAME_IN_ALL.contains(field.format())
                || (translation.type().name().equals(Event.TYPE) && Event.FACTS.contains(field.name()));
    }

    private void compare(String made, Document original, Document translation) {
        Fingerprint now = Fingerprint.ofOriginal(original);
        if (made.equals(now.toString())) {
            return;
        }
        if (made.equals("new")) {
            diagnostics.add(Diagnostic.of(
                    SiteFault.TRANSLATION_NEW,
                    translation.frontMatter().spanOf("original"),
                    "other",
                    original.path(),
                    "fingerprint",
                    now.toString()));
            return;
        }
        String since = day(original, "lastmod").map(day -> " (" + day + ")").orElse("");
        diagnostics.add(Diagnostic.of(
                SiteFault.TRANSLATION_OLD,
                translation.frontMatter().spanOf("original"),
                "what",
                String.join(", ", now.changes(made, true)) + since,
                "what.en",
                String.join(", ", now.changes(made, false)) + since,
                "other",
                original.path(),
                "fingerprint",
                now.toString()));
    }

    /** Without a fingerprint, only what both files say themselves. */
    private void compareDates(Document original, Document translation) {
        Optional<LocalDate> changed = day(original, "lastmod");
        Optional<LocalDate> translated = day(translation, "lastmod").or(() -> day(translation, "date"));
        if (changed.isPresent() && translated.isPresent() && changed.get().isAfter(translated.get())) {
            String field = translation.fields().containsKey("lastmod") ? "lastmod" : "date";
            diagnostics.add(Diagnostic.of(
                    SiteFault.ORIGINAL_NEWER,
                    translation.frontMatter().spanOf(field),
                    "other",
                    original.path(),
                    "changed",
                    changed.get().toString(),
                    "translated",
                    translated.get().toString(),
                    "fingerprint",
                    Fingerprint.ofOriginal(original).toString()));
        }
    }

    private Optional<LocalDate> day(Document document, String field) {
        return dates.at(document.fields(), field).map(ZonedDateTime::toLocalDate);
    }
}
