package vigie.assets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many elements a browser draws when every {@code use} shows what it names: a short file can ask for billions. */
final class SvgCopies {

    private static final long MOST_DRAWN = 100_000;
    private static final int DEEPEST = 500;

    private final Map<String, Part> byId = new HashMap<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private final Part whole = new Part();

    /** An element with a name, or what stands in one. */
    private static final class Part {
        private final List<Part> inside = new ArrayList<>();
        private final List<String> used = new ArrayList<>();
        private long own = 1;
        private long drawn;
    }

    void enter(@Nullable String id) {
        Part around = open.isEmpty() ? whole : open.peek();
        if (id == null) {
            around.own++;
            open.push(around);
            return;
        }
        Part part = new Part();
        around.inside.add(part);
        byId.putIfAbsent(id, part);
        open.push(part);
    }

    void leave() {
        open.pop();
    }

    void use(String id) {
        open.element().used.add(id);
    }

    void check() throws PictureFaultException {
        drawn(whole, new HashSet<>());
    }

    private long drawn(Part part, Set<Part> above) throws PictureFaultException {
        if (part.drawn > 0) {
            return part.drawn;
        }
        if (!above.add(part) || above.size() > DEEPEST) {
            throw new PictureFaultException(AssetFault.SVG_COPIES);
        }
        long sum = part.own;
        for (Part inner : part.inside) {
            sum += drawn(inner, above);
        }
        for (String id : part.used) {
            Part target = byId.get(id);
            sum += target == null ? 0 : drawn(target, above);
        }
        if (sum > MOST_DRAWN) {
            throw new PictureFaultException(AssetFault.SVG_COPIES);
        }
        above.remove(part);
        part.drawn = sum;
        return sum;
    }
}
