package badhouse.cli;

final class PrintsStackTrace {
    private PrintsStackTrace() {}

    static void print(Exception e) {
        e.printStackTrace();
    }
}
