package vigie.assets;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;

/** The texts of a theme: styles, pictograms. */
public final class ThemeText {

    private ThemeText() {}

    /**
     * Reads one file as UTF-8; a file that is not is reported, and read as empty.
     *
     * @param theme the folder that staff know as {@code templates/}
     */
    public static String read(Path theme, Path file, Diagnostics diagnostics) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            String path = "templates/" + theme.relativize(file).toString().replace('\\', '/');
            diagnostics.add(Diagnostic.of(AssetFault.NOT_UTF8, SourceSpan.of(path)));
            return "";
        }
    }
}
