package vigie.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigie.content.Document;

/** Where formats keep room for a partner's logo: {@code logoBox} of {@code prints/<name>/format.yaml}, in the unit of the format. */
final class LogoPlaces {

    private static final List<String> NAMES = List.of("x", "y", "width", "height");

    private final Map<String, Map<String, Object>> byFormat = new HashMap<>();

    static LogoPlaces of(List<Document> formats) {
        LogoPlaces places = new LogoPlaces();
        for (Document format : formats) {
            places.add(format);
        }
        return places;
    }

    private void add(Document format) {
        String folder = format.path().substring(0, format.path().lastIndexOf('/'));
        if (format.fields().get("logoBox") instanceof List<?> box && box.size() == NAMES.size()) {
            Map<String, Object> place = new HashMap<>();
            for (int i = 0; i < NAMES.size(); i++) {
                place.put(NAMES.get(i), box.get(i));
            }
            byFormat.put(folder.substring(folder.lastIndexOf('/') + 1), place);
        }
    }

    /** {@code x}, {@code y}, {@code width} and {@code height}. */
    Optional<Map<String, Object>> in(String format) {
        return Optional.ofNullable(byFormat.get(format));
    }
}
