package vigie.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/**
 * A Markdown file in its two parts.
 *
 * @param tree the fields
 * @param body the Markdown below them
 */
record FrontMatter(YamlTree tree, RawBody body) {

    private static final int LARGEST = 256_000;

    static FrontMatter read(String file, byte[] bytes) {
        return new Splitter(file, bytes).split();
    }

    private static final class Splitter {
        private final String file;
        private final byte[] bytes;
        /** The line that opens the front matter, from 1. */
        private int row = 1;

        Splitter(String file, byte[] bytes) {
            this.file = file;
            this.bytes = bytes;
        }

        FrontMatter split() {
            int start = startsWithMark() ? 3 : 0;
            int opening = afterBlankLines(start);
            if (!isFence(opening, endOfLine(opening))) {
                row = 1;
                return new FrontMatter(without(start, endOfLine(start)), body(start, 1));
            }
            int yaml = startOfNext(endOfLine(opening));
            int line = row + 1;
            for (int at = yaml; at < bytes.length; line++) {
                int end = endOfLine(at);
                int next = startOfNext(end);
                if (isFence(at, end)) {
                    return new FrontMatter(tree(yaml, at), body(next, line + 1));
                }
                at = next;
            }
            return new FrontMatter(fault(ContentFault.UNCLOSED_FRONT_MATTER), body(yaml, row + 1));
        }

        private int afterBlankLines(int start) {
            int at = start;
            while (at < bytes.length && line(at, endOfLine(at)).isEmpty()) {
                at = startOfNext(endOfLine(at));
                row++;
            }
            return at;
        }

        private YamlTree tree(int from, int to) {
            if (to - from > LARGEST) {
                String size = Integer.toString((to - from + 999) / 1000);
                return YamlTree.empty(
                        opening(), List.of(Diagnostic.of(ContentFault.FRONT_MATTER_TOO_BIG, opening(), "size", size)));
            }
            String yaml = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            return YamlTree.read(YamlText.frontMatter(file, yaml, opening()));
        }

        /** Says what stands in place of a front matter. */
        private YamlTree without(int start, int firstEnd) {
            String first = line(start, firstEnd);
            if (first.equals("+++")) {
                return fault(ContentFault.TOML_FRONT_MATTER);
            }
            if (first.startsWith("{") && !first.startsWith("{{") && !first.startsWith("{%")) {
                return fault(ContentFault.JSON_FRONT_MATTER);
            }
            return fault(ContentFault.NO_FRONT_MATTER);
        }

        private YamlTree fault(ContentFault fault) {
            return YamlTree.empty(opening(), List.of(Diagnostic.of(fault, opening())));
        }

        private SourceSpan opening() {
            return new SourceSpan(file, row, 1, 3);
        }

        private RawBody body(int from, int firstLine) {
            return new RawBody(Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length), firstLine);
        }

        private boolean startsWithMark() {
            return bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        }

        /** {@code ---}, with nothing but spaces behind it. */
        private boolean isFence(int from, int to) {
            if (to - from < 3 || bytes[from] != '-' || bytes[from + 1] != '-' || bytes[from + 2] != '-') {
                return false;
            }
            for (int at = from + 3; at < to; at++) {
                if (bytes[at] != ' ' && bytes[at] != '\t') {
                    return false;
                }
            }
            return true;
        }

        private String line(int from, int to) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8).strip();
        }

        private int endOfLine(int from) {
            int at = from;
            while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
                at++;
            }
            return at;
        }

        private int startOfNext(int end) {
            boolean both = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
            return Math.min(bytes.length, end + (both ? 2 : 1));
        }
    }
}
