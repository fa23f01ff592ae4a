package vigie.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vigie.publish.Sites.begin;
import static vigie.publish.Sites.bytes;
import static vigie.publish.Sites.publish;
import static vigie.publish.Sites.read;
import static vigie.publish.Sites.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigie.diagnostic.Diagnostic;

class PublisherTest {

    private static final Map<String, String> SITE = Sites.of(
            "index.html", "home",
            "risques/index.html", "risks",
            "risques/photo.jpg", "photo",
            "assets/style.css", "style",
            "sitemap.xml", "map");

    private Path folder;
    private Path output;

    @BeforeEach
    void chooseOutput(@TempDir(factory = MemoryDisk.class) Path empty) {
        folder = empty;
        output = folder.resolve("site-output");
    }

    @Test
    void aSiteIsPublishedIntoANewFolder() {
        Report report = publish(output, SITE);

        assertThat(read(output)).isEqualTo(SITE);
        assertThat(report).isEqualTo(new Report(5, 0, 0, List.of(), List.of()));
        assertThat(output.resolve(".vigie/staging")).doesNotExist();
        assertThat(output.resolve(".vigie/journal")).doesNotExist();
    }

    @Test
    void whatIsUnchangedIsNotWrittenAgain() throws IOException {
        publish(output, SITE);
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(output.resolve("index.html"), longAgo);
        Files.setLastModifiedTime(output.resolve(".vigie/manifest"), longAgo);

        Report report = publish(output, SITE);

        assertThat(report).isEqualTo(new Report(0, 5, 0, List.of(), List.of()));
        assertThat(Files.getLastModifiedTime(output.resolve("index.html"))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(output.resolve(".vigie/manifest"))).isEqualTo(longAgo);
    }

    @Test
    void aFileWrittenPieceByPieceIsWrittenAgainOnlyWhenItDiffers() {
        assertThat(publishPieces("one", "two")).isEqualTo(new Report(1, 0, 0, List.of(), List.of()));
        assertThat(read(output)).isEqualTo(Map.of("kit/all.zip", "onetwo"));
        assertThat(publishPieces("onet", "wo")).isEqualTo(new Report(0, 1, 0, List.of(), List.of()));
        assertThat(publishPieces("one", "three")).isEqualTo(new Report(1, 0, 0, List.of(), List.of()));
        assertThat(read(output)).isEqualTo(Map.of("kit/all.zip", "onethree"));
    }

    private Report publishPieces(String... pieces) {
        try (Release release = begin(output)) {
            release.stage("kit/all.zip", out -> {
                for (String piece : pieces) {
                    out.write(bytes(piece));
                }
            });
            return release.commit();
        }
    }

    @Test
    void onlyWhatDiffersIsWritten() {
        publish(output, SITE);
        Map<String, String> changed = with(SITE, "index.html", "new home", "aide/index.html", "help");

        assertThat(publish(output, changed)).isEqualTo(new Report(2, 4, 0, List.of(), List.of()));
        assertThat(read(output)).isEqualTo(changed);
    }

    @Test
    void aPageThatIsGoneIsRemovedWithTheFoldersThatItLeavesEmpty() {
        publish(output, with(SITE, "a/b/c/index.html", "old", "a/b/kept.html", "kept"));

        Report report = publish(output, with(SITE, "a/b/kept.html", "kept"));

        assertThat(report.removed()).isEqualTo(1);
        assertThat(read(output)).isEqualTo(with(SITE, "a/b/kept.html", "kept"));
        assertThat(publish(output, SITE).removed()).isEqualTo(1);
        assertThat(read(output)).isEqualTo(SITE);
    }

    @Test
    void filesOfOthersStayAndAreNamed() throws IOException {
        publish(output, SITE);
        write("google123.html", "theirs");
        write("risques/notes.txt", "theirs");

        Report report = publish(output, Sites.of("index.html", "home"));

        assertThat(report.kept()).containsExactly("google123.html", "risques/notes.txt");
        assertThat(read(output))
                .isEqualTo(Sites.of("index.html", "home", "google123.html", "theirs", "risques/notes.txt", "theirs"));
    }

    @Test
    void everyForeignFileInTheWayIsNamedAndNothingChanges() throws IOException {
        publish(output, SITE);
        write("aide/index.html", "theirs");
        write("contact", "theirs");
        write("agenda/theirs.txt", "theirs");
        Map<String, String> before = read(output);

        assertRefused(
                with(SITE, "index.html", "new", "aide/index.html", "a", "contact/index.html", "b", "agenda", "c"),
                PublishFault.IN_THE_WAY,
                "agenda/theirs.txt",
                "aide/index.html",
                "contact");
        assertThat(read(output)).isEqualTo(before);
        assertThat(output.resolve(".vigie/staging")).doesNotExist();
    }

    @Test
    void aForeignFileThatIsJustWhatTheSiteHasBecomesTheSites() throws IOException {
        publish(output, SITE);
        write("aide.html", "help");

        assertThat(publish(output, with(SITE, "aide.html", "help")).kept()).isEmpty();
        assertThat(publish(output, SITE).removed()).isEqualTo(1);
    }

    @Test
    void anEmptyForeignFolderGivesWay() throws IOException {
        publish(output, SITE);
        Files.createDirectories(output.resolve("aide/empty/too"));

        publish(output, with(SITE, "aide", "help"));

        assertThat(read(output)).isEqualTo(with(SITE, "aide", "help"));
    }

    @Test
    void aDamagedFileIsMended() throws IOException {
        publish(output, SITE);
        Files.delete(output.resolve("risques/photo.jpg"));
        write("assets/style.css", "");

        assertThat(publish(output, SITE).written()).isEqualTo(2);
        assertThat(read(output)).isEqualTo(SITE);
    }

    @Test
    void whatSomebodyEditedIsPublishedAnewAndTheirTextSaved() throws IOException {
        publish(output, SITE);
        write("index.html", "HOME");
        write("risques/index.html", "a longer text about risks");

        Report report = publish(output, without(SITE, "risques/index.html"));

        assertThat(read(output)).isEqualTo(without(SITE, "risques/index.html"));
        assertThat(report.warnings()).allMatch(warning -> warning.fault() == PublishFault.EDITED_BY_HAND);
        assertThat(report.warnings())
                .extracting(warning -> warning.values().get("copy"))
                .containsExactly(name(".vigie/replaced/index.html"), name(".vigie/replaced/risques/index.html"));
        assertThat(output.resolve(".vigie/replaced/index.html")).hasContent("HOME");
        assertThat(output.resolve(".vigie/replaced/risques/index.html")).hasContent("a longer text about risks");
        assertThat(publish(output, SITE).warnings()).isEmpty();
    }

    @Test
    void aFileBecomesAFolderAndAFolderAFile() {
        Map<String, String> files = Sites.of("a", "file", "b", "file", "c/d", "file", "index.html", "home");
        Map<String, String> folders =
                Sites.of("a/index.html", "folder", "b/c/index.html", "folder", "c", "file now", "index.html", "home");

        for (Map<String, String> site : List.of(files, folders, files, folders)) {
            publish(output, site);
            assertThat(read(output)).isEqualTo(site);
        }
    }

    @Test
    void aNameThatChangesInCaseAloneIsNotLost() {
        publish(output, Sites.of("Risques/Gelures.html", "page", "Risques/b.html", "b"));
        publish(output, Sites.of("risques/gelures.html", "page", "risques/b.html", "b"));

        assertThat(read(output)).isEqualTo(Sites.of("risques/gelures.html", "page", "risques/b.html", "b"));
    }

    @Test
    void twoFilesThatManyDisksTakeForOneAreRefused() {
        assertRefused(Sites.of("a/Foo.html", "1", "a/foo.html", "2"), PublishFault.SAME_NAME, "a/foo.html");
        assertRefused(Sites.of("\u00e9.html", "1", "e\u0301.html", "2"), PublishFault.SAME_NAME, "\u00e9.html");
        assertRefused(Sites.of("aide", "1", "Aide/index.html", "2"), PublishFault.SAME_NAME, "aide");
    }

    @Test
    void closedWithoutCommitNothingHasHappened() throws IOException {
        publish(output, SITE);
        String manifest = Sites.manifest(output);
        try (Release release = begin(output)) {
            stage(release, Sites.of("index.html", "new", "new/index.html", "new"));
        }

        assertThat(read(output)).isEqualTo(SITE);
        assertThat(Sites.manifest(output)).isEqualTo(manifest);
        assertThat(output.resolve(".vigie/staging")).doesNotExist();
    }

    @Test
    void stagingThatAKilledBuildLeftIsDiscarded() throws IOException {
        publish(output, SITE);
        write(".vigie/staging/page/index.html", "half a pa");
        write(".vigie/staging/page/other/index.html", "half a pa");

        publish(output, with(SITE, "other/more.html", "more"));

        assertThat(read(output)).isEqualTo(with(SITE, "other/more.html", "more"));
    }

    @Test
    void theSameSiteHasTheSameManifest() throws IOException {
        Path other = folder.resolve("other");
        publish(output, SITE);
        publish(other, Sites.of("old.html", "old"));
        publish(other, SITE);

        assertThat(Sites.manifest(other)).isEqualTo(Sites.manifest(output));
        assertThat(Sites.manifest(output)).contains("71d60cd0 4 index.html\n");
    }

    @Test
    void anEmptySiteIsASite() {
        publish(output, SITE);

        assertThat(publish(output, Map.of()).removed()).isEqualTo(5);
        assertThat(read(output)).isEmpty();
    }

    @Test
    void pagesAppearAfterTheirAssetsAndBeforeTheSitemapAndNewFoldersAsAWhole() {
        publish(
                output,
                Sites.of("index.html", "old", "alt/index.html", "old", "alt/logo.svg", "old", "feed.xml", "old"));
        try (Release release = begin(output)) {
            stage(release, with(SITE, "kit/a/index.html", "a", "kit/a/b/index.html", "b", "feed/fr/feed.xml", "f"));
            assertThat(release.prepare().steps().stream().map(Step::toString))
                    .containsExactly(
                            "place\tasset/assets",
                            "place\tasset/risques",
                            "place\tpage/index.html",
                            "place\tpage/kit",
                            "place\tpage/risques/index.html",
                            "place\tindex/feed",
                            "place\tindex/sitemap.xml",
                            "delete\tfeed.xml",
                            "delete\talt/index.html",
                            "delete\talt/logo.svg");
        }
    }

    @Test
    void aBuildThatStoppedAfterAnyStepIsFinishedByTheNext() throws IOException {
        int steps = 1;
        for (int taken = 0; taken <= steps; taken++) {
            Path stopped = folder.resolve("stopped-" + taken);
            publish(stopped, Sites.version(1, 1));
            try (Release release = begin(stopped)) {
                stage(release, Sites.version(2, 1));
                Journal journal = release.prepare();
                steps = journal.steps().size();
                Site site = new Site(OutputFolder.open(stopped, List.of()));
                for (Step step : journal.steps().subList(0, taken)) {
                    step.take(site);
                }
            }
            begin(stopped).close();
            assertThat(read(stopped)).isEqualTo(Sites.version(2, 1));
            assertThat(stopped.resolve(".vigie/journal")).doesNotExist();
            assertThat(publish(stopped, Sites.version(2, 1)).written()).isZero();
        }
    }

    @Test
    void aSecondBuildIsRefusedUntilTheFirstIsDone() {
        try (Release first = begin(output)) {
            assertFault(PublishFault.OUTPUT_BUSY);
            assertFault(PublishFault.OUTPUT_BUSY);
            stage(first, SITE);
            first.commit();
        }
        assertThat(publish(output, SITE).unchanged()).isEqualTo(5);
    }

    @Test
    void aFolderOfSomebodyElseIsRefusedUntouched() throws IOException {
        write("thesis.docx", "years of work");

        Diagnostic fault = assertFault(PublishFault.OUTPUT_FOREIGN);

        assertThat(fault.values()).containsEntry("file", "thesis.docx");
        assertThat(output.resolve(".vigie")).doesNotExist();
    }

    @Test
    void aFolderWithNothingButFilesOfToolsIsTaken() throws IOException {
        write(".gitignore", "*\n");
        write(".DS_Store", "");

        assertThat(publish(output, SITE).kept()).isEmpty();
        assertThat(publish(output, Map.of()).kept()).isEmpty();
        assertThat(read(output)).isEqualTo(Sites.of(".gitignore", "*\n", ".DS_Store", ""));
    }

    @Test
    void aFileIsNoFolderToPublishIn() throws IOException {
        Files.writeString(output, "text");

        assertFault(PublishFault.OUTPUT_IS_FILE);
    }

    @Test
    void theSourcesAreNeverPublishedInto() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content/risks"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), content);

        for (Path wrong : List.of(content, content.resolve("new/deeper"), folder, link, link.resolve("new"))) {
            assertThatThrownBy(() -> Publisher.begin(wrong, List.of(folder.resolve("seeds"), content)))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("publish.output-protected");
        }
        assertThat(read(content)).isEqualTo(Sites.of("/", ""));
    }

    @Test
    void neitherTheHomeFolderNorWhatHoldsItIsPublishedInto() {
        Path home = Path.of(System.getProperty("user.home"));

        for (Path wrong : List.of(home, home.toAbsolutePath().getRoot())) {
            assertThatThrownBy(() -> begin(wrong)).hasMessageContaining("publish.output-protected");
        }
    }

    @Test
    void aListThatWasChangedByHandIsNotTrusted() throws IOException {
        publish(output, SITE);
        for (String damaged : List.of("", "vigie 1\nabc", "vigie 1\nabc\n", "vigie 1\nabc x index.html\n", "other\n")) {
            write(".vigie/manifest", damaged);
            assertFault(PublishFault.OUTPUT_DAMAGED);
        }
        assertThat(read(output)).isEqualTo(SITE);
    }

    @Test
    void nothingIsWrittenThroughALink() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("index.html"), "theirs");
        publish(output, SITE);
        Files.createSymbolicLink(output.resolve("aide"), outside);
        Files.createSymbolicLink(output.resolve("page.html"), outside.resolve("index.html"));

        assertRefused(
                with(SITE, "aide/index.html", "ours", "page.html", "ours"),
                PublishFault.LINK_IN_THE_WAY,
                "aide",
                "page.html");
        assertThat(publish(output, SITE).kept()).containsExactly("aide", "page.html");
        assertThat(read(outside)).isEqualTo(Sites.of("index.html", "theirs"));
    }

    @Test
    void nothingIsRemovedThroughALink() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("index.html"), "risks");
        publish(output, SITE);
        Trees.delete(output.resolve("risques"));
        Files.createSymbolicLink(output.resolve("risques"), outside);

        publish(output, Sites.of("index.html", "home"));

        assertThat(read(outside)).isEqualTo(Sites.of("index.html", "risks"));
    }

    @Test
    void aLinkThatAppearsWhileABuildRunsIsNotWrittenThrough() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        publish(output, SITE);
        try (Release release = begin(output)) {
            stage(release, with(SITE, "aide/index.html", "ours"));
            Journal journal = release.prepare();
            Files.createSymbolicLink(output.resolve("aide"), outside);
            assertThatThrownBy(journal::run).hasMessageContaining("publish.half-published");
        }
        assertThat(read(outside)).isEqualTo(Sites.of("/", ""));

        Files.delete(output.resolve("aide"));
        begin(output).close();
        assertThat(read(output)).isEqualTo(with(SITE, "aide/index.html", "ours"));
    }

    @Test
    void theOutputItselfMayBeALink() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(output, elsewhere);

        publish(output, SITE);

        assertThat(read(elsewhere)).isEqualTo(SITE);
    }

    @Test
    void whatTheMachineRefusesLeavesTheOutputAsItWas() {
        publish(output, SITE);

        assertThatThrownBy(() -> publish(output, with(SITE, "x".repeat(300), "", "index.html", "new")))
                .hasMessageContaining("publish.not-written");
        assertThat(read(output)).isEqualTo(SITE);
        assertThat(output.resolve(".vigie/staging")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "../x",
                "a/../x",
                "a/./x",
                "a//x",
                "a/",
                "..",
                "a\\x",
                "a\nx",
                ".vigie/manifest",
                ".VIGIE"
            })
    void aPathThatLeadsElsewhereIsAFaultOfTheProgram(String path) {
        try (Release release = begin(output)) {
            assertThatThrownBy(() -> release.stage(path, bytes("x"))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aPathThatIsStagedTwiceIsAFaultOfTheProgram() {
        try (Release release = begin(output)) {
            release.stage(".well-known/security.txt", bytes("x"));
            assertThatThrownBy(() -> release.stage(".well-known/security.txt", bytes("x")))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private Diagnostic assertFault(PublishFault fault) {
        PublishException refused = catchThrowableOfType(PublishException.class, () -> begin(output));
        assertThat(refused.diagnostics()).singleElement().satisfies(one -> assertThat(one.fault())
                .isEqualTo(fault));
        return refused.diagnostics().get(0);
    }

    private void assertRefused(Map<String, String> site, PublishFault fault, String... paths) {
        assertThatThrownBy(() -> publish(output, site)).isInstanceOfSatisfying(PublishException.class, e -> {
            assertThat(e.diagnostics()).allMatch(one -> one.fault() == fault);
            assertThat(e.diagnostics())
                    .extracting(one -> one.span().file())
                    .containsExactly(List.of(paths).stream().map(this::name).toArray(String[]::new));
        });
    }

    private String name(String path) {
        return output.resolve(path).toString().replace('\\', '/');
    }

    private void write(String path, String text) throws IOException {
        Path file = output.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, String> with(Map<String, String> site, String... pathsAndTexts) {
        Map<String, String> more = Sites.of(pathsAndTexts);
        site.forEach(more::putIfAbsent);
        return more;
    }

    private static Map<String, String> without(Map<String, String> site, String path) {
        Map<String, String> less = with(site);
        less.remove(path);
        return less;
    }
}
