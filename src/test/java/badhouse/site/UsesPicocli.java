package badhouse.site;

import picocli.CommandLine;

record UsesPicocli(CommandLine library) {}
