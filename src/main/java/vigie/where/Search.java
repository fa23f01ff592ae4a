package vigie.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import vigie.render.Output;
import vigie.render.OutputFile;
import vigie.render.Renderer;
import vigie.site.FactWords;
import vigie.site.Page;
import vigie.site.Site;

/** Reads the files of a build in memory, and tells where they say something. */
public final class Search {

    private static final List<FileWords> KINDS = List.of(new HtmlWords(), new FeedWords(), new PlainWords());
    private static final int AROUND = 40;

    private final String words;
    private final Marks marks = new Marks();
    private final Queue<Read> read = new ConcurrentLinkedQueue<>();
    private @Nullable Site site;
    private @Nullable Renderer renderer;

    private record Read(String path, @Nullable Page page, List<Passage> passages) {}

    /** What was found. {@code kind}: {@code fact}, {@code line}, {@code phone} or {@code text}. */
    public record Findings(String kind, List<Place> places) {}

    /** @param words as they were typed: a number, a text, the id of a fact or help line */
    public Search(String words) {
        this.words = words;
    }

    /** How facts are written in a site that can be searched for them. */
    public FactWords around(FactWords plain) {
        return marks.around(plain);
    }

    /** Before any file is read. */
    public void begin(Site built, Renderer with) {
        site = built;
        renderer = with;
    }

    /** From any thread. */
    public void read(Output output, OutputFile file) {
        for (FileWords kind : KINDS) {
            if (kind.reads(file.path())) {
                Page page = output instanceof Output.OfPage of ? of.page() : null;
                read.add(new Read(file.path(), page, kind.passages(file.bytes())));
            }
        }
    }

    /** When all files are read, in the order of their paths and of reading. */
    public Findings findings() {
        Site built = site;
        Renderer with = renderer;
        if (built == null || with == null) {
            return new Findings("text", List.of());
        }
        Query query = Query.of(words, built);
        Origins origins = new Origins(built, with, query, marks);
        Set<Place> places = new LinkedHashSet<>();
        List<Read> inOrder = new ArrayList<>(read);
        inOrder.sort(Comparator.comparing(Read::path));
        for (Read file : inOrder) {
            for (Passage passage : file.passages()) {
                for (int[] found : query.in(passage.text(), marks)) {
                    places.add(new Place(
                            file.path(),
                            passage.place(),
                            around(passage.text(), found),
                            origins.of(passage.text(), found, file.page())));
                }
            }
        }
        return new Findings(query.kind(), List.copyOf(places));
    }

    private static String around(String text, int[] found) {
        int start = Math.max(0, found[0] - AROUND);
        int end = Math.min(text.length(), found[1] + AROUND);
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && start > found[0] - 2 * AROUND) {
            start--;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end < found[1] + 2 * AROUND) {
            end++;
        }
        String words = Marks.without(text.substring(start, end)).strip().replaceAll("\\s+", " ");
        return (start > 0 ? "… " : "") + words + (end < text.length() ? " …" : "");
    }
}
