package badhouse.site;

import java.util.logging.Logger;

record Logs(Logger library) {}
