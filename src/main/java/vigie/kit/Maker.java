package vigie.kit;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which Vigie prints: another one may print the same content otherwise, and must not take what an older one has kept. */
final class Maker {

    /** When it was built. */
    static final String STAMP = stamp();

    private Maker() {}

    private static String stamp() {
        try {
            Path place = Path.of(Maker.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path built = Files.isDirectory(place) ? place.resolve("vigie/kit/Maker.class") : place;
            return Files.getLastModifiedTime(built).toString();
        } catch (IOException | URISyntaxException e) { // then it is known by nothing, and keeps what it makes
            return "";
        }
    }
}
