package vigie.print;

import java.time.LocalDate;
import java.util.Map;

/**
 * What is to be printed.
 *
 * @param html a whole page of well-formed HTML, its style inside; what it shows is in it or in {@code pictures}
 * @param pictures PNG and JPEG by the address that the HTML uses; anything else is denied
 * @param day of the edition
 */
public record Sheet(String html, Format format, Map<String, byte[]> pictures, LocalDate day) {}
