package badhouse.site;

import freemarker.template.Configuration;

record UsesFreeMarker(Configuration library) {}
