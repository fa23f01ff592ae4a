package vigie.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the fonts of a theme can print. The engine leaves out, or prints as {@code #}, what they cannot. */
final class Coverage {

    private final List<CmapLookup> fonts;

    private Coverage(List<CmapLookup> fonts) {
        this.fonts = fonts;
    }

    static Coverage of(List<Typeface> typefaces) {
        List<CmapLookup> fonts = new ArrayList<>();
        for (Typeface face : typefaces) {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.ttf()))) {
                fonts.add(font.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Coverage(fonts);
    }

    /** Each character once, in the order of the text, that some font cannot print. */
    List<String> missing(String text) {
        return text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && !isPrintable(character))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private boolean isPrintable(int character) {
        return fonts.stream().allMatch(font -> font.getGlyphId(character) != 0);
    }
}
