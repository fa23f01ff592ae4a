package vigie.content;

import vigie.diagnostic.SourceSpan;

/**
 * YAML to read.
 *
 * @param file the path that messages name
 * @param firstLine the line of the file, from 1, on which the text starts
 * @param root where the fields as a whole stand: the line that opens the front matter, or the file
 */
record YamlText(String file, String text, int firstLine, SourceSpan root) {

    /** @param opening where the line stands that opens the front matter */
    static YamlText frontMatter(String file, String text, SourceSpan opening) {
        return new YamlText(file, text, opening.line() + 1, opening);
    }

    static YamlText wholeFile(String file, String text) {
        return new YamlText(file, text, 1, SourceSpan.of(file));
    }
}
