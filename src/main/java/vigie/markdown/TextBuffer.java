package vigie.markdown;

import java.util.Arrays;

/**
 * Text that grows. Unlike in a {@link StringBuilder}, an apostrophe or a narrow space among Latin letters makes nothing slower,
 * and its characters can be read in place.
 */
final class TextBuffer implements CharSequence {

    private char[] chars;
    private int length;

    TextBuffer(int capacity) {
        chars = new char[capacity];
    }

    /** The characters up to {@link #length()}, not to be changed; another array after the next addition. */
    char[] array() {
        return chars;
    }

    TextBuffer append(char c) {
        if (length == chars.length) {
            grow(1);
        }
        chars[length++] = c;
        return this;
    }

    TextBuffer append(String text) {
        int added = text.length();
        if (added > chars.length - length) {
            grow(added);
        }
        text.getChars(0, added, chars, length);
        length += added;
        return this;
    }

    TextBuffer append(char[] text, int start, int end) {
        int added = end - start;
        if (added > chars.length - length) {
            grow(added);
        }
        System.arraycopy(text, start, chars, length, added);
        length += added;
        return this;
    }

    TextBuffer append(int number) {
        return append(Integer.toString(number));
    }

    private void grow(int added) {
        chars = Arrays.copyOf(chars, Math.max(length + added, chars.length * 2));
    }

    /** @param newLength at most the present one */
    void setLength(int newLength) {
        length = newLength;
    }

    String substring(int start) {
        return new String(chars, start, length - start);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(chars, start, end - start);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
