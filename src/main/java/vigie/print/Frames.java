package vigie.print;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Element;

/** Which frames of a layout, the elements with {@code data-frame}, hold more than they have room for. */
final class Frames {

    /** Half a point, for the rounding of lines to dots. */
    private static final float TOLERANCE = 0.5f;

    private final float tolerance;
    private final Set<Integer> overfull = new HashSet<>();

    private Frames(float dotsPerPoint) {
        this.tolerance = TOLERANCE * dotsPerPoint;
    }

    /** Their numbers, as {@link PrintMarkup} gives them. */
    static Set<Integer> overfull(PdfBoxRenderer renderer) {
        Frames frames = new Frames(renderer.getDotsPerPoint());
        frames.look(renderer.getRootBox());
        frames.look(renderer.getRootBox().getLayer());
        return frames.overfull;
    }

    /** What is positioned is no child of what it stands in. */
    private void look(Layer layer) {
        look(layer.getMaster());
        layer.getChildren().forEach(this::look);
    }

    private void look(Box box) {
        Element element = box.getElement();
        if (element != null && box instanceof BlockBox && element.hasAttribute(PrintMarkup.NUMBER)) {
            Extent content = new Extent();
            content.of(box);
            if (content.bottom > box.getAbsY() + box.getHeight() + tolerance
                    || content.right > box.getAbsX() + box.getWidth() + tolerance) {
                overfull.add(Integer.valueOf(element.getAttribute(PrintMarkup.NUMBER)));
            }
        }
        for (Box child : box.getChildren()) {
            look(child);
        }
    }

    /** How far lines and drawings reach, in dots. */
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
