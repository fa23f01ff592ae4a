package badhouse.helpline;

/** A value that checks must not know. */
public record Phone(String digits) {}
