package vigie.kit;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vigie.approval.Approvals;
import vigie.content.Content;
import vigie.content.ContentReader;
import vigie.content.Sources;
import vigie.content.ThemeLayers;
import vigie.diagnostic.Diagnostics;
import vigie.print.Places;
import vigie.print.Press;
import vigie.print.PrintCache;
import vigie.print.Sheet;
import vigie.render.Gallery;
import vigie.render.Renderer;
import vigie.render.Theme;
import vigie.render.ThemeFolder;
import vigie.site.Site;
import vigie.site.SiteAssembler;
import vigie.study.Study;

/** The leaflet of this campaign, laid out again and again; and as a page that other programs can print. */
public final class LeafletBench {

    private static final PrintCache NOTHING_KEPT = new PrintCache() {
        @Override
        public Optional<byte[]> get(String key) {
            return Optional.empty();
        }

        @Override
        public void put(String key, byte[] bytes) {}
    };

    private LeafletBench() {}

    /** @param arguments the project's folder, how often to warm up, how often to measure, where to write the page */
    public static void main(String... arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        int warm = Integer.parseInt(arguments[1]);
        int times = Integer.parseInt(arguments[2]);
        Kit kit = kit(root);
        Piece piece = kit.pieces().stream()
                .filter(one -> one.name().equals("depliant-a5-fr"))
                .findFirst()
                .orElseThrow();
        Logos.Row row = kit.logos().row(piece, false);
        String html = kit.html(piece, row);
        Files.writeString(Path.of(arguments[3]), forOthers(html, row, root));
        Press press = kit.press();
        Map<Integer, Places.Filling> logos = kit.logos().fillings(row);
        Sheet sheet = Kit.sheet(piece, html, row);
        for (int i = 0; i < warm; i++) {
            print(press, sheet, logos);
        }
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = machine.getProcessCpuTime();
        for (int i = 0; i < times; i++) {
            print(press, sheet, logos);
        }
        long nanos = (machine.getProcessCpuTime() - before) / times;
        System.out.println(Duration.ofNanos(nanos).toNanos() / 1e6);
    }

    private static void print(Press press, Sheet sheet, Map<Integer, Places.Filling> logos) {
        if (press.proof(sheet, logos, false).printed() == null) {
            throw new IllegalStateException("the leaflet cannot be printed");
        }
    }

    private static Kit kit(Path root) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        Sources sources = new Sources(root.resolve("content"), root.resolve("templates"), root.resolve("seeds"));
        ThemeLayers layers = ThemeLayers.of(sources, diagnostics);
        ThemeFolder folder = ThemeFolder.read(layers, diagnostics);
        Content content = ContentReader.read(sources, layers, diagnostics);
        Theme theme = Theme.of(folder, content, diagnostics);
        ZonedDateTime now = LocalDate.of(2026, 12, 1).atStartOfDay(ZoneId.of("Europe/Paris"));
        Site site = SiteAssembler.assemble(
                content,
                new SiteAssembler.Settings(
                        now, Optional.empty(), false, theme.iconNames(), theme.published(), theme.factWords()),
                diagnostics);
        Approvals approvals = Approvals.of(content, site, sources.content(), diagnostics);
        Renderer renderer = Renderer.of(site, theme, Gallery.NONE, approvals, Study.NONE, diagnostics);
        return Kit.of(site, content.formats(), renderer, NOTHING_KEPT, diagnostics);
    }

    /** With its logos and fonts named as browsers know them. */
    private static String forOthers(String html, Logos.Row row, Path root) throws Exception {
        String page = html;
        for (int i = 0; i < row.logos().size(); i++) {
            String svg = row.logos().get(i).orElseThrow().artwork().svg();
            page = page.replace(
                    Logos.name(Logos.KEPT + 1 + i),
                    "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes("UTF-8")));
        }
        StringBuilder fonts = new StringBuilder();
        for (String font : new String[] {"400", "400-italic", "800"}) {
            Path file = root.resolve("templates/prints/fonts/atkinson-" + font + ".ttf");
            fonts.append(String.format(
                    Locale.ROOT,
                    "@font-face { font-family: atkinson; font-weight: %s; font-style: %s; src: url(\"%s\"); }%n",
                    font.substring(0, 3),
                    font.endsWith("italic") ? "italic" : "normal",
                    file.toAbsolutePath().toUri()));
        }
        return page.replace("<style>", "<style>\n" + fonts);
    }
}
