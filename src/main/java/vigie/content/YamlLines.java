package vigie.content;

import vigie.diagnostic.SourceSpan;

/** Goes through a text line by line, over blank lines and comments. Positions are those of the text. */
final class YamlLines {

    private static final int LONGEST_NAME = 100;

    private final YamlText source;
    private final String text;

    /** The current line: its number in the file, its start, and its end without line break and trailing spaces. */
    private int number;

    private int start;
    private int end;
    private int next;
    private int indent;

    YamlLines(YamlText source) {
        this.source = source;
        this.text = source.text();
        this.number = source.firstLine() - 1;
        advance();
    }

    /** Goes to the next line that says something. */
    void advance() {
        do {
            readLine();
        } while (indent >= 0 && (start + indent == end || text.charAt(start + indent) == '#'));
    }

    private void readLine() {
        if (next >= text.length()) {
            indent = -1;
            return;
        }
        start = next;
        int lineFeed = text.indexOf('\n', start);
        end = lineFeed < 0 ? text.length() : lineFeed;
        next = lineFeed < 0 ? text.length() : lineFeed + 1;
        number++;
        while (end > start && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        indent = skipSpaces(start) - start;
    }

    /** How many spaces the line starts with; -1 below the last line. */
    int indent() {
        return indent;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    char at(int position) {
        return text.charAt(position);
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    int find(char wanted, int from) {
        return text.indexOf(wanted, from);
    }

    int skipSpaces(int from) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    SourceSpan span(int from, int to) {
        return new SourceSpan(source.file(), number, from - start + 1, to - from);
    }

    /** Whether the line is an item of a list: a dash, a space and something. */
    boolean isItem() {
        int at = start + indent;
        return indent >= 0 && at + 1 < end && text.charAt(at) == '-' && text.charAt(at + 1) == ' ';
    }

    /** The colon after the name that starts at a position; -1 when there is no simple name. */
    int endOfName(int from) {
        int at = from;
        if (at >= end || !isNameStart(text.charAt(at))) {
            return -1;
        }
        while (at < end && isNameCharacter(text.charAt(at))) {
            at++;
        }
        boolean colon = at < end && text.charAt(at) == ':' && (at + 1 == end || text.charAt(at + 1) == ' ');
        return colon && at - from <= LONGEST_NAME ? at : -1;
    }

    private static boolean isNameStart(char c) {
        return Ascii.isLetter(c) || c == '$';
    }

    private static boolean isNameCharacter(char c) {
        return isNameStart(c) || Ascii.isDigit(c) || c == '_' || c == '-';
    }
}
