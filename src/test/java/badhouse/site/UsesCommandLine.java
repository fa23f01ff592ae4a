package badhouse.site;

import org.apache.commons.cli.CommandLine;

record UsesCommandLine(CommandLine library) {}
