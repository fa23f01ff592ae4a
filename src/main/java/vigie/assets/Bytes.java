package vigie.assets;

import java.nio.charset.StandardCharsets;

/** Numbers and marks in a file's bytes. What lies behind the end reads as a truncated file. */
@SuppressWarnings("ArrayRecordComponent") // a view, never compared
record Bytes(byte[] all, int from, int to) {

    Bytes(byte[] all) {
        this(all, 0, all.length);
    }

    int length() {
        return to - from;
    }

    int u8(int at) throws PictureFaultException {
        if (at < 0 || at >= length()) {
            throw new PictureFaultException(AssetFault.TRUNCATED);
        }
        return all[from + at] & 0xff;
    }

    int u16(int at) throws PictureFaultException {
        return u8(at) << 8 | u8(at + 1);
    }

    int u16Little(int at) throws PictureFaultException {
        return u8(at) | u8(at + 1) << 8;
    }

    int u24Little(int at) throws PictureFaultException {
        return u16Little(at) | u8(at + 2) << 16;
    }

    /** As a signed number: sizes of more than 2 GB come out negative. */
    int i32(int at) throws PictureFaultException {
        return u16(at) << 16 | u16(at + 2);
    }

    int i32Little(int at) throws PictureFaultException {
        return u16Little(at) | u16Little(at + 2) << 16;
    }

    boolean has(int at, String ascii) {
        byte[] mark = ascii.getBytes(StandardCharsets.ISO_8859_1);
        if (at < 0 || at + mark.length > length()) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (all[from + at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    Bytes part(int start, int size) throws PictureFaultException {
        if (start < 0 || size < 0 || start > length() - size) {
            throw new PictureFaultException(AssetFault.TRUNCATED);
        }
        return new Bytes(all, from + start, from + start + size);
    }
}
