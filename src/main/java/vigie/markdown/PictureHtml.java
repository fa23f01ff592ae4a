package vigie.markdown;

import org.jspecify.annotations.Nullable;
import vigie.site.Target;

/** A picture in all its sizes; alone in its paragraph and with something to say below it, it is a figure. */
final class PictureHtml {

    private final BodyWriter body;
    private final Target.Picture picture;
    private final String alternative;
    private final @Nullable Attributes attributes;
    private boolean inFigure;

    /** @param alternative what it says to those who don't see it, with typography */
    PictureHtml(BodyWriter body, Target.Picture picture, String alternative, @Nullable Attributes attributes) {
        this.body = body;
        this.picture = picture;
        this.alternative = alternative;
        this.attributes = attributes;
    }

    /**
     * Writes it.
     *
     * @param title with typography; empty when there is none
     * @param alone in its paragraph
     */
    void write(String title, boolean alone) {
        if (alone && !(title.isEmpty() && picture.credit().isEmpty())) {
            body.figureAt = body.out.length();
            body.out.append("<figure");
            until();
            body.out.append('>');
            inFigure = true;
            picture("");
            caption(title);
            body.out.append("</figure>\n");
            return;
        }
        picture(title);
        if (!picture.credit().isEmpty()) {
            body.out.append(' ');
            credit();
        }
    }

    private void caption(String title) {
        body.out.append("<figcaption>");
        Html.escape(body.out, title);
        if (!title.isEmpty() && !picture.credit().isEmpty()) {
            body.out.append(' ');
        }
        if (!picture.credit().isEmpty()) {
            credit();
        }
        body.out.append("</figcaption>");
    }

    private void credit() {
        body.out.append("<small class=\"credit\"");
        until();
        body.out.append('>');
        Html.escape(body.out, Typography.apply(picture.credit(), body.text.language()));
        body.out.append("</small>");
    }

    private void picture(String title) {
        boolean choice = !picture.modern().isEmpty() && !body.markResolved;
        if (choice) {
            body.out.append("<picture");
            until();
            body.out.append('>');
            body.out.append("<source type=\"").append(picture.modernType()).append("\" srcset=\"");
            Html.escape(body.out, picture.modern());
            sizes();
            body.out.append("\">");
        }
        image(title);
        if (choice) {
            body.out.append("</picture>");
        }
    }

    private void image(String title) {
        body.out.append("<img src=\"");
        Html.escape(body.out, picture.src());
        if (!picture.plain().isEmpty()) {
            body.out.append("\" srcset=\"");
            Html.escape(body.out, picture.plain());
            sizes();
        }
        body.out.append("\" width=\"").append(picture.width());
        body.out.append("\" height=\"").append(picture.height());
        body.out.append("\" alt=\"");
        Html.escape(body.out, alternative);
        if (!title.isEmpty()) {
            body.out.append("\" title=\"");
            Html.escape(body.out, title);
        }
        boolean first = body.pictures++ == 0 && body.text.idPrefix().isEmpty();
        body.out.append(first ? "\" decoding=\"async\"" : "\" loading=\"lazy\" decoding=\"async\"");
        if (body.markResolved) {
            body.out.append(' ').append(ImportedHtml.RESOLVED).append("=\"\"");
        }
        if (picture.modern().isEmpty() || body.markResolved) {
            until();
        }
        ElementAttributes.write(attributes, body);
        body.out.append('>');
    }

    /** The outermost element says from when on nobody may see it. */
    private void until() {
        if (!inFigure) {
            picture.until().ifPresent(moment -> body.out
                    .append(" data-until=\"")
                    .append(moment.toString())
                    .append('"'));
        }
    }

    private void sizes() {
        body.out.append("\" sizes=\"");
        Html.escape(body.out, picture.sizes());
    }
}
