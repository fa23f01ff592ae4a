package badhouse.site;

import java.time.Instant;

final class AsksClock {
    private AsksClock() {}

    static Instant ask() {
        return Instant.now();
    }
}
