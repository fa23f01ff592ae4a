package vigie.content;

/** The letters and digits that names in YAML and codes of languages are made of. */
final class Ascii {

    private Ascii() {}

    static boolean isLetter(int c) {
        return isLowerCase(c) || (c >= 'A' && c <= 'Z');
    }

    static boolean isLowerCase(int c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
