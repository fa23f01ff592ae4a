package vigie.build;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import vigie.content.Sources;
import vigie.where.Search;

/**
 * What to build.
 *
 * @param output where the site goes; empty to check without writing
 * @param cache where dear work is kept from one build to the next
 * @param clock what time it is
 * @param asOf builds as of another moment, in the campaign's time zone
 * @param url another address than the campaign's own
 * @param drafts shows drafts and what is not due yet
 * @param audit reads every finished page for links and anchors that lead nowhere
 * @param gallery adds pages that show the theme's components with their examples
 * @param partners whose own kits are made too
 * @param progress hears how far what takes long has come
 * @param search also reads every finished file
 */
public record BuildRequest(
        Sources sources,
        Optional<Path> output,
        Path cache,
        Clock clock,
        Optional<LocalDateTime> asOf,
        Optional<String> url,
        boolean drafts,
        boolean audit,
        boolean gallery,
        Partners partners,
        Progress progress,
        Optional<Search> search) {}
