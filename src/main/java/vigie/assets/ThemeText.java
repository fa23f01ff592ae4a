package vigie.assets;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import vigie.content.ThemeLayers;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;

/** The texts of a theme: styles, pictograms. */
public final class ThemeText {

    private ThemeText() {}

    /** Reads one file as UTF-8; a file that is not is reported, and read as empty. */
    public static String read(ThemeLayers.ThemeFile file, Diagnostics diagnostics) throws IOException {
        try {
            return Files.readString(file.file());
        } catch (CharacterCodingException e) {
            diagnostics.add(Diagnostic.of(AssetFault.NOT_UTF8, SourceSpan.of(file.path())));
            return "";
        }
    }
}
