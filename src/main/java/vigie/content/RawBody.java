package vigie.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The Markdown below a front matter, kept as bytes: a site of many pages holds all of them at once. */
public final class RawBody {

    private final byte[] utf8;
    private final int firstLine;

    /** @param firstLine the line of the file, from 1, on which the body starts */
    public RawBody(byte[] utf8, int firstLine) {
        this.utf8 = utf8;
        this.firstLine = firstLine;
    }

    public String text() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    public int firstLine() {
        return firstLine;
    }

    public boolean isBlank() {
        for (byte b : utf8) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether some ASCII stands in it, without making a text of it. */
    public boolean contains(String ascii) {
        byte first = (byte) ascii.charAt(0);
        int last = utf8.length - ascii.length();
        for (int i = 0; i <= last; i++) {
            if (utf8[i] == first && isAt(i, ascii)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int start, String ascii) {
        for (int i = 1; i < ascii.length(); i++) {
            if (utf8[start + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawBody body && firstLine == body.firstLine && Arrays.equals(utf8, body.utf8);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(utf8) + firstLine;
    }
}
