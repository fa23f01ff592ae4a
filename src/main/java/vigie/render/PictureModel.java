package vigie.render;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigie.assets.Picture;
import vigie.diagnostic.Nearest;
import vigie.site.Target;

/** A picture as templates see it. Only the files that a template asks for are made. */
final class PictureModel implements TemplateHashModel, TemplateScalarModel {

    private final ShownPictures shown;
    private final Scope scope;
    private final Picture picture;

    PictureModel(ShownPictures shown, Scope scope, Picture picture) {
        this.shown = shown;
        this.scope = scope;
        this.picture = picture;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** Its address, as large as the original. */
    @Override
    public String getAsString() {
        return shown.full(picture);
    }

    @Override
    public @Nullable TemplateModel get(String name) {
        return switch (name) {
            case "url" -> new SimpleScalar(shown.full(picture));
            case "width" -> new SimpleNumber(picture.width());
            case "height" -> new SimpleNumber(picture.height());
            case "alt" -> scope.values().text(shown.said(picture, "alt", scope.language()));
            case "credit" -> scope.values().text(shown.said(picture, "credit", scope.language()));
            case "until" ->
                shown.until(picture)
                        .map(moment -> new SimpleScalar(moment.toString()))
                        .orElse(null);
            case "shared" -> scope.wrap(shared());
            case "at" -> scope.method(arguments -> at(Scope.text(arguments, 0)));
            default -> null;
        };
    }

    private Map<String, Object> shared() {
        Picture.Rendition shared = shown.shared(picture);
        return Map.of("url", shown.absolute(shared), "width", shared.width(), "height", shared.height());
    }

    private Map<String, Object> at(String place) throws TemplateModelException {
        if (!shown.places().contains(place)) {
            throw new TemplateFaultException(
                    RenderFault.UNKNOWN_PLACE,
                    place,
                    Nearest.to(place, shown.places()).orElse(""));
        }
        Target.Picture there = shown.show(picture, place, scope.language());
        return Map.of(
                "modern", there.modern(),
                "modernType", there.modernType(),
                "src", there.src(),
                "plain", there.plain(),
                "sizes", there.sizes(),
                "width", there.width(),
                "height", there.height());
    }
}
