package vigie.build;

import java.util.Optional;

/**
 * Whose own kits are made beside the one for everybody.
 *
 * @param id of one of them: {@code crous}
 * @param all whether every partner gets one
 */
public record Partners(Optional<String> id, boolean all) {

    public static final Partners NONE = new Partners(Optional.empty(), false);
}
