package vigie.assets;

/** A script as browsers need it: without the indentation, empty lines and whole lines of comment that are for those who write it. */
final class BareScript {

    private BareScript() {}

    /** Text between backticks must not run over several lines: its indentation would go. */
    static String of(String js) {
        StringBuilder bare = new StringBuilder(js.length());
        js.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .forEach(line -> bare.append(line).append('\n'));
        return bare.toString();
    }
}
