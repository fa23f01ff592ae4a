package vigie.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vigie.assets.Artwork;
import vigie.diagnostic.Diagnostic;

/** What keeps a logo from being printed: said before anything is laid out. */
final class LogoCheck {

    /** WCAG 2.2, 1.4.11, for graphics that must be understood. */
    private static final double LEAST_CONTRAST = 3;

    private static final double INCH = 25.4;

    /**
     * Where a logo would be printed.
     *
     * @param row height of its row, in millimetres
     * @param piece what it is called
     */
    record Printing(LogoRoom room, double row, String piece) {

        /** In millimetres. */
        private double widthOf(PartnerLogo logo) {
            return LogoBand.width(logo.ratio(), row);
        }

        private double pixelsFor(PartnerLogo logo) {
            return widthOf(logo) / INCH * room.dpi();
        }
    }

    private final List<Printing> printings;
    private final LogoRules rules;
    private final Emblems emblems;

    LogoCheck(List<Printing> printings, LogoRules rules, Emblems emblems) {
        this.printings = printings;
        this.rules = rules;
        this.emblems = emblems;
    }

    List<Diagnostic> of(PartnerLogo logo) {
        Optional<KitFault> drawing =
                DrawingCheck.of(logo.artwork().svg(), logo.artwork().width());
        if (drawing.isPresent()) {
            return List.of(Diagnostic.of(drawing.get(), logo.span()));
        }
        List<Diagnostic> found = Stream.of(shape(logo), sharpness(logo))
                .flatMap(Optional::stream)
                .toList();
        return found.isEmpty() ? contrast(logo).stream().toList() : found;
    }

    private Optional<Diagnostic> shape(PartnerLogo logo) {
        double least = rules.minimumHeight();
        for (Printing printing : printings) {
            double width = printing.widthOf(logo);
            double smaller = Math.min(width, width / logo.ratio());
            if (smaller < least && printing.row() >= least) { // otherwise it is not the logo's fault
                return Optional.of(Diagnostic.of(
                        logo.ratio() > 1 ? KitFault.LOGO_TOO_WIDE : KitFault.LOGO_TOO_NARROW,
                        logo.span(),
                        values("size", smaller, "needed", least, "piece", printing.piece())));
            }
        }
        return Optional.empty();
    }

    /** By the place that needs most pixels. */
    private Optional<Diagnostic> sharpness(PartnerLogo logo) {
        Artwork artwork = logo.artwork();
        return printings.stream()
                .max(Comparator.comparingDouble(printing -> printing.pixelsFor(logo)))
                .filter(most -> !artwork.isDrawing() && artwork.width() < most.pixelsFor(logo))
                .map(most -> Diagnostic.of(
                        KitFault.LOGO_TOO_SMALL,
                        logo.span(),
                        values(
                                "width", artwork.width(),
                                "height", artwork.height(),
                                "neededWidth", Math.ceil(most.pixelsFor(logo)),
                                "neededHeight", Math.ceil(most.pixelsFor(logo) / logo.ratio()),
                                "millimetres", Math.rint(most.widthOf(logo)),
                                "dpi", most.room().dpi(),
                                "piece", most.piece())));
    }

    private Optional<Diagnostic> contrast(PartnerLogo logo) {
        for (String ground : printings.stream()
                .map(printing -> printing.room().ground())
                .distinct()
                .sorted()
                .toList()) {
            double contrast = emblems.contrast(logo, ground).orElse(LEAST_CONTRAST);
            if (contrast < LEAST_CONTRAST) {
                double told = Math.floor(contrast * 10) / 10;
                return Optional.of(Diagnostic.of(
                        KitFault.LOGO_PALE,
                        logo.span(),
                        values("contrast", told, "needed", LEAST_CONTRAST, "ground", ground)));
            }
        }
        return Optional.empty();
    }

    /** Names and values alternate; numbers as each language writes them. */
    private static String[] values(Object... namesAndValues) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i].toString();
            if (namesAndValues[i + 1] instanceof Number number) {
                String plain = plain(number.doubleValue());
                all.addAll(List.of(name, plain.replace('.', ','), name + ".en", plain));
            } else {
                all.addAll(List.of(name, namesAndValues[i + 1].toString()));
            }
        }
        return all.toArray(String[]::new);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
