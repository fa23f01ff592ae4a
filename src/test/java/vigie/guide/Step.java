package vigie.guide;

/** One thing that a guide asks of its reader. */
public sealed interface Step {

    /** Of the guide, counted from 1. */
    int line();

    /** A whole file, in the words of the guide. */
    record File(int line, String path, String text) implements Step {}

    /** Fields of a file that are there already, or new ones: each whole, from its name to the next. */
    record Fields(int line, String path, String text) implements Step {}

    /** Text at the end of a file. */
    record Ending(int line, String path, String text) implements Step {}

    /** A command as it is typed, and all that it answers. */
    record Command(int line, String words, String answer) implements Step {}

    /** A photo that staff have: the guide can only say where they put it. */
    record Photo(int line, String path) implements Step {}

    /** A file or folder that is deleted. */
    record Deletion(int line, String path) implements Step {}

    /**
     * What the reader's browser shows now.
     *
     * @param picture the file that shows it, from the guide's folder
     * @param address from the root of the site, with an anchor where the picture begins at one
     */
    record Capture(int line, String picture, String address, int width, int height, boolean dark) implements Step {}

    /** What nobody would check: a block without a meaning, a file that the reader is not told of. */
    record Unclear(int line, String why) implements Step {}
}
