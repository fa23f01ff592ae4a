package vigie.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import vigie.assets.Pictures;
import vigie.diagnostic.Diagnostics;
import vigie.print.Places;
import vigie.print.PrintCache;
import vigie.site.Page;
import vigie.site.Site;

/** The logos of a campaign: those on every piece, and the place that is kept for one more. */
final class Logos {

    static final String SECTION = "partners";

    /** Who joins a piece only when a kit is made for it. */
    static final String JOINS = "secondary";

    /** The place of the partner for whom a kit is made; those of the others follow. */
    static final int KEPT = 100;

    /** What the layout says in that place, until it is known who takes it. */
    static final String KEPT_TEXT = "{logo}";

    private final Site site;
    private final Pictures pictures;
    private final Map<String, LogoRoom> rooms;
    private final LogoRules rules;
    private final Emblems emblems;
    private final Map<Locale, List<PartnerLogo>> own = new HashMap<>();

    Logos(Site site, Pictures pictures, Map<String, LogoRoom> rooms, PrintCache cache, Diagnostics diagnostics) {
        this.site = site;
        this.pictures = pictures;
        this.rooms = rooms;
        this.rules = LogoRules.of(site.campaign());
        this.emblems = new Emblems(cache, diagnostics);
        for (Locale language : site.campaign().languages()) {
            own.put(language, rooms.isEmpty() ? List.of() : own(language));
        }
    }

    private List<PartnerLogo> own(Locale language) {
        return site.items(SECTION, language).stream()
                .filter(partner -> !joins(partner))
                .flatMap(partner -> of(partner).stream())
                .sorted(Comparator.comparingInt(logo -> rules.place(logo.rank())))
                .toList();
    }

    static boolean joins(Page partner) {
        return PartnerLogo.rank(partner).equals(JOINS);
    }

    Optional<PartnerLogo> of(Page partner) {
        return PartnerLogo.of(partner, site, pictures);
    }

    Map<String, LogoRoom> rooms() {
        return rooms;
    }

    LogoRules rules() {
        return rules;
    }

    /** Those on every piece, in order. */
    List<PartnerLogo> shown(Locale language) {
        return own.getOrDefault(language, List.of());
    }

    /** What checks logos that are printed with or without one more beside them. */
    LogoCheck check(List<Piece> pieces, boolean kept, Emblems made) {
        List<LogoCheck.Printing> printings = new ArrayList<>();
        for (Piece piece : pieces) {
            LogoRoom room = rooms.get(piece.format().name());
            if (room != null) {
                double row = row(piece, kept).band().row();
                printings.add(new LogoCheck.Printing(room, row, piece.page().title()));
            }
        }
        return new LogoCheck(printings, rules, made);
    }

    Emblems emblems() {
        return emblems;
    }

    /**
     * The logos of one piece.
     *
     * @param logos in order; nothing for the place that is kept
     */
    record Row(List<Optional<PartnerLogo>> logos, LogoBand band) {

        /** Where in the order the kept place stands; -1 without one. */
        private int kept() {
            return logos.indexOf(Optional.<PartnerLogo>empty());
        }

        Optional<LogoBand.Place> keptPlace() {
            return kept() < 0 || band.places().isEmpty()
                    ? Optional.empty()
                    : Optional.of(band.places().get(kept()));
        }
    }

    /** Without any where its format has no room for them. */
    Row row(Piece piece, boolean kept) {
        LogoRoom room = rooms.get(piece.format().name());
        if (room == null) {
            return new Row(List.of(), new LogoBand(List.of(), 0));
        }
        List<Optional<PartnerLogo>> logos = new ArrayList<>();
        shown(piece.page().language()).forEach(logo -> logos.add(Optional.of(logo)));
        if (kept) {
            int place = rules.place(JOINS);
            int at = (int) logos.stream()
                    .filter(logo -> rules.place(logo.orElseThrow().rank()) <= place)
                    .count();
            logos.add(at, Optional.empty());
        }
        List<OptionalDouble> ratios = logos.stream()
                .map(logo -> logo.map(known -> OptionalDouble.of(known.ratio())).orElse(OptionalDouble.empty()))
                .toList();
        return new Row(logos, LogoBand.of(room, rules, ratios));
    }

    /** What goes into the places of one piece, apart from the one that is kept. */
    Map<Integer, Places.Filling> fillings(Row row) {
        Map<Integer, Places.Filling> fillings = new TreeMap<>();
        for (int i = 0; i < row.logos().size(); i++) {
            int number = KEPT + 1 + i;
            row.logos()
                    .get(i)
                    .flatMap(emblems::keep)
                    .ifPresent(emblem -> fillings.put(number, Places.Filling.whole(emblem)));
        }
        return fillings;
    }

    /** The pictures that the layout shows in the places. */
    static Map<String, byte[]> pictures(Row row) {
        Map<String, byte[]> pictures = new HashMap<>();
        for (int i = 0; i < row.band().places().size(); i++) {
            pictures.put(name(row, i), Places.picture(number(row, i)));
        }
        return pictures;
    }

    private static int number(Row row, int at) {
        return row.logos().get(at).isPresent() ? KEPT + 1 + at : KEPT;
    }

    static String name(int number) {
        return "logo-" + number + ".png";
    }

    private static String name(Row row, int at) {
        return name(number(row, at));
    }

    /** As templates see them: lengths in millimetres. */
    static List<Map<String, Object>> model(Row row) {
        List<Map<String, Object>> model = new ArrayList<>();
        for (int i = 0; i < row.band().places().size(); i++) {
            LogoBand.Place place = row.band().places().get(i);
            Optional<PartnerLogo> logo = row.logos().get(i);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", logo.map(known -> known.partner().title()).orElse(KEPT_TEXT));
            one.put("alt", logo.map(PartnerLogo::alt).orElse(KEPT_TEXT));
            one.put("rank", logo.map(PartnerLogo::rank).orElse(JOINS));
            one.put("src", name(row, i));
            one.put("left", rounded(place.left()));
            one.put("top", rounded(place.top()));
            one.put("width", rounded(place.width()));
            one.put("height", rounded(place.height()));
            model.add(one);
        }
        return model;
    }

    private static double rounded(double millimetres) {
        return Math.round(millimetres * 100) / 100.0;
    }

    /** By which pieces are known that look the same. */
    static void digest(Row row, Digest digest) {
        row.logos()
                .forEach(logo -> digest.with(logo.map(known -> known.digest()).orElse("")));
        digest.with(row.band().toString());
    }
}
