package vigie.print;

import java.util.Optional;

/** Where finished work is kept from one build to the next; losing it costs time. */
public interface PrintCache {

    /** @param key lower-case letters, digits and hyphens */
    Optional<byte[]> get(String key);

    void put(String key, byte[] bytes);
}
