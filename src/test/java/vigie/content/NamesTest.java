package vigie.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;

/** Names of files, as offices give them. */
class NamesTest {

    private static final String PAGE = "---\ntitle: Une page\n---\n";

    @TempDir
    private Path folder = Path.of("");

    private Path content = folder;
    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void campaign() throws IOException {
        content = Golden.campaign(folder, Path.of("none")).content();
    }

    private Path page(String name) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, PAGE);
    }

    private Content read() {
        return ContentReader.read(new Sources(content, Path.of("templates"), folder.resolve("seeds")), diagnostics);
    }

    private List<String> paths() {
        return read().documents().stream().map(Document::path).toList();
    }

    private List<ContentFault> faults() {
        read();
        return diagnostics.sorted().stream()
                .map(Diagnostic::fault)
                .map(ContentFault.class::cast)
                .toList();
    }

    @Test
    void accentsSpacesAndEmojiAreFine() throws IOException {
        page("Équipe d'été/À lire – d'abord (1).md");
        page("été 🌞.en.md");
        assertThat(paths()).containsExactly("content/Équipe d'été/À lire – d'abord (1).md", "content/été 🌞.en.md");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void decomposedAccentsAreComposedInPaths() throws IOException {
        page("e\u0301te\u0301.md");
        assertThat(paths()).containsExactly("content/\u00e9t\u00e9.md");
    }

    @Test
    void namesThatDifferByCaseAreRefused() throws IOException {
        page("fiches/Froid.md");
        page("fiches/froid.md");
        assumeThat(Files.exists(content.resolve("fiches/FROID.MD"))).isFalse();
        read();
        assertThat(Golden.print(diagnostics)).contains("content/fiches/froid.md", "name-collision", "« Froid.md »");
    }

    @Test
    void namesThatDifferByTheWritingOfAccentsAreRefused() throws IOException {
        page("fiches/\u00e9t\u00e9.md");
        page("fiches/e\u0301te\u0301.md");
        assertThat(faults()).containsExactly(ContentFault.NAME_COLLISION);
    }

    @Test
    void foldersCollideLikeFiles() throws IOException {
        page("Photos/a.md");
        page("photos/b.md");
        assertThat(faults()).containsExactly(ContentFault.NAME_COLLISION);
    }

    @ParameterizedTest
    @CsvSource({
        "CON.md, NAME_RESERVED, CON-1.md",
        "aux.md, NAME_RESERVED, aux-1.md",
        "Lpt9, NAME_RESERVED, Lpt9-1",
        "nul.tar.gz, NAME_RESERVED, nul-1.tar.gz",
        "a?.md, NAME_CHARACTER, a-.md",
        "a:b.md, NAME_CHARACTER, a-b.md",
        "'a\"b.md', NAME_CHARACTER, a-b.md",
        "a\\b.md, NAME_CHARACTER, a-b.md",
        "a\u200Bb.md, NAME_INVISIBLE_CHARACTER, ab.md",
        "a\u202Eb.md, NAME_INVISIBLE_CHARACTER, ab.md",
        "a\u0007b.md, NAME_INVISIBLE_CHARACTER, ab.md",
        "dossier., NAME_ENDING, dossier",
        "' a.md', NAME_ENDING, a.md",
        "'a ', NAME_ENDING, a",
    })
    void aNameThatAnotherSystemRefusesIsRefused(String name, ContentFault fault, String proposal) throws IOException {
        page("fiches/" + name);
        read();
        assertThat(diagnostics.sorted())
                .filteredOn(Diagnostic::isError)
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.fault()).isEqualTo(fault);
                    assertThat(diagnostic.span().file()).isEqualTo("content/fiches/" + name);
                    assertThat(diagnostic.values()).containsEntry("proposal", proposal);
                });
    }

    @ParameterizedTest
    @CsvSource({"console.md", "auxiliaire.md", "com10.md", "a.con.md", "v1.2.md"})
    void aNameThatOnlyLooksReservedIsFine(String name) throws IOException {
        page("fiches/" + name);
        assertThat(faults()).isEmpty();
    }

    @Test
    void leftoversOfSystemsAreIgnored() throws IOException {
        page(".DS_Store");
        page(".git/config.md");
        page("Thumbs.db");
        page("page.md~");
        Content read = read();
        assertThat(read.documents()).isEmpty();
        assertThat(read.assets()).isEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aLinkToAFileInsideIsFollowed() throws IOException {
        Path page = page("fiches/froid.md");
        Files.createSymbolicLink(content.resolve("copie.md"), page);
        assertThat(paths()).containsExactly("content/copie.md", "content/fiches/froid.md");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aLinkThatLeavesTheFolderIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.md"), PAGE);
        Files.createSymbolicLink(content.resolve("secret.md"), secret);
        Files.createSymbolicLink(content.resolve("dehors"), folder);
        Files.createSymbolicLink(content.resolve("dedans"), content);
        Files.createSymbolicLink(content.resolve("nulle-part.md"), folder.resolve("absent.md"));
        assertThat(paths()).isEmpty();
        assertThat(Golden.print(diagnostics).lines().filter(line -> line.contains("link-outside")))
                .hasSize(4);
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        Diagnostics told = new Diagnostics();
        ContentReader.read(new Sources(folder.resolve("rien"), Path.of("templates"), folder.resolve("seeds")), told);
        assertThat(Golden.print(told))
                .contains("missing-folder", folder.resolve("rien").toString());
    }

    @Test
    void aThemeWithoutTheReservedTypesIsRefusedAndNothingBreaks() throws IOException {
        page("page.md");
        Diagnostics told = new Diagnostics();
        ContentReader.read(new Sources(content, folder.resolve("theme"), folder.resolve("seeds")), told);
        assertThat(Golden.print(told)).contains("templates/types/common.yaml", "missing-schema");
    }

    @ParameterizedTest
    @CsvSource({"notes.docx", "about.md.bak", "nouveau.md.txt", "~$about.odt"})
    void aFileOfTheOfficeIsToldAndNotPublished(String name) throws IOException {
        page("fiches/" + name);
        page("fiches/affiche.pdf");
        assertThat(read().assets()).extracting(Asset::path).containsExactly("content/fiches/affiche.pdf");
        assertThat(diagnostics.sorted()).extracting(Diagnostic::fault).containsExactly(ContentFault.NOT_PUBLISHED);
    }
}
