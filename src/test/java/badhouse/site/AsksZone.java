package badhouse.site;

import java.time.ZoneId;

final class AsksZone {
    private AsksZone() {}

    static ZoneId ask() {
        return ZoneId.systemDefault();
    }
}
