package vigie.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vigie.content.Document;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;
import vigie.print.Press;
import vigie.print.PrintCache;
import vigie.print.Printed;
import vigie.print.Proof;
import vigie.print.Sheet;
import vigie.print.Typeface;
import vigie.render.Output;
import vigie.render.Renderer;
import vigie.site.Campaign;
import vigie.site.Page;
import vigie.site.Site;

/** The pieces of a campaign on their way to paper. Nothing of the engine is loaded while the cache has them all. */
public final class Kit {

    private final Site site;
    private final Renderer renderer;
    private final PrintCache cache;
    private final Diagnostics diagnostics;
    private final List<Piece> pieces;
    private final Map<String, byte[]> fonts;
    private final WebPreviews previews;
    private final Map<Piece, String> transcripts = new ConcurrentHashMap<>();
    private final Logos logos;
    private @Nullable Press press;

    private Kit(
            Site site,
            Renderer renderer,
            List<Piece> pieces,
            Map<String, LogoRoom> rooms,
            PrintCache cache,
            Diagnostics diagnostics) {
        this.site = site;
        this.renderer = renderer;
        this.pieces = pieces;
        this.cache = cache;
        this.diagnostics = diagnostics;
        this.previews = new WebPreviews(cache);
        this.fonts = pieces.isEmpty() ? Map.of() : renderer.prints().fonts();
        this.logos = new Logos(site, renderer.pictures(), rooms, cache, diagnostics);
    }

    /** @param formats of the theme */
    public static Kit of(
            Site site, List<Document> formats, Renderer renderer, PrintCache cache, Diagnostics diagnostics) {
        List<Piece> pieces = Pieces.of(site, formats);
        Map<String, LogoRoom> rooms = pieces.isEmpty() ? Map.of() : LogoRoom.of(formats, renderer.prints());
        Kit kit = new Kit(site, renderer, pieces, rooms, cache, diagnostics);
        kit.checkShares();
        return kit;
    }

    /** A page can name any piece; only some are made to stand beside a link. */
    private void checkShares() {
        Set<String> known = new TreeSet<>();
        Set<String> shared = new TreeSet<>();
        for (Piece piece : pieces) {
            known.add(piece.page().id());
            if (piece.format().shared()) {
                shared.add(piece.page().id());
            }
        }
        for (Page page : known.isEmpty() ? List.<Page>of() : site.described()) {
            Object name = page.fields().get(Renderer.SHARE);
            if (name != null && known.contains(name.toString()) && !shared.contains(name.toString())) {
                Document document = page.document().orElseThrow();
                diagnostics.add(Diagnostic.of(
                        KitFault.NOT_SHARED,
                        document.frontMatter().spanOf(Renderer.SHARE),
                        "name",
                        name.toString(),
                        "names",
                        String.join(", ", shared)));
            }
        }
    }

    public List<Piece> pieces() {
        return pieces;
    }

    /** What the code of each printed copy leads to: a page for each edition that there ever was. */
    public List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        for (Piece piece : pieces) {
            for (Edition edition : piece.editions()) {
                renderer.extra(
                                piece.address(edition) + "index.html",
                                "layouts/edition.ftl",
                                piece.page(),
                                Map.of("edition", model(edition), "latest", model(piece.edition())))
                        .ifPresent(outputs::add);
            }
        }
        return outputs;
    }

    private static Map<String, Object> model(Edition edition) {
        return Map.of("number", edition.number(), "date", Renderer.day(edition.date()), "reason", edition.reason());
    }

    /**
     * All files of the kit; from now on the pages of the renderer offer them.
     *
     * @param printed all that could be printed
     */
    public KitFiles files(Map<Piece, Printed> printed) {
        if (printed.isEmpty()) {
            return KitFiles.NONE;
        }
        Packing packing = new Packing(site, renderer, previews, List.copyOf(printed.keySet()));
        for (Piece piece : pieces) {
            Printed print = printed.get(piece);
            if (print != null) {
                packing.add(piece, print, transcripts.getOrDefault(piece, ""));
            }
        }
        return packing.finish();
    }

    /** Prints one piece, or takes it from the cache; nothing when it is at fault, which is reported. */
    public Optional<Printed> print(Piece piece) {
        Optional<Printed> printed = print(piece, false, cache);
        printed.ifPresent(print -> print.previews().forEach(previews::of)); // on this thread, not later on one
        return printed;
    }

    /**
     * The same with or without a place that is kept for one more logo.
     *
     * @param prints where it is kept
     */
    Optional<Printed> print(Piece piece, boolean kept, PrintCache prints) {
        Logos.Row row = logos.row(piece, kept);
        String html = html(piece, row);
        if (html.isEmpty()) {
            return Optional.empty();
        }
        if (!hasRoom(piece, row, html, kept)) {
            return Optional.empty();
        }
        if (!kept) {
            transcripts.put(piece, Transcript.of(html));
        }
        String key = key(piece, html, row);
        Optional<Printed> known = prints.get(key).flatMap(KeptPrint::read);
        if (known.isPresent()) {
            return known;
        }
        Proof proof = press().proof(sheet(piece, html, row), logos.fillings(row), !kept);
        new ProofReport(site, piece, diagnostics).report(proof);
        Printed printed = proof.printed();
        if (printed != null) {
            prints.put(key, KeptPrint.write(printed));
        }
        return Optional.ofNullable(printed);
    }

    /** Empty when the layout is at fault, which is reported. */
    String html(Piece piece, Logos.Row row) {
        return renderer.print(piece.page(), piece.format().name(), names(piece, row))
                .orElse("");
    }

    static Sheet sheet(Piece piece, String html, Logos.Row row) {
        return new Sheet(
                html, piece.format(), Logos.pictures(row), piece.edition().date());
    }

    /** Whether all logos have their place; where not, it is reported. */
    private boolean hasRoom(Piece piece, Logos.Row row, String html, boolean kept) {
        String format = piece.format().name();
        if (!row.logos().isEmpty() && row.band().row() < logos.rules().minimumHeight()) {
            diagnostics.add(Diagnostic.of(
                    KitFault.LOGOS_NO_ROOM,
                    site.campaign().document().frontMatter().spanOf("logos"),
                    "count",
                    String.valueOf(row.logos().size()),
                    "format",
                    format));
            return false;
        }
        if (kept && !html.contains(Logos.name(Logos.KEPT))) {
            diagnostics.add(Diagnostic.of(
                    KitFault.NO_PLACE,
                    SourceSpan.of("templates/prints/" + format + "/" + format + ".ftl"),
                    "format",
                    format));
            return false;
        }
        return true;
    }

    Site site() {
        return site;
    }

    Logos logos() {
        return logos;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    private Map<String, Object> names(Piece piece, Logos.Row row) {
        Map<String, Object> names = names(piece, site.campaign());
        names.put("logos", Logos.model(row));
        return names;
    }

    /** What layouts know of a piece before it is laid out: its edition and code. */
    static Map<String, Object> names(Piece piece, Campaign campaign) {
        Edition edition = piece.edition();
        String address = piece.absolute(campaign);
        QrCode code = QrCode.of(address);
        Map<String, Object> names = new HashMap<>();
        names.put(
                "edition",
                Map.of(
                        "number", edition.number(),
                        "date", Renderer.day(edition.date()),
                        "address", address,
                        "code", Map.of("size", code.size(), "path", code.path())));
        return names;
    }

    synchronized Press press() {
        Press known = press;
        if (known == null) {
            List<Typeface> faces = new ArrayList<>();
            fonts.forEach((name, ttf) -> faces.add(Typeface.named(name, ttf)));
            known = new Press(faces);
            press = known;
        }
        return known;
    }

    private String key(Piece piece, String html, Logos.Row row) {
        Digest digest = new Digest()
                .with(Maker.STAMP)
                .with(html)
                .with(piece.format().toString())
                .with(piece.edition().date().toString());
        Logos.digest(row, digest);
        fonts.values().forEach(digest::with);
        return digest.hex();
    }
}
