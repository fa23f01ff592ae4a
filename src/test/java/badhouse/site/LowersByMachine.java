package badhouse.site;

final class LowersByMachine {
    private LowersByMachine() {}

    @SuppressWarnings("StringCaseLocaleUsage")
    static String lower(String word) {
        return word.toLowerCase();
    }
}
