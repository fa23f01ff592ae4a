package vigie.cli;

/** How a command ended. */
final class ExitCode {

    static final int DONE = 0;
    static final int CONTENT_FAULTS = 1;
    static final int USAGE = 2;
    static final int MACHINE_FAILED = 3;

    private ExitCode() {}
}
