package vigie.cli;

import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** The options of the commands, by name; their descriptions are texts of the same name. */
final class CommandOptions {

    private static final List<Option> SHARED = List.of(
            value("content", "DIR"),
            value("templates", "DIR"),
            value("seeds", "DIR"),
            value("base-url", "URL"),
            value("date", "YYYY-MM-DD"),
            flag("drafts"),
            flag("no-audit"),
            flag("gallery"),
            value("format", "text|json|github"),
            value("lang", "fr|en"),
            flag("help"));

    private CommandOptions() {}

    static Options check() {
        Options options = new Options();
        SHARED.forEach(options::addOption);
        return options;
    }

    static Options build() {
        return check().addOption(value("output", "DIR"));
    }

    private static Option value(String name, String argument) {
        return Option.builder().longOpt(name).hasArg().argName(argument).get();
    }

    private static Option flag(String name) {
        return Option.builder().longOpt(name).get();
    }
}
