package badhouse.site;

import org.yaml.snakeyaml.Yaml;

record UsesYaml(Yaml library) {}
