package vigie.markdown;

import java.util.Optional;
import vigie.site.Links;
import vigie.site.Target;

/** The links of a site of three pages; anything with a scheme leads outside, {@code javascript:} nowhere. */
final class TestLinks implements Links {

    @Override
    public Target link(String destination) {
        if (destination.startsWith("javascript:")
                || destination.startsWith("data:")
                || destination.startsWith("vbscript:")) {
            return new Target.Refused(destination.substring(0, destination.indexOf(':')));
        }
        if (destination.startsWith("#")) {
            return new Target.Inside(destination, "/ici/", destination.substring(1));
        }
        int hash = destination.indexOf('#');
        String path = hash < 0 ? destination : destination.substring(0, hash);
        String anchor = hash < 0 ? "" : destination.substring(hash + 1);
        return switch (path) {
            case "gelures.md", "../risks/gelures.md" ->
                new Target.Inside("/risques/gelures/" + (hash < 0 ? "" : "#" + anchor), "/risques/gelures/", anchor);
            case "brouillon.md" -> new Target.Unpublished("content/risks/brouillon.md", Optional.empty());
            case "gelure.md" -> new Target.Missing(Optional.of("gelures.md"));
            case "perdu.md" -> new Target.Missing(Optional.empty());
            case "affiche.pdf" -> new Target.Asset("/fichiers/affiche.pdf", "content/affiche.pdf");
            default -> new Target.Outside(destination);
        };
    }

    @Override
    public Target picture(String destination) {
        if (destination.startsWith("javascript:") || destination.startsWith("data:")) {
            return new Target.Refused(destination.substring(0, destination.indexOf(':')));
        }
        return switch (destination) {
            case "affiche.png" -> new Target.Asset("/images/affiche.png", "content/affiche.png");
            case "afiche.png" -> new Target.Missing(Optional.of("affiche.png"));
            default -> new Target.Outside(destination);
        };
    }
}
