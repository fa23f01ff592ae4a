package vigie.build;

import java.util.List;
import java.util.Optional;
import vigie.diagnostic.Diagnostic;
import vigie.publish.Report;

/**
 * How a build ended.
 *
 * @param files how many files the site has
 * @param report what was written; empty when nothing was to be, or when there are errors
 */
public record BuildResult(int files, Optional<Report> report, List<Diagnostic> diagnostics) {

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
