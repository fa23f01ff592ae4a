package vigie.site;

import java.util.List;
import java.util.Objects;
import vigie.content.ContentType.FieldType;
import vigie.content.Document;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;

/** What cannot depend on a language: a wrong number in one of them is a call that nobody answers. */
final class TranslationCheck {

    private static final List<String> SAME_IN_ALL = List.of("phone", "opening-hours");

    private final Diagnostics diagnostics;

    TranslationCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Compares a translation with its original. */
    void check(Document original, Document translation) {
        for (FieldType field : translation.type().fields().values()) {
            Object here = translation.fields().get(field.name());
            Object there = original.fields().get(field.name());
            if (SAME_IN_ALL.contains(field.format()) && !Objects.equals(here, there)) {
                diagnostics.add(Diagnostic.of(
                        SiteFault.TRANSLATIONS_DISAGREE,
                        translation.frontMatter().spanOf(field.name()),
                        "field",
                        field.name(),
                        "other",
                        original.path()));
            }
        }
    }
}
