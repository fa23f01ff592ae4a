package vigie.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The campaign that a new one starts as. */
final class Campaigns {

    /** A jar cannot be listed. */
    static final List<String> FILES = List.of(
            "content/_index.en.md",
            "content/_index.md",
            "content/advice/_index.en.md",
            "content/advice/_index.md",
            "content/advice/exemple.en.md",
            "content/advice/exemple.md",
            "content/campaign.yaml",
            "content/helplines/112.en.md",
            "content/helplines/112.md",
            "content/helplines/_index.en.md",
            "content/helplines/_index.md",
            "content/helplines/samu.en.md",
            "content/helplines/samu.md",
            "content/legal.en.md",
            "content/legal.md",
            "content/privacy.en.md",
            "content/privacy.md",
            "content/risks/_index.en.md",
            "content/risks/_index.md",
            "content/risks/exemple.en.md",
            "content/risks/exemple.md",
            "content/sources.en.md",
            "content/sources.md",
            "seeds/exemple.yaml");

    private Campaigns() {}

    static SortedMap<String, byte[]> files() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String file : FILES) {
            try (InputStream in = Campaigns.class.getResourceAsStream("campaign/" + file)) {
                if (in == null) {
                    throw new IllegalStateException(file);
                }
                files.put(file, in.readAllBytes());
            }
        }
        return files;
    }
}
