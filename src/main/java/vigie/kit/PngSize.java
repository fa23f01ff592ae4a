package vigie.kit;

import java.nio.ByteBuffer;
import vigie.render.Download;

/** The size of a PNG as its header says it (PNG specification, 11.2.2). */
final class PngSize {

    private static final int WIDTH = 16;
    private static final int HEIGHT = 20;

    private PngSize() {}

    static Download.Preview of(String path, byte[] png) {
        ByteBuffer header = ByteBuffer.wrap(png);
        return new Download.Preview(path, header.getInt(WIDTH), header.getInt(HEIGHT));
    }
}
