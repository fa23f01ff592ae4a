package badhouse.cli;

final class Exits {
    private Exits() {}

    static void exit() {
        System.exit(1);
    }
}
