package vigie.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Which frames of a layout, the elements with {@code data-frame}, hold more than they have room for. */
final class Frames {

    /** Rounding of lines to dots, of which there are 20 a point. */
    private static final float TOLERANCE = 0.5f;

    private final float dotsPerPoint;
    private final List<Overflow> overflows = new ArrayList<>();

    private Frames(float dotsPerPoint) {
        this.dotsPerPoint = dotsPerPoint;
    }

    static List<Overflow> overflows(PdfBoxRenderer renderer) {
        Frames frames = new Frames(renderer.getDotsPerPoint());
        frames.look(renderer.getRootBox());
        return frames.overflows;
    }

    private void look(Box box) {
        Element element = box.getElement();
        if (element != null && box instanceof BlockBox && element.hasAttribute("data-frame")) {
            Extent content = new Extent();
            content.of(box);
            float down = (content.bottom - (box.getAbsY() + box.getHeight())) / dotsPerPoint;
            float across = (content.right - (box.getAbsX() + box.getWidth())) / dotsPerPoint;
            float excess = Math.max(down, across);
            if (excess > TOLERANCE) {
                overflows.add(new Overflow(element.getAttribute("data-frame"), excess));
            }
        }
        for (Box child : box.getChildren()) {
            look(child);
        }
    }

    /** How far lines and replaced elements reach, in dots. */
    private static final class Extent {
        private int bottom = Integer.MIN_VALUE;
        private int right = Integer.MIN_VALUE;

        void of(Box box) {
            for (Box child : box.getChildren()) {
                if (child instanceof LineBox line) {
                    reach(line.getAbsY() + line.getHeight(), line.getAbsX() + line.getContentWidth());
                }
                if (child instanceof BlockBox block && block.isReplaced()) {
                    reach(block.getAbsY() + block.getHeight(), block.getAbsX() + block.getWidth());
                }
                if (!(child instanceof InlineLayoutBox)) {
                    of(child);
                }
            }
        }

        private void reach(int newBottom, int newRight) {
            bottom = Math.max(bottom, newBottom);
            right = Math.max(right, newRight);
        }
    }
}
