package vigie.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Starts blocks. Made once for each parser and without a state of its own: flexmark would make it, and its patterns, again for
 * each text.
 */
abstract class OwnBlockStart implements CustomBlockParserFactory, BlockParserFactory {

    @Override
    public final BlockParserFactory apply(DataHolder options) {
        return this;
    }

    @Override
    public final @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public final @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public final boolean affectsGlobalScope() {
        return false;
    }
}
