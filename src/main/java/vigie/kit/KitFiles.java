package vigie.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vigie.render.Offer;
import vigie.render.OutputFile;
import vigie.site.Page;

/** A finished kit. */
public final class KitFiles {

    public static final KitFiles NONE = new KitFiles(List.of(), Map.of(), null);

    private final List<OutputFile> files;
    private final Map<Page, Offer> offers;
    private final @Nullable Archive archive;
    private final Set<String> paths = new TreeSet<>();

    KitFiles(List<OutputFile> files, Map<Page, Offer> offers, @Nullable Archive archive) {
        this.files = files;
        this.offers = offers;
        this.archive = archive;
        files.forEach(file -> paths.add(file.path()));
        if (archive != null) {
            paths.add(archive.path());
        }
    }

    /** As they are published, the archive apart. */
    public List<OutputFile> files() {
        return files;
    }

    /** What each page of the kit offers, in its order. */
    public Map<Page, Offer> offers() {
        return offers;
    }

    /** All files, the archive among them. */
    public int count() {
        return paths.size();
    }

    /** @param path below the output folder */
    public boolean has(String path) {
        return paths.contains(path);
    }

    /** Everything in one file, which is too large to be held a second time. */
    public Optional<Packed> archive() {
        Archive known = archive;
        return known == null ? Optional.empty() : Optional.of(new Packed(known.path(), known::writeTo));
    }

    /** @param path below the output folder */
    public record Packed(String path, Writing writing) {}

    public interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
