package badhouse.site;

import dev.harrel.jsonschema.Validator;

record UsesJsonSchema(Validator library) {}
