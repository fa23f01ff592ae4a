package vigie.render;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vigie.assets.Picture;
import vigie.assets.Picture.Rendition;
import vigie.assets.Pictures;
import vigie.content.Document;
import vigie.diagnostic.Diagnostic;
import vigie.site.Permalink;
import vigie.site.Site;
import vigie.site.Target;

/** The pictures of one site as its pages show them: how wide each place of the theme is, and who is to be named. */
final class ShownPictures {

    /** The place of pictures in Markdown. */
    static final String BODY = "body";

    private static final String WHOLE_WINDOW = "100vw";

    private final Site site;
    private final Pictures pictures;
    private final Map<String, String> places;

    /** @param places the value of the attribute {@code sizes} for each place of the theme, by name */
    ShownPictures(Site site, Pictures pictures, Map<String, String> places) {
        this.site = site;
        this.pictures = pictures;
        this.places = places;
    }

    Set<String> places() {
        return places.keySet();
    }

    Pictures.Inspection inspect(String file) {
        return pictures.inspect(file);
    }

    /**
     * A picture of the content at a place.
     *
     * @param file as staff know it: {@code content/risks/gelures/photo.jpg}
     */
    Target show(String file, String place, Locale language) {
        Pictures.Inspection found = pictures.inspect(file);
        if (found.picture() == null) {
            return unusable(found);
        }
        return show(found.picture(), place, language);
    }

    Target.Picture show(Picture picture, String place, Locale language) {
        List<Rendition> modern = picture.modern();
        List<Rendition> plain = picture.plain();
        pictures.use(picture, modern);
        pictures.use(picture, plain);
        List<Rendition> all = modern.isEmpty() ? plain : modern;
        Rendition largest = all.get(all.size() - 1);
        return new Target.Picture(
                modern.isEmpty() ? "" : srcset(modern),
                modern.isEmpty() ? "" : modern.get(0).type(),
                url(plain.get(0)),
                plain.size() < 2 ? "" : srcset(plain),
                places.getOrDefault(place, WHOLE_WINDOW),
                largest.width(),
                largest.height(),
                said(picture, "alt", language),
                said(picture, "credit", language),
                isDecorative(picture, language),
                until(picture));
    }

    /** For a link to the picture itself. */
    Target full(String file) {
        Pictures.Inspection found = pictures.inspect(file);
        return found.picture() == null ? unusable(found) : new Target.Asset(full(found.picture()), file);
    }

    String full(Picture picture) {
        return published(picture, picture.full());
    }

    /** For cards that other sites make of a link to the page. */
    Rendition shared(Picture picture) {
        Rendition shared = picture.shared();
        pictures.use(picture, List.of(shared));
        return shared;
    }

    String absolute(Rendition rendition) {
        return site.campaign().url() + new Permalink("/" + rendition.path(), "").url("");
    }

    /** What its record says of a picture in one language; empty when it says nothing. */
    String said(Picture picture, String field, Locale language) {
        Document record = site.pictureRecords().get(picture.path());
        Object value = record == null ? null : record.fields().get(field);
        return value == null ? "" : site.campaign().localized(value, language);
    }

    /** When its rights end, as its record says. */
    Optional<Instant> until(Picture picture) {
        return Optional.ofNullable(site.pictureRecords().get(picture.path()))
                .flatMap(record -> site.until(record.fields()));
    }

    private boolean isDecorative(Picture picture, Locale language) {
        Document record = site.pictureRecords().get(picture.path());
        return record != null
                && record.fields().containsKey("alt")
                && said(picture, "alt", language).isEmpty();
    }

    private static Target unusable(Pictures.Inspection found) {
        Diagnostic why = found.fault();
        return why == null ? new Target.Missing(Optional.empty()) : new Target.Unusable(why);
    }

    private String published(Picture picture, Rendition rendition) {
        pictures.use(picture, List.of(rendition));
        return url(rendition);
    }

    private String srcset(List<Rendition> renditions) {
        return renditions.stream()
                .map(rendition -> url(rendition) + " " + rendition.width() + "w")
                .collect(Collectors.joining(", "));
    }

    private String url(Rendition rendition) {
        return new Permalink("/" + rendition.path(), "").url(site.campaign().base());
    }
}
