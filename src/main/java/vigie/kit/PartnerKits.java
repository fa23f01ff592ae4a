package vigie.kit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;
import vigie.print.Emblem;
import vigie.print.Overprint;
import vigie.print.Places;
import vigie.print.PrintCache;
import vigie.print.Printed;
import vigie.site.Page;
import vigie.site.Site;

/**
 * The kits of single partners: every piece is laid out once with a place kept, and each partner's logo is put into that place
 * of the finished document.
 */
public final class PartnerKits {

    private static final String FOLDER = "kit/partenaires/";

    private final Kit kit;
    private final PrintCache cache;
    private final Emblems emblems;
    private final List<Page> asked = new ArrayList<>();
    private final Map<Piece, Base> bases = new ConcurrentHashMap<>();

    /** A piece with a place kept. */
    private record Base(Printed printed, LogoBand band, LogoBand.Place place, String digest) {}

    private PartnerKits(Kit kit, PrintCache cache) {
        this.kit = kit;
        this.cache = cache;
        this.emblems = new Emblems(cache, kit.diagnostics());
    }

    /** @param cache for what only these kits need */
    public static PartnerKits of(Kit kit, PrintCache cache) {
        return new PartnerKits(kit, cache);
    }

    /** All partners that the content names, in its order. */
    private List<Page> partners() {
        Site site = kit.site();
        return site.items(Logos.SECTION, site.campaign().firstLanguage());
    }

    /** From now on the kit of one partner is wanted; a name that nobody has is reported. */
    public void ask(String id) {
        Optional<Page> partner =
                partners().stream().filter(page -> page.id().equals(id)).findFirst();
        if (partner.isEmpty()) {
            List<String> known = partners().stream().map(Page::id).toList();
            report(Diagnostic.of(KitFault.UNKNOWN_PARTNER, SourceSpan.of("content/" + Logos.SECTION), "id", id)
                    .among(known, id));
            return;
        }
        if (!Logos.joins(partner.get())) {
            report(Diagnostic.of(
                    KitFault.ON_EVERY_PIECE,
                    spanOf(partner.get(), "rank"),
                    "name",
                    partner.get().title()));
            return;
        }
        add(partner.get(), true);
    }

    /** From now on those of all are wanted who aren't on every piece anyway. */
    public void askAll() {
        partners().stream().filter(Logos::joins).forEach(partner -> add(partner, false));
    }

    private void add(Page partner, boolean alone) {
        if (kit.pieces().isEmpty()) {
            report(Diagnostic.of(KitFault.NO_KIT, SourceSpan.of("content/" + Pieces.SECTION)));
        } else if (partner.fields().get(PartnerLogo.FIELD) == null) {
            Diagnostic missing =
                    Diagnostic.of(KitFault.LOGO_MISSING, spanOf(partner, PartnerLogo.FIELD), "name", partner.title());
            report(alone ? missing : missing.asWarning());
        } else {
            asked.add(partner);
        }
    }

    private static SourceSpan spanOf(Page partner, String field) {
        return partner.document().orElseThrow().frontMatter().spanOf(field);
    }

    private void report(Diagnostic diagnostic) {
        kit.diagnostics().add(diagnostic);
    }

    public List<Page> asked() {
        return List.copyOf(asked);
    }

    /** Whose logos could be asked for one day; nobody when there is no kit. */
    public List<Page> others() {
        return kit.pieces().isEmpty()
                ? List.of()
                : partners().stream()
                        .filter(partner -> Logos.joins(partner) && !asked.contains(partner))
                        .toList();
    }

    /** Whose logos are on every piece. */
    public List<Page> shown() {
        return kit.logos().rooms().isEmpty()
                ? List.of()
                : partners().stream().filter(partner -> !Logos.joins(partner)).toList();
    }

    /** Loads what looking at logos needs, unless all of them are known from before. */
    public void getReady(List<Page> partners) {
        boolean known = partners.stream()
                .flatMap(partner -> kit.logos().of(partner).stream())
                .allMatch(logo -> emblems(logo.partner()).has(logo));
        if (!known) {
            Emblem.warmUp();
        }
    }

    private Emblems emblems(Page partner) {
        return Logos.joins(partner) ? emblems : kit.logos().emblems();
    }

    /** Looks at a logo, and reports why it cannot be printed; without any layout. */
    public void check(Page partner) {
        boolean joins = Logos.joins(partner);
        LogoCheck check = kit.logos().check(kit.pieces(), joins, emblems(partner));
        boolean wanted = !joins || asked.contains(partner);
        for (PartnerLogo logo : kit.logos().of(partner).stream().toList()) {
            for (Diagnostic fault : check.of(logo)) {
                report(wanted ? fault : fault.asWarning());
            }
        }
    }

    /** Says that a logo took longer to look at than any should. */
    public void reportSlow(Page partner) {
        report(Diagnostic.of(KitFault.LOGO_TOO_SLOW, spanOf(partner, PartnerLogo.FIELD)));
    }

    /** Those that have a place for a partner's logo. */
    public List<Piece> pieces() {
        return kit.pieces().stream()
                .filter(piece -> kit.logos().rooms().containsKey(piece.format().name()))
                .toList();
    }

    /** Lays one piece out for all partners at once. */
    public void layOut(Piece piece) {
        Logos.Row row = kit.logos().row(piece, true);
        Optional<LogoBand.Place> place = row.keptPlace();
        if (place.isEmpty()) {
            return; // too many logos, which is reported
        }
        kit.print(piece, true, cache)
                .ifPresent(printed -> bases.put(
                        piece,
                        new Base(
                                printed,
                                row.band(),
                                place.get(),
                                new Digest()
                                        .with(printed.screen())
                                        .with(printed.shop())
                                        .hex())));
    }

    /** Makes one partner's kit, or takes over what was published before; how many files it has. */
    public int make(Page partner, Shelf shelf) {
        PartnerLogo logo = kit.logos().of(partner).orElse(null);
        if (logo == null) {
            return 0;
        }
        Map<String, Base> pieces = new TreeMap<>();
        bases.forEach((piece, base) -> pieces.put(FOLDER + partner.id() + "/" + piece.name(), base));
        String key = "kit-" + key(logo, pieces);
        String known = cache.get(key)
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                .orElse("");
        Iterator<String> digests = List.of(known.split(" ", -1)).iterator();
        List<String> made = new ArrayList<>();
        for (Map.Entry<String, Base> piece : pieces.entrySet()) {
            Base base = piece.getValue();
            for (boolean shop : new boolean[] {false, true}) {
                String path = piece.getKey() + (shop ? "-imprimeur.pdf" : ".pdf");
                String wanted = digests.hasNext() ? digests.next() : "";
                if (shelf.keep(path, bytes -> Digest.of(bytes).equals(wanted))) {
                    made.add(wanted);
                } else {
                    byte[] pdf =
                            print(shop ? base.printed().shop() : base.printed().screen(), base, logo);
                    shelf.put(path, pdf);
                    made.add(Digest.of(pdf));
                }
            }
        }
        String now = String.join(" ", made);
        if (!now.equals(known)) {
            cache.put(key, now.getBytes(StandardCharsets.US_ASCII));
        }
        return made.size();
    }

    private static String key(PartnerLogo logo, Map<String, Base> pieces) {
        Digest digest = new Digest().with(Maker.STAMP).with(logo.digest()).with(logo.alt());
        pieces.forEach((path, base) -> digest.with(path).with(base.digest()));
        return digest.hex();
    }

    private byte[] print(byte[] pdf, Base base, PartnerLogo logo) {
        Emblem emblem = emblems.of(logo).orElseThrow(); // checked before
        double width = LogoBand.width(logo.ratio(), base.band().row());
        Places.Filling filling = new Places.Filling(
                emblem,
                width / base.place().width(),
                width / logo.ratio() / base.place().height());
        String language = logo.partner().language().toLanguageTag();
        return Overprint.of(pdf, Logos.KEPT, filling, Logos.KEPT_TEXT, logo.alt(), language);
    }
}
