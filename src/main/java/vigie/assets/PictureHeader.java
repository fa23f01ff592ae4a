package vigie.assets;

/**
 * What the first bytes of a picture say about it; nothing is decoded yet.
 *
 * @param width in pixels as the picture is seen, after its orientation
 * @param height likewise
 * @param orientation as Exif counts, 1 to 8: how the stored rows must be turned to be seen upright
 * @param graphic made of few colours, or see-through in places: JPEG would spoil it
 */
record PictureHeader(PictureFormat format, int width, int height, int orientation, boolean graphic) {

    static final int UPRIGHT = 1;

    /** From the size as it is stored. */
    static PictureHeader stored(PictureFormat format, int width, int height, int orientation, boolean graphic) {
        boolean turned = orientation >= 5;
        return new PictureHeader(format, turned ? height : width, turned ? width : height, orientation, graphic);
    }
}
