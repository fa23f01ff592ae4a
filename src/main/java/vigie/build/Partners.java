package vigie.build;

import java.util.Optional;

/**
 * Whose own kits are made beside the one for everybody.
 *
 * @param id of one of them: {@code crous}
 * @param all whether every partner gets one
 * @param watched whether the logos of all others are looked at too
 */
public record Partners(Optional<String> id, boolean all, boolean watched) {

    public static final Partners NONE = new Partners(Optional.empty(), false, false);

    /** No kits, but warnings about all logos that could not be printed. */
    public static final Partners WATCHED = new Partners(Optional.empty(), false, true);
}
