package badhouse.unknown;

import badhouse.helpline.Phone;

record PackageWithoutARow(Phone phone) {}
