package vigie.assets;

/** The one thing that Exif data is read for. */
final class Exif {

    private static final int ORIENTATION = 0x0112;
    private static final int MOST_ENTRIES = 1000;

    private Exif() {}

    /** How the picture must be turned; upright when the data doesn't say, or is damaged: browsers do the same. */
    static int orientation(Bytes tiff) {
        try {
            boolean little = tiff.has(0, "II");
            if (!little && !tiff.has(0, "MM")) {
                return PictureHeader.UPRIGHT;
            }
            int directory = little ? tiff.i32Little(4) : tiff.i32(4);
            int entries = Math.min(MOST_ENTRIES, u16(tiff, directory, little));
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if (u16(tiff, entry, little) == ORIENTATION) {
                    int value = u16(tiff, entry + 8, little);
                    return value >= 1 && value <= 8 ? value : PictureHeader.UPRIGHT;
                }
            }
            return PictureHeader.UPRIGHT;
        } catch (PictureFaultException e) {
            return PictureHeader.UPRIGHT;
        }
    }

    private static int u16(Bytes tiff, int at, boolean little) throws PictureFaultException {
        return little ? tiff.u16Little(at) : tiff.u16(at);
    }
}
