package vigie.build;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import vigie.approval.Approvals;
import vigie.content.Content;
import vigie.content.ContentReader;
import vigie.content.Sources;
import vigie.content.ThemeLayers;
import vigie.diagnostic.Diagnostics;
import vigie.indicator.Indicators;
import vigie.render.Gallery;
import vigie.render.Output;
import vigie.render.OutputFile;
import vigie.render.Renderer;
import vigie.render.Theme;
import vigie.render.ThemeFolder;
import vigie.site.Site;
import vigie.site.SiteAssembler;
import vigie.study.Study;

/** The same content as it will be published at one moment after another: read once, rendered as often as asked, never written. */
public final class Rehearsal {

    private final Sources sources;
    private final Content content;
    private final Theme theme;
    private final Diagnostics reading;
    private final boolean drafts;
    private final Workers workers = new Workers(Duration.ofSeconds(20));

    private Rehearsal(Sources sources, Content content, Theme theme, Diagnostics reading, boolean drafts) {
        this.sources = sources;
        this.content = content;
        this.theme = theme;
        this.reading = reading;
        this.drafts = drafts;
    }

    public static Rehearsal of(Sources sources, boolean drafts) throws IOException {
        Diagnostics reading = new Diagnostics();
        ThemeLayers layers = ThemeLayers.of(sources, reading);
        ThemeFolder folder = ThemeFolder.read(layers, reading);
        Content content = ContentReader.read(sources, layers, reading);
        return new Rehearsal(sources, content, Theme.of(folder, content, reading), reading, drafts);
    }

    public Content content() {
        return content;
    }

    /** Whether something is wrong with the content itself. */
    public boolean hasErrors() {
        return reading.hasErrors();
    }

    /** A fingerprint of each file that depends on the content, by path; nothing when the site could not be published then. */
    public Optional<SortedMap<String, String>> at(ZonedDateTime moment) {
        Diagnostics diagnostics = new Diagnostics();
        Site site = SiteAssembler.assemble(
                content,
                new SiteAssembler.Settings(
                        moment, Optional.empty(), drafts, theme.iconNames(), theme.published(), theme.factWords()),
                diagnostics);
        Approvals approvals = Approvals.of(content, site, sources.content(), diagnostics);
        Study study = Study.of(content, site, diagnostics);
        Renderer renderer = Renderer.of(
                site, theme, Gallery.NONE, approvals, study, Indicators.of(site, study, diagnostics), diagnostics);
        SortedMap<String, String> files = Collections.synchronizedSortedMap(new TreeMap<>());
        List<Output> outputs = renderer.outputs().stream()
                .filter(output -> output instanceof Output.OfPage || output instanceof Output.OfTemplate)
                .toList();
        AtomicBoolean refused = new AtomicBoolean(diagnostics.hasErrors() || reading.hasErrors());
        workers.each(outputs, renderer::render, outcome -> {
            Optional<OutputFile> file = outcome.result();
            if (file != null) {
                file.ifPresent(finished -> files.put(finished.path(), digest(finished.bytes())));
            } else {
                refused.set(true);
            }
        });
        renderer.pictures().work().forEach(work -> work.renditions()
                .forEach(
                        rendition -> files.put(rendition.path(), rendition.path()))); // the name changes with the bytes
        return refused.get() || diagnostics.hasErrors() ? Optional.empty() : Optional.of(new TreeMap<>(files));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
