package vigie.render;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigie.assets.Picture;
import vigie.assets.Pictures;
import vigie.content.ContentType.FieldType;
import vigie.content.Document;
import vigie.content.Value;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;
import vigie.site.Links;
import vigie.site.Page;
import vigie.site.Target;

/** What the fields of one page name and say: Markdown, files, pictures and how long they may be shown. */
final class PageFields implements Values.Fields {

    private final Renderer renderer;
    private final Page page;
    private final Document document;

    PageFields(Renderer renderer, Page page) {
        this.renderer = renderer;
        this.page = page;
        this.document = page.document().orElseThrow();
    }

    /** Whether a field leads to a file, so that it can be wrong although no layout shows it. */
    static boolean namesFile(FieldType type) {
        return type.format().equals("path") || Values.isPicture(type);
    }

    @Override
    public String html(String text, @Nullable Value written) {
        return renderer.bodies().field(page, text, written);
    }

    @Override
    public @Nullable Object file(String text, @Nullable Value written) {
        Links links = renderer.site().links(page);
        Target target = Pictures.isPicture(text) ? links.picture(text) : links.link(text);
        if (target instanceof Target.Asset asset) {
            return Pictures.isPicture(asset.file()) ? picture(asset.file(), written) : asset.url();
        }
        if (target instanceof Target.Inside inside) {
            return inside.url();
        }
        if (target instanceof Target.Unpublished unpublished) {
            report(Diagnostic.of(RenderFault.FILE_WITHHELD, place(written), "path", unpublished.path()));
            return null;
        }
        Diagnostic missing = Diagnostic.of(RenderFault.FILE_MISSING, place(written), "file", text);
        report(
                target instanceof Target.Missing lost && lost.nearest().isPresent()
                        ? missing.with("nearest", lost.nearest().get())
                        : missing);
        return null;
    }

    @Override
    public Optional<String> until(Map<String, Object> fields) {
        return renderer.site().until(fields).map(Instant::toString);
    }

    @Override
    public boolean isExpired(Map<String, Object> fields, @Nullable Value written) {
        if (!renderer.site().isPast(fields, "expiryDate")) {
            return false;
        }
        Value date = written instanceof Value.Mapping mapping ? mapping.get("expiryDate") : null;
        report(Pictures.expired(place(date)));
        return true;
    }

    private @Nullable PictureModel picture(String file, @Nullable Value written) {
        Pictures.Inspection found = renderer.shownPictures().inspect(file);
        Picture picture = found.picture();
        if (found.fault() != null) {
            report(found.fault().at(place(written)));
        }
        return picture == null
                ? null
                : new PictureModel(renderer.shownPictures(), renderer.scope(page.language()), picture);
    }

    private SourceSpan place(@Nullable Value written) {
        return written == null ? SourceSpan.of(document.path()) : written.span();
    }

    private void report(Diagnostic diagnostic) {
        renderer.report(document.imported() ? diagnostic.asWarning() : diagnostic);
    }
}
