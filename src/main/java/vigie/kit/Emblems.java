package vigie.kit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vigie.assets.Artwork;
import vigie.assets.InkContrast;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.print.Emblem;
import vigie.print.PrintCache;

/** Logos made ready for print, each once; what is known of them is kept from one build to the next. */
final class Emblems {

    private final PrintCache cache;
    private final Diagnostics diagnostics;
    private final Map<String, Emblem> own = new ConcurrentHashMap<>();

    Emblems(PrintCache cache, Diagnostics diagnostics) {
        this.cache = cache;
        this.diagnostics = diagnostics;
    }

    /** One that every piece needs. */
    Optional<Emblem> keep(PartnerLogo logo) {
        Optional<Emblem> known = Optional.ofNullable(own.get(logo.digest()));
        if (known.isPresent()) {
            return known;
        }
        Optional<Emblem> emblem = of(logo);
        emblem.ifPresent(made -> own.put(logo.digest(), made));
        return emblem;
    }

    /** Whether nothing needs to be drawn; what was asked for is kept from then on. */
    boolean has(PartnerLogo logo) {
        return cache.get(key(logo)).isPresent();
    }

    private static String made(PartnerLogo logo) {
        return new Digest().with(Maker.STAMP).with(logo.digest()).hex();
    }

    private static String key(PartnerLogo logo) {
        return "emblem-" + made(logo);
    }

    /** Nothing when it cannot be printed, which is reported. */
    Optional<Emblem> of(PartnerLogo logo) {
        String key = key(logo);
        Optional<Emblem> kept = cache.get(key).map(Emblem::new);
        if (kept.isPresent()) {
            return kept;
        }
        Optional<Emblem> made = make(logo);
        made.ifPresent(emblem -> cache.put(key, emblem.pdf()));
        return made;
    }

    private Optional<Emblem> make(PartnerLogo logo) {
        Artwork artwork = logo.artwork();
        if (artwork.isDrawing()) {
            Optional<Emblem> drawn = Emblem.of(artwork.svg(), artwork.ratio());
            if (drawn.isEmpty()) {
                diagnostics.add(Diagnostic.of(KitFault.LOGO_UNDRAWABLE, logo.span()));
            }
            return drawn;
        }
        Artwork.Decoded decoded = artwork.decode(logo.span());
        if (decoded.fault() != null) {
            diagnostics.add(decoded.fault());
        }
        return Optional.ofNullable(decoded.image()).map(image -> Emblem.of(image, artwork.isPhoto()));
    }

    /** From 1 to 21; nothing when it cannot be printed, which is reported. */
    Optional<Double> contrast(PartnerLogo logo, String ground) {
        String key = "contrast-" + ground.substring(1) + "-" + made(logo);
        Optional<Double> kept = cache.get(key).flatMap(Emblems::number);
        if (kept.isPresent() && has(logo)) {
            return kept;
        }
        Optional<Double> found = of(logo).map(emblem -> InkContrast.of(emblem.look(), ground));
        found.ifPresent(contrast -> cache.put(key, contrast.toString().getBytes(StandardCharsets.US_ASCII)));
        return found;
    }

    private static Optional<Double> number(byte[] kept) {
        try {
            return Optional.of(Double.valueOf(new String(kept, StandardCharsets.US_ASCII)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
