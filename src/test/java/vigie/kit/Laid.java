package vigie.kit;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vigie.approval.Approvals;
import vigie.content.Content;
import vigie.content.ContentReader;
import vigie.content.Sources;
import vigie.content.ThemeLayers;
import vigie.diagnostic.Diagnostics;
import vigie.indicator.Indicators;
import vigie.print.Press;
import vigie.print.Printed;
import vigie.print.Sheet;
import vigie.print.Typeface;
import vigie.render.Gallery;
import vigie.render.Renderer;
import vigie.render.Theme;
import vigie.render.ThemeFolder;
import vigie.site.Site;
import vigie.site.SiteAssembler;
import vigie.study.Study;

/**
 * A piece of the campaign that Vigie comes with, printed.
 *
 * @param html that was laid out
 */
record Laid(Piece piece, String html, Printed printed) {

    private static final ZonedDateTime DAY = ZonedDateTime.of(2026, 12, 1, 12, 0, 0, 0, ZoneId.of("Europe/Paris"));

    static List<Laid> all() throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        Sources sources = new Sources(Path.of("content"), Path.of("templates"), Path.of("seeds"));
        ThemeLayers layers = ThemeLayers.of(sources, diagnostics);
        ThemeFolder folder = ThemeFolder.read(layers, diagnostics);
        Content content = ContentReader.read(sources, layers, diagnostics);
        Theme theme = Theme.of(folder, content, diagnostics);
        Site site = SiteAssembler.assemble(
                content,
                new SiteAssembler.Settings(
                        DAY,
                        Optional.empty(),
                        false,
                        theme.iconNames(),
                        new TreeMap<>(theme.published()),
                        theme.factWords()),
                diagnostics);
        Approvals approvals = Approvals.of(content, site, sources.content(), diagnostics);
        Renderer renderer = Renderer.of(site, theme, Gallery.NONE, approvals, Study.NONE, Indicators.NONE, diagnostics);
        Press press = press(renderer);
        List<Laid> laid = new ArrayList<>();
        for (Piece piece : Pieces.of(site, content.formats())) {
            if (piece.format().image()) {
                continue; // has no tags, and no trim
            }
            QrCode code = QrCode.of(piece.absolute(site.campaign()));
            Map<String, Object> edition = Map.of(
                    "number", piece.edition().number(),
                    "date", Renderer.day(piece.edition().date()),
                    "address", piece.absolute(site.campaign()),
                    "code", Map.of("size", code.size(), "path", code.path()));
            String html = renderer.print(piece.page(), piece.format().name(), Map.of("edition", edition))
                    .orElseThrow();
            Sheet sheet =
                    new Sheet(html, piece.format(), Map.of(), piece.edition().date());
            laid.add(new Laid(
                    piece,
                    html,
                    Optional.ofNullable(press.proof(sheet).printed()).orElseThrow()));
        }
        return laid;
    }

    private static Press press(Renderer renderer) {
        List<Typeface> faces = new ArrayList<>();
        renderer.prints().fonts().forEach((name, ttf) -> faces.add(Typeface.named(name, ttf)));
        return new Press(faces);
    }

    @Override
    public String toString() {
        return piece.name();
    }
}
