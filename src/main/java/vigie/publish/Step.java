package vigie.publish;

import java.io.IOException;
import java.util.regex.Pattern;

/** One change of the published site, as a line of the journal. Taking it again changes nothing. */
sealed interface Step {

    void take(Site site) throws IOException;

    /** Moves a file, or a folder with all that is in it, from staging to its place. */
    record Place(String staged) implements Step {
        @Override
        public void take(Site site) throws IOException {
            site.place(staged);
        }

        @Override
        public String toString() {
            return "place\t" + staged;
        }
    }

    record Delete(String path) implements Step {
        @Override
        public void take(Site site) throws IOException {
            site.delete(path);
        }

        @Override
        public String toString() {
            return "delete\t" + path;
        }
    }

    /**
     * Deletes a file whose name differs from a new one's in case alone, as long as the new one has not come: on some disks
     * both are one file.
     */
    record MakeWay(String path, String staged) implements Step {
        @Override
        public void take(Site site) throws IOException {
            if (site.isStaged(staged)) {
                site.delete(path);
            }
        }

        @Override
        public String toString() {
            return "make-way\t" + path + "\t" + staged;
        }
    }

    Pattern TAB = Pattern.compile("\t");

    static Step parse(String line) throws IOException {
        String[] parts = TAB.split(line, -1);
        return switch (parts[0]) {
            case "place" -> new Place(parts[1]);
            case "delete" -> new Delete(parts[1]);
            case "make-way" -> new MakeWay(parts[1], parts[2]);
            default -> throw new IOException(line);
        };
    }
}
