package badhouse.cli;

final class Prints {
    private Prints() {}

    static void print() {
        System.err.println();
    }
}
