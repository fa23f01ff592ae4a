package vigie.print;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A picture as the engine reads it; empty for one that is not there. */
final class PictureStream implements FSStream {

    private static final byte[] NOTHING = {};

    private final byte[] bytes;

    PictureStream(Map<String, byte[]> pictures, String address) {
        this.bytes = pictures.getOrDefault(address, NOTHING);
    }

    @Override
    public InputStream getStream() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
}
