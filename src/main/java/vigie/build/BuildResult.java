package vigie.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vigie.diagnostic.Diagnostic;
import vigie.outside.OutsideLinks;
import vigie.publish.Report;
import vigie.report.StateReport;

/**
 * How a build ended.
 *
 * @param files how many files the site has
 * @param report what was written; empty when nothing was to be, or when there are errors
 * @param mails issues of the newsletter as e-mails, below the output folder
 * @param state what the campaign needs, worked out when asked for
 * @param outside where the site leads outside itself, worked out when asked for
 */
public record BuildResult(
        int files,
        Optional<Report> report,
        List<String> mails,
        List<Diagnostic> diagnostics,
        StateReport state,
        Supplier<OutsideLinks> outside) {

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
