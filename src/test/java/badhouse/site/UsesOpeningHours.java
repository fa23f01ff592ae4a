package badhouse.site;

import ch.poole.openinghoursparser.Rule;

record UsesOpeningHours(Rule library) {}
