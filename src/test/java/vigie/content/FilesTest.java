package vigie.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigie.diagnostic.Diagnostics;

/** Files as editors and machines save them. */
class FilesTest {

    @TempDir
    private Path folder = Path.of("");

    private final Diagnostics diagnostics = new Diagnostics();

    private Document read(byte[] bytes) throws IOException {
        Sources sources = Golden.campaign(folder, Path.of("none"));
        Path file = sources.content().resolve("fiches/froid.md");
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return ContentReader.read(sources, diagnostics).documents().get(0);
    }

    private Document read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aByteOrderMarkIsTolerated() throws IOException {
        Document document = read("\ufeff---\ntitle: Froid\n---\n\nTexte.\n");
        assertThat(document.fields()).containsEntry("title", "Froid");
        assertThat(document.body().text()).isEqualTo("\nTexte.\n");
        assertThat(document.frontMatter().spanOf("title").column()).isEqualTo(8);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void linesMayEndAsOnWindowsOrOldMacs() throws IOException {
        String text = "---\nonset: imediate\ntitle: Froid\n---\n\nTexte.\n";
        Document windows = read(text.replace("\n", "\r\n"));
        assertThat(windows.body().firstLine()).isEqualTo(5);
        assertThat(windows.fields()).containsEntry("title", "Froid");
        Document mac = read(text.replace("\n", "\r"));
        assertThat(mac.body().firstLine()).isEqualTo(5);
        assertThat(mac.fields()).containsEntry("title", "Froid");
        assertThat(diagnostics.sorted()).singleElement().satisfies(diagnostic -> assertThat(
                        Golden.place(diagnostic.span()))
                .isEqualTo("content/fiches/froid.md:2:8+8"));
    }

    @Test
    void aFileInAnOldEncodingIsRefusedAtItsFirstAccent() throws IOException {
        Document document = read("---\ntitle: Hiver\n---\n\nUn été.\n".getBytes(Charset.forName("windows-1252")));
        assertThat(document.fields()).isEmpty();
        assertThat(Golden.print(diagnostics))
                .startsWith("content/fiches/froid.md:5:4+1 ERROR content.not-utf8")
                .contains("« é »");
        assertThat(diagnostics.sorted()).hasSize(1);
    }

    @Test
    void aReplacementCharacterThatWasTypedIsFine() throws IOException {
        read("---\ntitle: Un \ufffd seul\n---\n");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aFileInUtf16IsRefused() throws IOException {
        read("---\ntitle: Froid\n---\n".getBytes(StandardCharsets.UTF_16));
        assertThat(Golden.print(diagnostics)).contains("content.not-utf8");
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        read("---\ntitle: Froid\n---\n" + "x".repeat(1_000_000));
        assertThat(Golden.print(diagnostics)).contains("content.file-too-big", "1001 ko");
    }

    @Test
    void aHugeFrontMatterIsRefused() throws IOException {
        read("---\ntitle: " + "x".repeat(300_000) + "\n---\n");
        assertThat(Golden.print(diagnostics)).contains("content.front-matter-too-big");
    }

    @Test
    void theBodyStartsOnTheLineBelowTheFrontMatterWhateverItHolds() throws IOException {
        Document document = read("---\ntitle: Froid\n---\n---\ntitle: Chaud\n---\n");
        assertThat(document.body().text()).isEqualTo("---\ntitle: Chaud\n---\n");
        assertThat(document.body().firstLine()).isEqualTo(4);
    }

    @Test
    void theMachinesLanguageChangesNothing() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            read("---\nTITLE: INDIGO\ntitle: Froid\nanonymous: OUI\nslug: ILE\n---\n");
            assertThat(Golden.print(diagnostics))
                    .contains("unknown-field", "Vouliez-vous dire « title »", "Écrivez : true", "Écrivez : ile");
        } finally {
            Locale.setDefault(before);
        }
    }
}
