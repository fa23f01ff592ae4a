package vigie.kit;

import java.util.function.Predicate;

/** Where finished files go one by one, so that nobody holds all of them. Any number of threads may use it. */
public interface Shelf {

    /**
     * Takes over a file that was published before; false when there is none, or it is not what it should be.
     *
     * @param path below the output folder
     */
    boolean keep(String path, Predicate<byte[]> isRight);

    void put(String path, byte[] bytes);
}
