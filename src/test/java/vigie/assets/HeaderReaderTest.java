package vigie.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderReaderTest {

    private static PictureHeader header(byte[] bytes) {
        try {
            return HeaderReader.read(bytes).orElseThrow();
        } catch (PictureFaultException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private static String fault(byte[] bytes) {
        try {
            return HeaderReader.read(bytes).map(PictureHeader::toString).orElse("no picture");
        } catch (PictureFaultException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    @Test
    void aPhotoHasItsSize() {
        PictureHeader header = header(TestPictures.photo(120, 80, 0));

        assertThat(header).isEqualTo(new PictureHeader(PictureFormat.JPEG, 120, 80, 1, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8})
    void aPhotoTakenUprightIsHigherThanWide(int orientation) {
        PictureHeader header = header(TestPictures.withExif(TestPictures.photo(120, 80, 0), orientation));

        assertThat(header).isEqualTo(new PictureHeader(PictureFormat.JPEG, 80, 120, orientation, false));
    }

    @Test
    void aNonsensicalOrientationIsUpright() {
        assertThat(header(TestPictures.withExif(TestPictures.photo(120, 80, 0), 77))
                        .orientation())
                .isEqualTo(1);
    }

    @Test
    void aDrawingThatIsSeeThroughIsGraphic() {
        assertThat(header(TestPictures.ring(64))).isEqualTo(new PictureHeader(PictureFormat.PNG, 64, 64, 1, true));
        assertThat(header(TestPictures.gif(9, 7))).isEqualTo(new PictureHeader(PictureFormat.GIF, 9, 7, 1, true));
    }

    @Test
    void whatWeWriteAsWebpIsReadBack() {
        Pixels photo = Pixels.of(TestPictures.landscape(50, 40, 5));

        assertThat(header(Codecs.webp(photo, 70))).isEqualTo(new PictureHeader(PictureFormat.WEBP, 50, 40, 1, false));
        assertThat(header(Codecs.losslessWebp(photo)).width()).isEqualTo(50);
        assertThat(header(Codecs.webp(Pixels.empty(30, 20, 4), 70)))
                .isEqualTo(new PictureHeader(PictureFormat.WEBP, 30, 20, 1, true));
    }

    @Test
    void anAnimatedPngIsRefused() {
        byte[] animated = TestPictures.withChunk(TestPictures.ring(16), "acTL", new byte[8]);

        assertThat(fault(animated)).isEqualTo("ANIMATED");
    }

    @Test
    void anAnimatedGifIsRefused() {
        byte[] gif = TestPictures.gif(8, 8);
        int image = 13 + 3 * 256;
        while (gif[image] != 0x2c) {
            image++;
        }
        byte[] twice = Arrays.copyOf(gif, gif.length + gif.length - 1 - image);
        System.arraycopy(gif, image, twice, gif.length - 1, gif.length - image);

        assertThat(fault(twice)).isEqualTo("ANIMATED");
    }

    @Test
    void aFileCutShortIsRefusedWhereverItWasCut() {
        for (byte[] whole : new byte[][] {
            TestPictures.photo(60, 40, 9),
            TestPictures.ring(32),
            TestPictures.gif(32, 32),
            Codecs.webp(Pixels.of(TestPictures.landscape(32, 32, 5)), 80)
        }) {
            for (int length = 12; length < whole.length - 1; length += 7) {
                assertThat(fault(cut(whole, length))).isIn("TRUNCATED", "DAMAGED");
            }
        }
    }

    @Test
    void whatFollowsAPhotoDoesNoHarm() {
        byte[] photo = TestPictures.photo(60, 40, 9);

        assertThat(header(Arrays.copyOf(photo, photo.length + 5000)).width()).isEqualTo(60);
    }

    @Test
    void formatsThatNotAllBrowsersShowAreRefusedByName() {
        assertThat(fault("\0\0\0 ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("UNSUPPORTED");
        assertThat(fault("II*\0........".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("UNSUPPORTED");
        assertThat(fault("BM..........".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("UNSUPPORTED");
    }

    @Test
    void aTextIsNoPicture() {
        assertThat(fault("Bonjour, bonjour".getBytes(StandardCharsets.UTF_8))).isEqualTo("no picture");
    }

    @Test
    void randomDamageNeverDoesMoreThanBeRefused() {
        Random random = new Random(3);
        for (byte[] whole : new byte[][] {
            TestPictures.withExif(TestPictures.photo(60, 40, 9), 6),
            TestPictures.ring(32),
            TestPictures.gif(32, 32),
            Codecs.webp(Pixels.empty(30, 20, 4), 70)
        }) {
            for (int i = 0; i < 2000; i++) {
                byte[] damaged = whole.clone();
                for (int n = 0; n < 4; n++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                assertThat(fault(damaged)).isNotNull();
            }
        }
    }
}
