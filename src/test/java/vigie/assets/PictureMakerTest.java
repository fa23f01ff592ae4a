package vigie.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigie.assets.Picture.Rendition;
import vigie.assets.Pictures.MadeFile;

class PictureMakerTest {

    @TempDir
    Path folder = Path.of(".");

    private Picture read(String name, byte[] bytes) throws IOException, PictureFaultException {
        Path file = Files.write(folder.resolve(name), bytes);
        return PictureReader.read("content/" + name, file, name.substring(0, name.lastIndexOf('.')));
    }

    private static List<MadeFile> makeAll(Picture picture) throws IOException, PictureFaultException {
        List<Rendition> all = new ArrayList<>(picture.modern());
        all.addAll(picture.plain());
        all.add(picture.full());
        all.add(picture.shared());
        return PictureMaker.make(picture, all.stream().distinct().toList());
    }

    private static Pixels decoded(MadeFile file) throws PictureFaultException {
        PictureFormat format = HeaderReader.read(file.bytes()).orElseThrow().format();
        return Codecs.decode(format, file.bytes());
    }

    private static Color color(Pixels pixels, double x, double y) {
        int row = (int) (y * pixels.height());
        int column = (int) (x * pixels.width());
        int at = (row * pixels.width() + column) * pixels.channels();
        byte[] samples = pixels.samples();
        return new Color(samples[at] & 0xff, samples[at + 1] & 0xff, samples[at + 2] & 0xff);
    }

    private static boolean near(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed()) < 40
                && Math.abs(a.getGreen() - b.getGreen()) < 40
                && Math.abs(a.getBlue() - b.getBlue()) < 40;
    }

    @Test
    void aPhotoGetsSizesUpToTheWidestScreenAndNeverWiderThanItself() throws IOException, PictureFaultException {
        assertThat(read("a.jpg", TestPictures.photo(2400, 1600, 0)).modern())
                .extracting(Rendition::width)
                .containsExactly(360, 640, 960, 1280, 1920);
        assertThat(read("b.jpg", TestPictures.photo(1000, 600, 0)).modern())
                .extracting(Rendition::width)
                .containsExactly(360, 640, 1000);
        assertThat(read("c.jpg", TestPictures.photo(90, 60, 0)).plain())
                .extracting(Rendition::width)
                .containsExactly(90);
    }

    @Test
    void everyFileHasTheSizeThatItsPageSays() throws IOException, PictureFaultException {
        Picture picture = read("a.jpg", TestPictures.withExif(TestPictures.photo(1301, 707, 5), 8));

        assertThat(picture.width()).isEqualTo(707);
        List<Rendition> all = new ArrayList<>(picture.modern());
        all.addAll(picture.plain());
        for (MadeFile file : PictureMaker.make(picture, all)) {
            Rendition said = all.stream()
                    .filter(rendition -> rendition.path().equals(file.path()))
                    .findFirst()
                    .orElseThrow();
            PictureHeader header = HeaderReader.read(file.bytes()).orElseThrow();
            assertThat(header.width()).isEqualTo(said.width());
            assertThat(header.height()).isEqualTo(said.height());
            assertThat(header.format().type()).isEqualTo(said.type());
        }
    }

    /** Where red, which is above at the left as stored, is seen; then green, which is above at the right. */
    @ParameterizedTest
    @CsvSource({
        "1, .25, .25, .75, .25", "2, .75, .25, .25, .25", "3, .75, .75, .25, .75", "4, .25, .75, .75, .75",
        "5, .25, .25, .25, .75", "6, .75, .25, .75, .75", "7, .75, .75, .75, .25", "8, .25, .75, .25, .25"
    })
    void everyOrientationIsApplied(int orientation, double redX, double redY, double greenX, double greenY)
            throws IOException, PictureFaultException {
        Picture picture = read("a.jpg", TestPictures.withExif(TestPictures.corners(800, 400), orientation));

        for (MadeFile file : makeAll(picture)) {
            Pixels pixels = decoded(file);
            assertThat(color(pixels, redX, redY)).matches(color -> near(color, new Color(200, 0, 0)));
            assertThat(color(pixels, greenX, greenY)).matches(color -> near(color, new Color(0, 200, 0)));
        }
    }

    @Test
    void nothingOfWhereAndByWhomAPhotoWasTakenIsPublished() throws IOException, PictureFaultException {
        byte[] jpeg = TestPictures.withExif(TestPictures.photo(700, 500, 5), 6);
        byte[] png = TestPictures.withChunk(
                TestPictures.ring(300), "tEXt", ("Author\0" + TestPictures.SECRET).getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).contains(TestPictures.SECRET);

        for (Picture picture : List.of(read("a.jpg", jpeg), read("b.png", png))) {
            for (MadeFile file : makeAll(picture)) {
                assertThat(new String(file.bytes(), StandardCharsets.ISO_8859_1))
                        .as(file.path())
                        .doesNotContain("Dupont", "Exif", "ICC_PROFILE", "EXIF", "XMP", "tEXt", "iCCP", "tIME");
            }
        }
    }

    @Test
    void aNoisyPhotoOfAMegabyteCostsAPhoneNoMoreThan60Kilobytes() throws IOException, PictureFaultException {
        byte[] photo = TestPictures.photo(4000, 3000, 12);
        assertThat(photo.length).isGreaterThan(1_000_000);
        Picture picture = read("a.jpg", photo);
        List<Rendition> forPhones = picture.modern().stream()
                .filter(rendition -> rendition.width() <= 960)
                .toList();

        assertThat(forPhones).hasSize(3);
        assertThat(PictureMaker.make(picture, forPhones))
                .allSatisfy(file -> assertThat(file.bytes().length).isLessThanOrEqualTo(60_000));
    }

    @Test
    void transparencyIsKeptAndBecomesWhiteWhereItCannotBe() throws IOException, PictureFaultException {
        Picture picture = read("a.png", TestPictures.ring(700));
        for (MadeFile file : makeAll(picture)) {
            Pixels pixels = decoded(file);
            if (file.path().endsWith(".jpg")) {
                assertThat(color(pixels, 0.5, 0.5)).matches(color -> near(color, Color.WHITE));
            } else {
                int middle = (pixels.height() / 2 * pixels.width() + pixels.width() / 2) * 4;
                assertThat(pixels.channels()).as(file.path()).isEqualTo(4);
                assertThat(pixels.samples()[middle + 3]).as(file.path()).isZero();
            }
            assertThat(color(pixels, 0.25, 0.5)).matches(color -> near(color, new Color(10, 90, 140)));
        }
    }

    @Test
    void aPhotoForPrintersIsShownInItsColours() throws IOException, PictureFaultException {
        Picture picture = read("a.jpg", TestPictures.cmyk(500, 300));

        Color seen = color(decoded(makeAll(picture).get(0)), 0.5, 0.5);
        assertThat(seen.getRed()).as(seen.toString()).isGreaterThan(seen.getBlue() + 60);
    }

    @Test
    void aGreyPhotoStaysAsLightAsItWas() throws IOException, PictureFaultException {
        java.awt.image.BufferedImage grey =
                new java.awt.image.BufferedImage(400, 300, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 400 * 300; i++) {
            grey.getRaster().setSample(i % 400, i / 400, 0, 100);
        }
        Picture picture = read("a.png", TestPictures.png(grey));

        assertThat(color(decoded(makeAll(picture).get(0)), 0.5, 0.5).getGreen()).isBetween(95, 105);
    }

    @Test
    void theSameOriginalGivesTheSameBytesAndAnotherOneAnotherName() throws IOException, PictureFaultException {
        byte[] photo = TestPictures.photo(700, 500, 5);
        Picture first = read("a.jpg", photo);
        Picture second = read("a.jpg", photo);

        assertThat(makeAll(first)).usingRecursiveComparison().isEqualTo(makeAll(second));
        photo[photo.length - 3] ^= 1;
        assertThat(read("a.jpg", photo).full().path()).isNotEqualTo(first.full().path());
    }

    @Test
    void aBombIsRefusedByItsHeader() throws IOException {
        Files.write(folder.resolve("a.png"), TestPictures.emptyPng(50_000, 50_000));
        Files.write(folder.resolve("a.jpg"), TestPictures.resized(TestPictures.photo(60, 40, 0), 65_000, 65_000));

        for (String name : List.of("a.png", "a.jpg")) {
            assertThatThrownBy(() -> PictureReader.read("content/" + name, folder.resolve(name), "a"))
                    .hasMessage("TOO_MANY_PIXELS");
        }
    }

    @Test
    void aPictureWithoutContentIsDamaged() throws IOException, PictureFaultException {
        Picture picture = read("a.png", TestPictures.emptyPng(600, 400));

        assertThatThrownBy(() -> makeAll(picture)).hasMessage("DAMAGED");
    }

    @Test
    void emptyFilesAndFalsePicturesAreRefused() throws IOException {
        Files.write(folder.resolve("a.png"), new byte[0]);
        Files.writeString(folder.resolve("b.jpg"), "<html>404 Not Found</html>");

        assertThatThrownBy(() -> PictureReader.read("content/a.png", folder.resolve("a.png"), "a"))
                .hasMessage("EMPTY");
        assertThatThrownBy(() -> PictureReader.read("content/b.jpg", folder.resolve("b.jpg"), "b"))
                .hasMessage("NOT_A_PICTURE");
    }

    @Test
    void reducingKeepsEvenGroundEvenAndTheMeanLight() {
        Pixels even = Pixels.empty(997, 613, 3);
        Arrays.fill(even.samples(), (byte) 180);
        assertThat(Resampling.to(even, 101, 62).samples()).containsOnly((byte) 180);

        Pixels stripes = Pixels.empty(1000, 10, 3);
        for (int i = 0; i < stripes.samples().length; i++) {
            stripes.samples()[i] = (byte) (i / 3 % 2 == 0 ? 0 : 200);
        }
        Pixels reduced = Resampling.to(stripes, 100, 1);
        for (int x = 5; x < 95; x++) {
            assertThat(reduced.samples()[x * 3] & 0xff).isBetween(95, 105);
        }
    }
}
