package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigie.assets.TestPictures;

/** From a file beside a page to what browsers fetch. */
class PicturesOnPagesTest {

    private static final String PHOTO = "pages/photo.jpg";

    @TempDir
    Path folder = Path.of(".");

    private TestSite site = TestSite.nowhere();

    @BeforeEach
    void aSmallSite() {
        site = TestSite.in(folder)
                .with("templates/pictures.yaml", "body: \"(max-width: 42rem) 92vw, 684px\"", "card: 20rem");
    }

    private void picture(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private void page(String... lines) {
        String[] all = new String[lines.length + 4];
        List.of("---", "title: Ici", "---", "").toArray(all);
        System.arraycopy(lines, 0, all, 4, lines.length);
        site.with("content/pages/ici.md", all);
    }

    private String built() {
        TestSite.Answer answer = site.build("--lang=en");
        assertThat(answer.code()).as(answer.toString()).isZero();
        return site.file("pages/ici/index.html");
    }

    private List<String> pictures() {
        return site.files().keySet().stream()
                .filter(path -> path.matches(".*\\.(jpe?g|png|webp|svg|gif)"))
                .toList();
    }

    private static List<String> found(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void aPhotoInATextIsPublishedInSizesAndNeverAsItWas() throws IOException {
        picture(PHOTO, TestPictures.withExif(TestPictures.photo(1400, 700, 5), 6));
        page("![Une colline](photo.jpg)");

        String html = built();

        assertThat(html)
                .contains("<source type=\"image/webp\" srcset=\"/pages/photo-360.")
                .contains("sizes=\"(max-width: 42rem) 92vw, 684px\"")
                .contains("width=\"700\" height=\"1400\" alt=\"Une colline\"");
        assertThat(found("/pages/photo-\\d+\\.[0-9a-f]+\\.\\w+", html))
                .hasSizeGreaterThan(3)
                .allMatch(address -> site.has(address.substring(1)));
        assertThat(pictures()).noneMatch(path -> path.endsWith("photo.jpg"));
        site.files().forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .as(path)
                .doesNotContain("Dupont"));
    }

    @Test
    void onlyTheFirstPictureOfATextIsFetchedAtOnce() throws IOException {
        picture(PHOTO, TestPictures.photo(300, 200, 5));
        page("![Une](photo.jpg)", "", "![Deux](photo.jpg)", "", "![Trois](photo.jpg)");

        assertThat(found("<img[^>]*>", built()))
                .satisfiesExactly(
                        first -> assertThat(first).doesNotContain("loading"),
                        second -> assertThat(second).contains("loading=\"lazy\""),
                        third -> assertThat(third).contains("loading=\"lazy\""));
    }

    @Test
    void whatTheRecordOfAPictureSaysHoldsWhereverItIsShown() throws IOException {
        picture(PHOTO, TestPictures.photo(300, 200, 5));
        site.with("content/pages/photo.jpg.yaml", "alt: Une colline", "credit: Photo de Jeanne Martin, CC BY 4.0");
        page("![](photo.jpg \"Au matin\")", "", "Un mot et ![deux](photo.jpg) mots.");

        assertThat(built())
                .contains("alt=\"Une colline\"")
                .contains("<figcaption>Au matin <small class=\"credit\">Photo de Jeanne Martin, CC BY 4.0</small>")
                .doesNotContain("<p><figure")
                .contains(" <small class=\"credit\">Photo de Jeanne Martin, CC BY 4.0</small> mots.</p>");
    }

    @Test
    void aPictureWhoseRightsHaveEndedIsNeitherShownNorPublished() throws IOException {
        picture(PHOTO, TestPictures.photo(300, 200, 5));
        site.with("content/pages/photo.jpg.yaml", "expiryDate: 2026-06-01");
        page("Avant.", "", "![Une colline](photo.jpg)", "", "Après.");

        TestSite.Answer answer = site.build("--lang=en");

        assertThat(answer.code()).isZero();
        assertThat(answer.err()).contains("content/pages/ici.md:7:16: warning: The rights to this picture have ended");
        assertThat(site.file("pages/ici/index.html")).contains("Avant").doesNotContain("<img");
        assertThat(pictures()).isEmpty();
    }

    @Test
    void theRightsOfTheFieldImageEndWithIt() throws IOException {
        picture(PHOTO, TestPictures.photo(300, 200, 5));
        site.with("templates/layouts/page.ftl", "<#if page.image??>${page.image.src.at(\"card\").src}</#if>")
                .with(
                        "content/pages/ici.md",
                        "---",
                        "title: Ici",
                        "image: {src: photo.jpg, alt: Colline, expiryDate: 2026-06-02}",
                        "---");

        assertThat(built()).contains("/pages/photo-300.");
        assertThat(site.at("2026-06-02T10:00:00Z").build("--lang=en").err())
                .contains("content/pages/ici.md:3:", "warning: The rights to this picture have ended");
        assertThat(pictures()).isEmpty();
    }

    @Test
    void everyFaultIsToldWhereThePictureIsUsed() throws IOException {
        picture("pages/bombe.png", TestPictures.emptyPng(50_000, 50_000));
        picture("pages/vide.jpg", new byte[0]);
        picture("pages/telephone.jpg", "\0\0\0 ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        picture("pages/faux.png", "<html>".getBytes(StandardCharsets.UTF_8));
        picture(
                "pages/script.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><script/></svg>"
                        .getBytes(StandardCharsets.UTF_8));
        page("![a](bombe.png)", "![b](vide.jpg)", "![c](telephone.jpg)", "![d](faux.png)", "[e](script.svg)");

        TestSite.Answer answer = site.build("--lang=en");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .contains("content/pages/ici.md:5:6: error: This picture measures 50000 × 50000 pixels")
                .contains("content/pages/ici.md:6:6: error: This picture file is empty")
                .contains("content/pages/ici.md:7:6: error: This picture is in the format HEIC")
                .contains("content/pages/ici.md:8:6: error: This file is named like a picture, but is none")
                .contains("content/pages/ici.md:9:5: error: This SVG drawing contains \"script\"");
        assertThat(site.files()).isEmpty();
    }

    @Test
    void aPictureWhoseContentIsDamagedIsToldAtItsFile() throws IOException {
        picture("pages/vide.png", TestPictures.emptyPng(300, 200));
        page("![a](vide.png)");

        TestSite.Answer answer = site.build("--lang=en");

        assertThat(answer.err()).contains("content/pages/vide.png: error: This picture is damaged");
        assertThat(site.files()).isEmpty();
    }

    @Test
    void aPictureOnNoPageIsToldAndNotPublished() throws IOException {
        picture("pages/oubli.png", TestPictures.ring(40));
        page("Rien.");

        TestSite.Answer answer = site.build("--lang=en");

        assertThat(answer.err()).contains("content/pages/oubli.png: warning: No page shows this picture");
        assertThat(pictures()).isEmpty();
    }

    @Test
    void aPictureThatIsNoPngAlthoughItsNameSaysSoIsShownAndTold() throws IOException {
        picture("pages/photo.png", TestPictures.photo(300, 200, 5));
        page("![a](photo.png)");

        TestSite.Answer answer = site.build("--lang=en");

        assertThat(answer.err()).contains("content/pages/photo.png: warning: This file holds a JPEG picture");
        assertThat(pictures()).anyMatch(path -> path.endsWith(".jpg")).noneMatch(path -> path.endsWith(".png"));
    }

    @Test
    void aLinkToAPhotoLeadsToItsCleanedSelf() throws IOException {
        picture(PHOTO, TestPictures.withExif(TestPictures.photo(300, 200, 5), 1));
        page("[La photo](photo.jpg)");

        assertThat(built()).containsPattern("href=\"/pages/photo-300\\.[0-9a-f]+\\.jpg\"");
        assertThat(pictures()).hasSize(1);
    }

    @Test
    void aDrawingIsPublishedCleanedAndWithItsSize() throws IOException {
        picture(
                "pages/rond.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><!-- x --><circle r='3'/></svg>"
                        .getBytes(StandardCharsets.UTF_8));
        page("![Un rond](rond.svg)");

        assertThat(built())
                .contains("width=\"40\" height=\"20\" alt=\"Un rond\"")
                .doesNotContain("<source");
        assertThat(site.file(pictures().get(0))).contains("<circle").doesNotContain("<!--");
    }

    @Test
    void aSecondBuildKeepsWhatIsThereAndMendsWhatIsDamaged() throws IOException {
        picture(PHOTO, TestPictures.photo(500, 300, 5));
        page("![Une colline](photo.jpg)");
        built();
        byte[] first = Files.readAllBytes(site.output().resolve(pictures().get(0)));

        assertThat(site.build().out()).contains("nouveaux ou modifiés : 0");
        Files.write(site.output().resolve(pictures().get(0)), new byte[] {1, 2, 3});
        assertThat(site.build().out()).contains("nouveaux ou modifiés : 1");
        assertThat(Files.readAllBytes(site.output().resolve(pictures().get(0)))).isEqualTo(first);
    }

    @Test
    void aFieldThatNamesAFileThatIsNotThereIsToldWithTheNearestName() throws IOException {
        picture(PHOTO, TestPictures.photo(300, 200, 5));
        site.with("content/pages/ici.md", "---", "title: Ici", "image: {src: phot.jpg, alt: Colline}", "---");

        assertThat(site.build("--lang=en").err())
                .contains("content/pages/ici.md:3:14: error: This file does not exist: \"phot.jpg\"")
                .contains("Did you mean \"photo.jpg\"?");
    }

    @Test
    void aPlaceThatTheThemeDoesNotKnowIsToldInTheTemplate() throws IOException {
        picture(PHOTO, TestPictures.photo(300, 200, 5));
        site.with("templates/layouts/page.ftl", "${page.image.src.at(\"crad\").src}")
                .with("content/pages/ici.md", "---", "title: Ici", "image: {src: photo.jpg, alt: Colline}", "---");

        assertThat(site.build("--lang=en").err())
                .contains("templates/layouts/page.ftl:1", "no place for pictures named \"crad\"", "\"card\"");
    }

    @Test
    void aRecordWithoutItsPictureIsTold() {
        site.with("content/pages/perdue.jpg.yaml", "credit: Jeanne Martin");
        page("Rien.");

        assertThat(site.build("--lang=en").err())
                .contains("content/pages/perdue.jpg.yaml: error: This file is about the picture \"perdue.jpg\"");
    }

    @Test
    void importedHtmlGetsSizesOfOursAndNoneOfItsOwn() throws IOException {
        picture("pages/photo.jpg", TestPictures.photo(1400, 700, 5));
        site.with("content/pages/_index.md", "---", "title: Pages", "imported: true", "---");
        page("<p><img src=\"photo.jpg\" srcset=\"https://ailleurs.example/a.jpg 2x\" alt=\"a\"></p>");

        assertThat(built())
                .contains("srcset=\"/pages/photo-640.", "width=\"1400\" height=\"700\"")
                .doesNotContain("ailleurs");
    }
}
