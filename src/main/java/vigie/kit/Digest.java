package vigie.kit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what is made of a thing it is known whether it must be made again. */
final class Digest {

    private static final int LENGTH = 32;

    private final MessageDigest digest;

    Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Digest with(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    Digest with(String text) {
        digest.update((byte) 0);
        return with(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Lower-case letters and digits. */
    String hex() {
        return whole().substring(0, LENGTH);
    }

    private String whole() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What partners can compute themselves ({@code sha256sum}), in 64 hexadecimal digits. */
    static String checksum(byte[] bytes) {
        return new Digest().with(bytes).whole();
    }

    static String of(byte[] bytes) {
        return new Digest().with(bytes).hex();
    }
}
