package vigie.markdown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a body ends at a known moment, and says so by {@code data-until}, so that browsers leave out from then on what the next
 * build will leave out. An element in which everything ends does so with the last of it.
 */
final class Endings {

    private static final String ATTRIBUTE = " data-until=\"";

    /** @param start and {@code end}: offsets of an element in the body */
    private record Ending(int start, int end, Instant moment) {}

    private final BodyWriter body;
    private final List<Ending> endings = new ArrayList<>();
    private @Nullable Instant pending;

    Endings(BodyWriter body) {
        this.body = body;
    }

    /** What is being written holds until then at most. */
    void add(Instant moment) {
        Instant known = pending;
        pending = known == null || moment.isBefore(known) ? moment : known;
    }

    /** Nothing that is being written ends, or not any more. */
    @Nullable
    Instant take() {
        Instant taken = pending;
        pending = null;
        return taken;
    }

    /** Gives back what was taken for the sake of something else. */
    void restore(@Nullable Instant taken) {
        pending = taken;
    }

    int size() {
        return endings.size();
    }

    void truncate(int size) {
        endings.subList(size, endings.size()).clear();
    }

    /** The element that starts there ends with what was written in it. */
    void close(int start) {
        Instant moment = take();
        if (moment != null) {
            write(start, moment);
        }
    }

    /** The element that starts there ends when all its content, from an offset on, has. */
    void closeAround(int start, int contentStart) {
        Instant moment = ofAll(contentStart);
        if (moment != null) {
            write(start, moment);
        }
    }

    /** When all that was written from an offset on will have ended; null when some of it stays. */
    @Nullable
    Instant ofAll(int from) {
        if (endings.isEmpty()) {
            return null;
        }
        Instant last = null;
        int at = afterBlanks(from);
        while (at < body.out.length()) {
            Ending ending = widestAt(at);
            if (ending == null) {
                return null;
            }
            last = last == null || ending.moment.isAfter(last) ? ending.moment : last;
            at = afterBlanks(ending.end);
        }
        return last;
    }

    /** Around words that are no element. */
    void wrap(int start, Instant moment) {
        String words = body.out.substring(start);
        body.out.setLength(start);
        body.out
                .append("<span")
                .append(ATTRIBUTE)
                .append(moment.toString())
                .append("\">")
                .append(words)
                .append("</span>");
    }

    private void write(int start, Instant moment) {
        if (body.out.charAt(start) != '<') {
            wrap(start, moment);
            return;
        }
        int at = start + 1;
        while (at < body.out.length() && isOfName(body.out.charAt(at))) {
            at++;
        }
        String attribute = ATTRIBUTE + moment + '"';
        body.insert(at, attribute);
        int added = attribute.length();
        int from = at;
        endings.replaceAll(ending -> ending.end <= from
                ? ending
                : new Ending(
                        ending.start < from ? ending.start : ending.start + added, ending.end + added, ending.moment));
        endings.add(new Ending(start, body.out.length(), moment));
    }

    private @Nullable Ending widestAt(int start) {
        Ending widest = null;
        for (Ending ending : endings) {
            if (ending.start == start && (widest == null || ending.end > widest.end)) {
                widest = ending;
            }
        }
        return widest;
    }

    private static boolean isOfName(char c) {
        return Letters.isAscii(c) || Letters.isDigit(c);
    }

    /** And after the ends of elements, which say nothing. */
    private int afterBlanks(int from) {
        int at = from;
        boolean inEndTag = false;
        while (at < body.out.length()) {
            char c = body.out.charAt(at);
            boolean begins = c == '<' && at + 1 < body.out.length() && body.out.charAt(at + 1) == '/';
            if (!inEndTag && !begins && c > ' ') {
                break;
            }
            inEndTag = (inEndTag || begins) && c != '>';
            at++;
        }
        return at;
    }
}
