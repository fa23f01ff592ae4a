package vigie.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Gives Java's graphics polygons instead of curves and strokes, which JDK 17 and 25 draw with other pixels. Every stroke has
 * round ends and joins, as pictograms do, and no dashes.
 */
final class PlainDrawer extends PageDrawer {

    /** In points, far less than a pixel of a preview. */
    private static final double FLATNESS = 0.05;

    private static final int CORNERS = 24;

    PlainDrawer(PageDrawerParameters parameters) throws IOException {
        super(parameters);
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        GeneralPath path = getLinePath();
        Path2D flat = new GeneralPath();
        flat.append(path.getPathIterator(new AffineTransform(), FLATNESS), false);
        path.reset();
        path.append(flat, false);
        super.fillPath(windingRule);
    }

    @Override
    public void strokePath() throws IOException {
        GeneralPath path = getLinePath();
        float width = Math.max(transformWidth(getGraphicsState().getLineWidth()), 0.25f);
        GeneralPath outline = outline(path, width / 2);
        path.reset();
        setClip();
        getGraphics().setPaint(getPaint(getGraphicsState().getStrokingColor()));
        getGraphics().fill(outline);
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        GeneralPath copy = (GeneralPath) getLinePath().clone();
        fillPath(windingRule);
        getLinePath().append(copy, false);
        strokePath();
    }

    private static GeneralPath outline(GeneralPath path, double radius) {
        GeneralPath outline = new GeneralPath(Path2D.WIND_NON_ZERO);
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator it = path.getPathIterator(new AffineTransform(), FLATNESS); !it.isDone(); it.next()) {
            int kind = it.currentSegment(at);
            double toX = kind == PathIterator.SEG_CLOSE ? startX : at[0];
            double toY = kind == PathIterator.SEG_CLOSE ? startY : at[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = toX;
                startY = toY;
            } else {
                bar(outline, x, y, toX, toY, radius);
                dot(outline, x, y, radius);
            }
            dot(outline, toX, toY, radius);
            x = toX;
            y = toY;
        }
        return outline;
    }

    private static void bar(GeneralPath outline, double x1, double y1, double x2, double y2, double radius) {
        double length = StrictMath.hypot(x2 - x1, y2 - y1);
        if (length == 0) {
            return;
        }
        double dx = (y2 - y1) / length * radius;
        double dy = (x2 - x1) / length * radius;
        outline.moveTo(x1 + dx, y1 - dy);
        outline.lineTo(x2 + dx, y2 - dy);
        outline.lineTo(x2 - dx, y2 + dy);
        outline.lineTo(x1 - dx, y1 + dy);
        outline.closePath();
    }

    /** Turning the same way as the bars, so that both together are one surface. */
    private static void dot(GeneralPath outline, double x, double y, double radius) {
        for (int corner = 0; corner < CORNERS; corner++) {
            double angle = 2 * Math.PI * corner / CORNERS;
            double cornerX = x + radius * StrictMath.cos(angle);
            double cornerY = y + radius * StrictMath.sin(angle);
            if (corner == 0) {
                outline.moveTo(cornerX, cornerY);
            } else {
                outline.lineTo(cornerX, cornerY);
            }
        }
        outline.closePath();
    }
}
