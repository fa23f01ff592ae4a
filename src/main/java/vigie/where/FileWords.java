package vigie.where;

import java.util.List;

/** Gets the words out of one kind of finished file. A further kind of file is a further one of these. */
interface FileWords {

    boolean reads(String path);

    List<Passage> passages(byte[] file);
}
