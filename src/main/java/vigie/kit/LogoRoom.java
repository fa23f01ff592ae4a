package vigie.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigie.content.Document;
import vigie.print.Format;
import vigie.render.PrintTheme;

/**
 * The room that a format keeps for logos.
 *
 * @param width millimetres
 * @param height millimetres
 * @param ground what they are printed on: {@code #fff9f1}
 * @param dpi how many pixels an inch of a picture must have there
 */
record LogoRoom(double width, double height, String ground, double dpi) {

    private static final double USUAL_DPI = 300;
    private static final String WHITE = "#ffffff";

    /** By the name of the format; a format without {@code logoHeight} keeps none. */
    static Map<String, LogoRoom> of(List<Document> formats, PrintTheme theme) {
        Map<String, LogoRoom> rooms = new HashMap<>();
        for (Document document : formats) {
            Format format = Format.of(document);
            if (format != null) {
                of(format, document.fields(), theme).ifPresent(room -> rooms.put(format.name(), room));
            }
        }
        return rooms;
    }

    private static Optional<LogoRoom> of(Format format, Map<String, Object> fields, PrintTheme theme) {
        if (!(fields.get("logoHeight") instanceof Number height)) {
            return Optional.empty();
        }
        double width = fields.get("logoWidth") instanceof Number given ? given.doubleValue() : format.width() * 0.85;
        double dpi = fields.get("dpi") instanceof Number given ? given.doubleValue() : USUAL_DPI;
        String ground = String.valueOf(fields.getOrDefault("logoGround", "paper"));
        return Optional.of(
                new LogoRoom(width, height.doubleValue(), theme.color(ground).orElse(WHITE), dpi));
    }
}
