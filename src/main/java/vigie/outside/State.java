package vigie.outside;

/** What is known of an address. Only three of them ask somebody to do something. */
public enum State {
    /** It answers. */
    FINE,
    /** It sends its visitors to another address for good. */
    MOVED,
    /** It is no more. */
    GONE,
    /** It cannot be an address for everyone: it is badly written, or leads to one's own computer. */
    WRONG,
    /** Nobody but a person with a browser can tell. */
    UNSURE
}
