package vigie.where;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Text files, line by line: what servers and search engines read. */
final class PlainWords implements FileWords {

    private static final Set<String> NAMES = Set.of("_headers", "_redirects", ".htaccess");

    @Override
    public boolean reads(String path) {
        return path.endsWith(".txt") || path.endsWith(".json") || path.endsWith(".csv") || NAMES.contains(path);
    }

    @Override
    public List<Passage> passages(byte[] file) {
        List<Passage> passages = new ArrayList<>();
        int number = 1;
        for (String line : new String(file, StandardCharsets.UTF_8).split("\n", -1)) {
            passages.add(new Passage("line:" + number++, line));
        }
        return passages;
    }
}
