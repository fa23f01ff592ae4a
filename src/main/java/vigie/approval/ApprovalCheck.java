package vigie.approval;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigie.approval.Approval.State;
import vigie.content.Document;
import vigie.content.Value;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;
import vigie.site.DocumentText;
import vigie.site.Fingerprint;
import vigie.site.Page;
import vigie.site.Site;

/** Compares what was approved with what is there today. */
final class ApprovalCheck {

    private final Site site;
    private final Path folder;
    private final Diagnostics diagnostics;
    private final int months;

    ApprovalCheck(Site site, Path folder, Diagnostics diagnostics) {
        this.site = site;
        this.folder = folder;
        this.diagnostics = diagnostics;
        this.months = site.campaign().fields().get("approval") instanceof Map<?, ?> settings
                        && settings.get("months") instanceof Number number
                ? number.intValue()
                : 0;
    }

    /** Those that can be read; what is wrong with the others was told when the file was read. */
    List<Approval> approvals(Page page) {
        Document document = page.document().orElseThrow();
        Value written = document.frontMatter().get("approvedBy");
        if (written == null || !document.fields().containsKey("approvedBy")) {
            return List.of();
        }
        DocumentText text = Approvals.textOf(page, site);
        Fingerprint now = Fingerprint.of(text);
        List<Approval> approvals = new ArrayList<>();
        for (Value item : written instanceof Value.Sequence list ? list.items() : List.of(written)) {
            if (item instanceof Value.Mapping fields) {
                approval(page, fields, text, now).ifPresent(approvals::add);
            }
        }
        return List.copyOf(approvals);
    }

    private Optional<Approval> approval(Page page, Value.Mapping fields, DocumentText text, Fingerprint now) {
        String role = text(fields, "role");
        String organisation = text(fields, "organisation");
        String approved = text(fields, "text");
        LocalDate date = day(text(fields, "date"));
        if (role.isEmpty() || organisation.isEmpty() || approved.isEmpty() || date == null) {
            return Optional.empty();
        }
        State state = state(date, approved, now);
        boolean changed = state == State.CHANGED;
        Optional<Difference> difference = changed
                ? ApprovedText.read(folder, pathOf(page), approved).map(before -> Difference.between(before, text))
                : Optional.empty();
        SourceSpan span = fields.spanOf(state == State.CHANGED || state == State.NEW ? "text" : "date");
        Approval approval = new Approval(
                page,
                role,
                organisation,
                date,
                state,
                span,
                changed ? now.changes(approved, true) : List.of(),
                changed ? now.changes(approved, false) : List.of(),
                difference);
        report(approval, now);
        return Optional.of(approval);
    }

    private State state(LocalDate date, String approved, Fingerprint now) {
        if (approved.equals("new")) {
            return State.NEW;
        }
        if (!approved.equals(now.toString())) {
            return State.CHANGED;
        }
        if (date.isAfter(site.today())) {
            return State.IN_FUTURE;
        }
        return months > 0 && !date.plusMonths(months).isAfter(site.today()) ? State.OUTDATED : State.VALID;
    }

    private void report(Approval approval, Fingerprint now) {
        ApprovalFault fault =
                switch (approval.state()) {
                    case VALID -> null;
                    case NEW -> ApprovalFault.NEW;
                    case CHANGED -> ApprovalFault.CHANGED;
                    case OUTDATED -> ApprovalFault.OUTDATED;
                    case IN_FUTURE -> ApprovalFault.IN_FUTURE;
                };
        if (fault == null) {
            return;
        }
        Diagnostic diagnostic = Diagnostic.of(
                fault,
                approval.span(),
                "date",
                approval.date().toString(),
                "role",
                approval.role(),
                "organisation",
                approval.organisation(),
                "file",
                pathOf(approval.page()),
                "fingerprint",
                now.toString(),
                "months",
                Integer.toString(months),
                "what",
                String.join(", ", approval.changes()),
                "what.en",
                String.join(", ", approval.changesEn()));
        diagnostics.add(approval.difference()
                .map(difference -> diagnostic
                        .with(
                                "comparison",
                                difference.lines("avant :      ", "maintenant : ", "… et {number} autres passages"))
                        .with(
                                "comparison.en",
                                difference.lines("before: ", "now:    ", "… and {number} more passages")))
                .orElse(diagnostic));
    }

    private static String pathOf(Page page) {
        return page.document().orElseThrow().path();
    }

    private static String text(Value.Mapping fields, String name) {
        return fields.get(name) instanceof Value.Scalar scalar ? scalar.text().strip() : "";
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
