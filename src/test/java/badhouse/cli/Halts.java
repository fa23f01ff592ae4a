package badhouse.cli;

final class Halts {
    private Halts() {}

    static void exit() {
        Runtime.getRuntime().halt(1);
    }
}
