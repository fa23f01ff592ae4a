package vigie.content;

import java.util.List;
import java.util.Map;

/**
 * One file of content, read and checked against its type, but not yet placed in the site.
 *
 * @param path as staff know it: {@code content/risks/gelures.en.md}
 * @param type what its section holds
 * @param imported moved in from elsewhere: its faults are warnings
 * @param frontMatter as written, with the place of every value
 * @param fields the same with the types that the schema gives: String, Long, BigDecimal, Boolean, LocalDate, ZonedDateTime,
 *     PhoneNumber, OpeningHours, List and Map; a value at fault is left out
 * @param references what the fields name by id
 * @param body the Markdown; blank for a data file
 */
public record Document(
        String path,
        ContentType type,
        boolean imported,
        Value.Mapping frontMatter,
        Map<String, Object> fields,
        List<Reference> references,
        RawBody body) {}
