package vigie.site;

/** Where a text uses facts by their names: {@code :fact[severe-cases-2019]}. */
public final class FactNames {

    private static final String OPEN = ":fact[";

    private FactNames() {}

    /** One use. */
    public interface Use {

        /** @param from where it starts in the text; {@code to}: where the text goes on */
        void at(String fact, int from, int to);
    }

    public static void each(String text, Use use) {
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, open + 1)) {
            int name = open + OPEN.length();
            int close = text.indexOf(']', name);
            if (close < 0) {
                return;
            }
            use.at(text.substring(name, close), open, close + 1);
        }
    }
}
