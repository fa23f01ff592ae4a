package vigie.assets;

/** The formats of pictures that are published. */
enum PictureFormat {
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png"),
    GIF("gif", "image/gif"),
    WEBP("webp", "image/webp"),
    SVG("svg", "image/svg+xml");

    private final String extension;
    private final String type;

    PictureFormat(String extension, String type) {
        this.extension = extension;
        this.type = type;
    }

    String extension() {
        return extension;
    }

    String type() {
        return type;
    }

    /** Whether a name ends as this format's do. */
    boolean isNamed(String lowerCaseExtension) {
        return extension.equals(lowerCaseExtension) || (this == JPEG && lowerCaseExtension.equals("jpeg"));
    }
}
