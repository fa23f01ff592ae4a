package vigie.site;

import org.jspecify.annotations.Nullable;

/**
 * {@code :fact[id]} or {@code :call[id]} in a text.
 *
 * @param start of the colon
 * @param idStart behind the bracket
 * @param end behind the closing bracket
 */
record Mention(String name, String id, int start, int idStart, int end) {

    static final String FACT = ":fact[";
    static final String CALL = ":call[";

    /** The first one between two places; null when there is none. */
    static @Nullable Mention next(String text, int from, int to) {
        for (int colon = text.indexOf(':', from); colon >= 0 && colon < to; colon = text.indexOf(':', colon + 1)) {
            String opening = text.startsWith(FACT, colon) ? FACT : text.startsWith(CALL, colon) ? CALL : "";
            int id = colon + opening.length();
            int close = opening.isEmpty() ? -1 : text.indexOf(']', id);
            if (close > id && close < to && (colon == 0 || text.charAt(colon - 1) != ':')) {
                return new Mention(opening, text.substring(id, close), colon, id, close + 1);
            }
        }
        return null;
    }

    static boolean isIn(String text) {
        return text.indexOf(FACT) >= 0 || text.indexOf(CALL) >= 0;
    }

    boolean isFact() {
        return name.equals(FACT);
    }
}
