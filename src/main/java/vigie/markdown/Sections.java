package vigie.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;

/** The top level of a body: a section goes with its heading, and a heading with all that stood under it. */
final class Sections {

    /**
     * A heading whose section is being written.
     *
     * @param start the state before it
     * @param end of the heading in the HTML
     * @param drops what had been taken back before its section
     * @param withheld when the heading itself was
     */
    private record Open(int level, BodyWriter.Mark start, int end, int drops, boolean withheld) {}

    private final BodyWriter body;
    private final Deque<Open> open = new ArrayDeque<>();

    Sections(BodyWriter body) {
        this.body = body;
    }

    void write(Document document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                close(heading.getLevel());
                BodyWriter.Mark start = body.mark();
                int before = body.drops();
                body.write(node);
                boolean withheld = body.drops() > before;
                open.push(new Open(heading.getLevel(), start, body.out.length(), body.drops(), withheld));
            } else {
                body.write(node);
            }
        }
        close(1);
    }

    private void close(int level) {
        while (!open.isEmpty() && open.peek().level() >= level) {
            Open section = open.pop();
            boolean emptied = body.drops() > section.drops() && body.out.length() == section.end();
            if (section.withheld() || emptied) {
                body.drop(section.start());
            }
        }
    }
}
