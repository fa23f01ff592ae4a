package vigie.render;

import java.io.Writer;
import java.util.Arrays;

/**
 * What templates write, and its bytes in UTF-8. A {@link java.io.StringWriter} looks at each character of the layout on every
 * page, and several times more at all of them when they become bytes.
 */
final class PageBuffer extends Writer {

    private char[] chars;
    private byte[] bytes = new byte[0];
    private int length;

    /** @param capacity in characters, to begin with */
    PageBuffer(int capacity) {
        chars = new char[capacity];
    }

    void clear() {
        length = 0;
    }

    @Override
    public void write(int c) {
        makeRoom(1);
        chars[length++] = (char) c;
    }

    @Override
    public void write(char[] text, int from, int count) {
        makeRoom(count);
        System.arraycopy(text, from, chars, length, count);
        length += count;
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int from, int count) {
        makeRoom(count);
        text.getChars(from, from + count, chars, length);
        length += count;
    }

    private void makeRoom(int count) {
        if (count > chars.length - length) {
            chars = Arrays.copyOf(chars, Math.max(length + count, chars.length * 2));
        }
    }

    /** As {@link String#getBytes} gives them: half of a surrogate pair is a question mark. */
    byte[] toUtf8() {
        if (bytes.length < length * 3) {
            bytes = new byte[chars.length * 3];
        }
        char[] from = chars;
        byte[] to = bytes;
        int size = 0;
        for (int i = 0; i < length; i++) {
            char c = from[i];
            if (c < 0x80) {
                to[size++] = (byte) c;
            } else if (c < 0x800) {
                to[size++] = (byte) (0xc0 | (c >> 6));
                to[size++] = continuation(c);
            } else if (!Character.isSurrogate(c)) {
                to[size++] = (byte) (0xe0 | (c >> 12));
                to[size++] = continuation(c >> 6);
                to[size++] = continuation(c);
            } else if (i + 1 < length && Character.isSurrogatePair(c, from[i + 1])) {
                int codePoint = Character.toCodePoint(c, from[++i]);
                to[size++] = (byte) (0xf0 | (codePoint >> 18));
                to[size++] = continuation(codePoint >> 12);
                to[size++] = continuation(codePoint >> 6);
                to[size++] = continuation(codePoint);
            } else {
                to[size++] = '?';
            }
        }
        return Arrays.copyOf(to, size);
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | (bits & 0x3f));
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
