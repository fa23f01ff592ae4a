package vigie.markdown;

/** Nesting that the survey of the text could not see. Thrown without a trace, caught by {@link Markdown}. */
final class TooDeepException extends RuntimeException {

    private final int offset;

    TooDeepException(int offset) {
        super(null, null, false, false);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}
