package vigie.assets;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vigie.assets.Picture.Rendition;
import vigie.assets.Pictures.MadeFile;

/** Makes the files of one picture: decoded once, then each size from the largest. */
final class PictureMaker {

    private static final int WIDEST = 1920;
    private static final int FULL_QUALITY = 85;

    /** From what is seen as the original down to what still looks good on a screen of small pixels. */
    private static final int[] QUALITIES = {76, 64, 52, 42, 34, 28};

    /** A phone asks for no picture wider than this (two pixels for one of its own at most), and pays no more than that. */
    private static final int PHONE_WIDTH = 960;

    private static final int PHONE_BYTES = 60_000;

    private final Picture picture;

    private PictureMaker(Picture picture) {
        this.picture = picture;
    }

    static List<MadeFile> make(Picture picture, Collection<Rendition> wanted)
            throws PictureFaultException, IOException {
        return new PictureMaker(picture).make(wanted);
    }

    private List<MadeFile> make(Collection<Rendition> wanted) throws PictureFaultException, IOException {
        List<MadeFile> made = new ArrayList<>();
        if (picture.isDrawing()) {
            wanted.forEach(rendition -> made.add(new MadeFile(rendition.path(), picture.drawing())));
            return made;
        }
        PictureHeader header = picture.header();
        Pixels original = Codecs.decode(header.format(), Files.readAllBytes(picture.file()));
        boolean turned = header.orientation() >= 5;
        if ((turned ? original.height() : original.width()) != picture.width()
                || (turned ? original.width() : original.height()) != picture.height()) {
            throw new PictureFaultException(AssetFault.DAMAGED); // another file by now
        }
        boolean flat = header.format() != PictureFormat.JPEG && original.hasFewColours();
        String full = picture.full().path();
        if (wanted.stream().anyMatch(rendition -> rendition.path().equals(full))) {
            made.add(full(original));
        }
        Pixels base = smaller(original).upright(header.orientation());
        Pixels sized = base;
        for (Rendition rendition : smallestLast(wanted, full)) {
            if (sized.width() != rendition.width()) {
                sized = Resampling.to(base, rendition.width(), rendition.height());
            }
            made.add(new MadeFile(rendition.path(), encode(rendition, sized, flat)));
        }
        return made;
    }

    private MadeFile full(Pixels original) {
        Pixels upright = original.upright(picture.header().orientation());
        Rendition rendition = picture.full();
        byte[] bytes = rendition.type().equals("image/png") ? Codecs.png(upright) : Codecs.jpeg(upright, FULL_QUALITY);
        return new MadeFile(rendition.path(), bytes);
    }

    /** Still as it is stored: to turn a small picture costs less. */
    private Pixels smaller(Pixels original) {
        if (picture.width() <= WIDEST) {
            return original;
        }
        int height = (int) Math.max(1, Math.round((double) picture.height() * WIDEST / picture.width()));
        boolean turned = picture.header().orientation() >= 5;
        return Resampling.to(original, turned ? height : WIDEST, turned ? WIDEST : height);
    }

    private static List<Rendition> smallestLast(Collection<Rendition> wanted, String full) {
        return wanted.stream()
                .filter(rendition -> !rendition.path().equals(full))
                .sorted(Comparator.comparingInt(Rendition::width).reversed().thenComparing(Rendition::path))
                .toList();
    }

    private static byte[] encode(Rendition rendition, Pixels pixels, boolean flat) {
        return switch (rendition.type()) {
            case "image/png" -> Codecs.png(pixels);
            case "image/jpeg" -> affordable(rendition, quality -> Codecs.jpeg(pixels, quality));
            default ->
                flat ? Codecs.losslessWebp(pixels) : affordable(rendition, quality -> Codecs.webp(pixels, quality));
        };
    }

    private interface Encoder {
        byte[] at(int quality);
    }

    private static byte[] affordable(Rendition rendition, Encoder encoder) {
        double times = Math.max(1, (double) rendition.width() / PHONE_WIDTH);
        double most = PHONE_BYTES * times * times;
        byte[] bytes = new byte[0];
        for (int quality : QUALITIES) {
            bytes = encoder.at(quality);
            if (bytes.length <= most) {
                return bytes;
            }
        }
        return bytes;
    }
}
