package vigie.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a sheet.
 *
 * @param printed nothing when it is not as it must be
 * @param overflows frames that their text does not fit
 * @param pages how many the layout made
 * @param missing characters that no font has
 * @param complaints of the engine, for those who write themes
 */
public record Proof(
        @Nullable Printed printed,
        List<Overflow> overflows,
        int pages,
        List<String> missing,
        List<String> complaints) {}
