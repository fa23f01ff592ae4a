package vigie.where;

/**
 * One place of the sources.
 *
 * @param line from 1; 0 for the file as a whole
 * @param kind {@code text}, {@code field}, {@code line} (a help line), {@code fact} or {@code theme}
 * @param name of the field, help line or fact; empty for text
 */
public record Origin(String file, int line, String kind, String name) {

    /** {@code content/substance.md:41} */
    public String place() {
        return line == 0 ? file : file + ":" + line;
    }
}
