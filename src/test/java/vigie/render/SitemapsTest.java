package vigie.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigie.TestSite;
import vigie.approval.Approvals;
import vigie.content.Content;
import vigie.content.ContentReader;
import vigie.content.Sources;
import vigie.content.ThemeLayers;
import vigie.diagnostic.Diagnostics;
import vigie.indicator.Indicators;
import vigie.site.Site;
import vigie.site.SiteAssembler;
import vigie.study.Study;

class SitemapsTest {

    @Test
    void aLargeSiteHasSeveralAndAnIndexOfThem(@TempDir Path folder) throws Exception {
        TestSite site = TestSite.in(folder);
        for (String page : List.of("a", "b", "c", "d")) {
            site.withPage("content/" + page + ".md", page);
        }
        for (String feed : List.of("sitemap.xml.ftl", "sitemap-index.xml.ftl")) {
            site.with("templates/feeds/" + feed, TestSite.read(Path.of("templates/feeds", feed)));
        }
        Renderer renderer = renderer(folder);

        Map<String, String> files = new TreeMap<>();
        for (Output output : new Sitemaps(renderer, 2).outputs()) {
            OutputFile file = renderer.render(output).orElseThrow();
            files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
        }

        assertThat(files).containsOnlyKeys("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml");
        assertThat(files.get("sitemap.xml"))
                .contains("<loc>https://campagne.example/sitemap-1.xml</loc>")
                .contains("<loc>https://campagne.example/sitemap-3.xml</loc>");
        assertThat(files.get("sitemap-1.xml")).contains("/</loc>", "/a/</loc>").doesNotContain("/b/</loc>");
        assertThat(files.get("sitemap-3.xml")).contains("/d/</loc>").doesNotContain("/c/</loc>");
    }

    private static Renderer renderer(Path folder) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        Path templates = folder.resolve("templates");
        Sources sources = new Sources(folder.resolve("content"), templates, folder.resolve("seeds"));
        Content content = ContentReader.read(sources, diagnostics);
        Theme theme = Theme.of(ThemeFolder.read(ThemeLayers.of(templates), diagnostics), content, diagnostics);
        SiteAssembler.Settings settings = new SiteAssembler.Settings(
                ZonedDateTime.of(2026, 6, 1, 12, 0, 0, 0, ZoneOffset.UTC),
                Optional.empty(),
                false,
                theme.iconNames(),
                theme.published(),
                theme.factWords());
        Site site = SiteAssembler.assemble(content, settings, diagnostics);
        Approvals approvals = Approvals.of(content, site, sources.content(), diagnostics);
        return Renderer.of(site, theme, Gallery.NONE, approvals, Study.NONE, Indicators.NONE, diagnostics);
    }
}
