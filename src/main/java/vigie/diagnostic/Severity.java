package vigie.diagnostic;

/** How much a {@link Diagnostic} weighs: an error keeps the site from being published, a warning does not. */
public enum Severity {
    ERROR,
    WARNING
}
