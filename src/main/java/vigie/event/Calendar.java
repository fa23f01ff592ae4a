package vigie.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/**
 * An iCalendar file (RFC 5545). Days are days, whatever the reader's zone; hours are in UTC, which every calendar shows in its own
 * zone. An event keeps its name when its date moves, so that a calendar that has it moves it too.
 */
public final class Calendar {

    private static final int LONGEST_LINE = 75;
    private static final int ID_DIGITS = 20;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final String host;
    private final StringBuilder out = new StringBuilder();

    /**
     * An empty calendar.
     *
     * @param host of the site, for the names of events
     * @param about lines that say what the file is for: {@code METHOD:PUBLISH}
     */
    public Calendar(String name, String host, ZoneId zone, String... about) {
        this.host = host;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Vigie//Agenda//FR");
        line("CALSCALE:GREGORIAN");
        for (String more : about) {
            line(more);
        }
        text("X-WR-CALNAME", name);
        text("X-WR-TIMEZONE", zone.getId());
    }

    /**
     * Begins an event.
     *
     * @param what it is, whenever it takes place: the same words give the same name
     * @param changed when what follows was last written
     */
    public Calendar begin(String what, ZonedDateTime changed) {
        line("BEGIN:VEVENT");
        line("UID:" + id(what) + "@" + host);
        line("DTSTAMP:" + MOMENT.format(changed));
        return this;
    }

    /** @param after the day after the last one */
    public Calendar days(LocalDate first, LocalDate after) {
        line("DTSTART;VALUE=DATE:" + DAY.format(first));
        line("DTEND;VALUE=DATE:" + DAY.format(after));
        return this;
    }

    /** @param end the same as the start when nobody knows: an end must be later (3.8.2.2) */
    public Calendar hours(ZonedDateTime start, ZonedDateTime end) {
        line("DTSTART:" + MOMENT.format(start));
        if (end.isAfter(start)) {
            line("DTEND:" + MOMENT.format(end));
        }
        return this;
    }

    /** A property that holds words; nothing when there are none. */
    public Calendar text(String property, String words) {
        return words.isEmpty() ? this : word(property, escaped(words));
    }

    /** A property that holds a word of the standard, a number or an address. */
    public Calendar word(String property, String value) {
        line(property + ":" + value);
        return this;
    }

    /** Ends the event. */
    public void end() {
        line("END:VEVENT");
    }

    /** The whole file. */
    public String finished() {
        line("END:VCALENDAR");
        return out.toString();
    }

    private static String id(String what) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** 3.3.11. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                default -> escaped.append(c < ' ' ? ' ' : c);
            }
        }
        return escaped.toString();
    }

    /** 3.1: a line has at most 75 octets, and goes on after a line break and a space; no character is torn. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int c = content.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + size > LONGEST_LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += size;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
