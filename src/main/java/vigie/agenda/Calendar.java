package vigie.agenda;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
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
    private final String stamp;
    private final StringBuilder out = new StringBuilder();

    /**
     * An empty calendar.
     *
     * @param host of the site, for the names of events
     * @param now as of which it is drawn up
     */
    public Calendar(String name, String host, ZonedDateTime now) {
        this.host = host;
        this.stamp = MOMENT.format(now.toLocalDate().atStartOfDay(ZoneOffset.UTC));
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Vigie//Agenda//FR");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + text(name));
        line("X-WR-TIMEZONE:" + text(now.getZone().getId()));
    }

    /** @param kind a word for the kind of event; {@code summary} and {@code description}: plain text */
    public void add(Entry entry, String kind, String summary, String description) {
        LocalDate day = entry.moment().toLocalDate();
        line("BEGIN:VEVENT");
        line("UID:" + id(entry) + "@" + host);
        line("DTSTAMP:" + stamp);
        if (entry.isWholeDay()) {
            line("DTSTART;VALUE=DATE:" + DAY.format(day));
            line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        } else {
            line("DTSTART:" + MOMENT.format(entry.moment()));
            line("DTEND:" + MOMENT.format(entry.moment()));
        }
        line("SUMMARY:" + text(summary));
        line("DESCRIPTION:" + text(description));
        line("CATEGORIES:" + text(kind));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** The whole file. */
    public String finished() {
        line("END:VCALENDAR");
        return out.toString();
    }

    private static String id(Entry entry) {
        String what = entry.span().file() + "\n" + entry.part() + "\n" + entry.field();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** 3.3.11. */
    private static String text(String words) {
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
