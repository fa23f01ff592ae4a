package vigie.print;

import java.util.List;

/**
 * A finished piece.
 *
 * @param screen PDF/UA-1 and PDF/A-3a, trimmed
 * @param shop the same sheet with bleed and marks
 * @param pages how many there are
 * @param overflows frames whose text is too long
 * @param complaints of the engine, for those who write themes
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record Printed(byte[] screen, byte[] shop, int pages, List<Overflow> overflows, List<String> complaints) {}
