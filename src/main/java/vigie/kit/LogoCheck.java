package vigie.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigie.assets.Artwork;
import vigie.diagnostic.Diagnostic;

/** What keeps a logo from being printed: said before anything is laid out. */
final class LogoCheck {

    /** WCAG 2.2, 1.4.11, for graphics that must be understood. */
    private static final double LEAST_CONTRAST = 3;

    /** What the print engine would draw otherwise than the partner's designer did. */
    private static final Map<String, KitFault> NEVER =
            Map.of("<text", KitFault.LOGO_LETTERS, "<filter", KitFault.LOGO_EFFECTS);

    private final Map<String, LogoRoom> rooms;
    private final Map<String, Double> rows;
    private final Map<String, String> titles;
    private final LogoRules rules;
    private final Emblems emblems;

    /**
     * For some formats.
     *
     * @param rows height of the rows of logos in each format
     * @param titles what a piece of each format is called
     */
    LogoCheck(
            Map<String, LogoRoom> rooms,
            Map<String, Double> rows,
            Map<String, String> titles,
            LogoRules rules,
            Emblems emblems) {
        this.rooms = rooms;
        this.rows = new TreeMap<>(rows);
        this.titles = Map.copyOf(titles);
        this.rules = rules;
        this.emblems = emblems;
    }

    List<Diagnostic> of(PartnerLogo logo) {
        for (Map.Entry<String, KitFault> never : NEVER.entrySet()) {
            if (logo.artwork().svg().contains(never.getKey())) {
                return List.of(Diagnostic.of(never.getValue(), logo.span()));
            }
        }
        List<Diagnostic> found = new ArrayList<>();
        add(found, shape(logo));
        add(found, sharpness(logo));
        if (found.isEmpty()) {
            add(found, contrast(logo));
        }
        return found;
    }

    private static void add(List<Diagnostic> all, @Nullable Diagnostic one) {
        if (one != null) {
            all.add(one);
        }
    }

    private @Nullable Diagnostic shape(PartnerLogo logo) {
        for (Map.Entry<String, Double> row : rows.entrySet()) {
            double width = LogoBand.width(logo.ratio(), row.getValue());
            double smaller = Math.min(width, width / logo.ratio());
            if (smaller < rules.minimumHeight() && row.getValue() >= rules.minimumHeight()) {
                boolean wide = logo.ratio() > 1;
                return Diagnostic.of(
                        wide ? KitFault.LOGO_TOO_WIDE : KitFault.LOGO_TOO_NARROW,
                        logo.span(),
                        numbers("size", smaller, "needed", rules.minimumHeight(), "piece", titleOf(row.getKey())));
            }
        }
        return null;
    }

    private @Nullable Diagnostic sharpness(PartnerLogo logo) {
        Artwork artwork = logo.artwork();
        double most = 0;
        String format = "";
        double millimetres = 0;
        double dpi = 0;
        for (Map.Entry<String, Double> row : rows.entrySet()) {
            LogoRoom room = rooms.get(row.getKey());
            double width = LogoBand.width(logo.ratio(), row.getValue());
            double pixels = width / 25.4 * room.dpi();
            if (pixels > most) {
                most = pixels;
                format = row.getKey();
                millimetres = width;
                dpi = room.dpi();
            }
        }
        if (artwork.isDrawing() || artwork.width() >= most) {
            return null;
        }
        double height = most / logo.ratio();
        return Diagnostic.of(
                KitFault.LOGO_TOO_SMALL,
                logo.span(),
                numbers(
                        "width", artwork.width(),
                        "height", artwork.height(),
                        "neededWidth", Math.ceil(most),
                        "neededHeight", Math.ceil(height),
                        "millimetres", Math.round(millimetres),
                        "dpi", dpi,
                        "piece", titleOf(format)));
    }

    private @Nullable Diagnostic contrast(PartnerLogo logo) {
        for (String ground : rows.keySet().stream()
                .map(format -> rooms.get(format).ground())
                .distinct()
                .sorted()
                .toList()) {
            double contrast = emblems.contrast(logo, ground).orElse(LEAST_CONTRAST);
            if (contrast < LEAST_CONTRAST) {
                return Diagnostic.of(
                        KitFault.LOGO_PALE,
                        logo.span(),
                        numbers("contrast", Math.floor(contrast * 10) / 10, "needed", LEAST_CONTRAST, "ground", ground));
            }
        }
        return null;
    }

    private String titleOf(String format) {
        return titles.getOrDefault(format, format);
    }

    /** Names and values alternate; numbers as each language writes them. */
    private static String[] numbers(Object... namesAndValues) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i].toString();
            Object value = namesAndValues[i + 1];
            if (value instanceof Number number) {
                String plain = plain(number.doubleValue());
                all.addAll(List.of(name, plain.replace('.', ','), name + ".en", plain));
            } else {
                all.addAll(List.of(name, value.toString()));
            }
        }
        return all.toArray(String[]::new);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
