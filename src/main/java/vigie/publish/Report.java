package vigie.publish;

import java.util.List;
import vigie.diagnostic.Diagnostic;

/**
 * What publishing changed.
 *
 * @param written files that are new or differ
 * @param unchanged files that were already as they should be
 * @param removed files of earlier builds that the site no longer has
 * @param kept files that Vigie did not write and left alone, below the output folder, with forward slashes, sorted
 * @param warnings generated files that somebody had edited; their text was saved
 */
public record Report(int written, int unchanged, int removed, List<String> kept, List<Diagnostic> warnings) {
    public Report {
        kept = List.copyOf(kept);
        warnings = List.copyOf(warnings);
    }
}
