package vigie.site;

import java.time.ZonedDateTime;
import java.util.Locale;
import vigie.content.Document;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;

/** Whether what a document says of its embargo can be meant. Once it has lifted, nobody need mend anything. */
final class EmbargoCheck {

    private final Embargoes embargoes;
    private final Dates dates;
    private final Diagnostics diagnostics;

    EmbargoCheck(Embargoes embargoes, Dates dates, Diagnostics diagnostics) {
        this.embargoes = embargoes;
        this.dates = dates;
        this.diagnostics = diagnostics;
    }

    void check(Document document) {
        boolean written = document.frontMatter().get(Embargoes.FIELD) != null;
        if (written
                && document.imported()
                && dates.at(document.fields(), Embargoes.FIELD).isEmpty()) {
            add(SiteFault.EMBARGO_UNREADABLE, document, Embargoes.FIELD);
            return;
        }
        embargoes.until(document.path()).ifPresent(moment -> check(document, moment));
    }

    private void check(Document document, ZonedDateTime lifts) {
        dates.at(document.fields(), Embargoes.FIELD)
                .filter(own -> own.isBefore(lifts))
                .ifPresent(own -> add(SiteFault.EMBARGO_LATER_ELSEWHERE, document, Embargoes.FIELD, lifts));
        dates.at(document.fields(), "date")
                .filter(date -> date.toLocalDate().isBefore(lifts.toLocalDate()))
                .ifPresent(date -> add(SiteFault.EMBARGO_AFTER_DATE, document, "date", lifts));
        dates.at(document.fields(), "publishDate")
                .filter(date -> !date.isEqual(lifts))
                .ifPresent(date -> add(
                        date.isBefore(lifts) ? SiteFault.EMBARGO_PREVAILS : SiteFault.EMBARGO_NOT_ENOUGH,
                        document,
                        "publishDate",
                        lifts));
        dates.at(document.fields(), "expiryDate")
                .filter(date -> !date.isAfter(lifts))
                .ifPresent(date -> add(SiteFault.EMBARGO_AFTER_EXPIRY, document, "expiryDate", lifts));
    }

    private void add(SiteFault fault, Document document, String field) {
        diagnostics.add(Diagnostic.of(fault, document.frontMatter().spanOf(field)));
    }

    private void add(SiteFault fault, Document document, String field, ZonedDateTime lifts) {
        diagnostics.add(Diagnostic.of(
                fault,
                document.frontMatter().spanOf(field),
                "moment",
                Embargoes.words(lifts, Locale.FRENCH),
                "moment.en",
                Embargoes.words(lifts, Locale.ENGLISH),
                "day",
                lifts.toLocalDate().toString()));
    }
}
