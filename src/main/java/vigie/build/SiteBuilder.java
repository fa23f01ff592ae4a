package vigie.build;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vigie.approval.Approvals;
import vigie.assets.Pictures;
import vigie.check.Audit;
import vigie.content.Content;
import vigie.content.ContentReader;
import vigie.content.Sources;
import vigie.content.ThemeLayers;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;
import vigie.indicator.Indicators;
import vigie.kit.Kit;
import vigie.kit.KitFiles;
import vigie.kit.PartnerKits;
import vigie.kit.Piece;
import vigie.kit.PieceNames;
import vigie.markdown.Markdown;
import vigie.outside.OutsideLinks;
import vigie.print.Printed;
import vigie.publish.KeptPrints;
import vigie.publish.Publisher;
import vigie.publish.Release;
import vigie.publish.Report;
import vigie.render.Gallery;
import vigie.render.Output;
import vigie.render.OutputFile;
import vigie.render.Renderer;
import vigie.render.Theme;
import vigie.render.ThemeFolder;
import vigie.report.StateReport;
import vigie.site.Campaign;
import vigie.site.FactWords;
import vigie.site.Site;
import vigie.site.SiteAssembler;
import vigie.study.Study;

/** The whole build on one screen. A check is a build without its last verb. */
public final class SiteBuilder {

    private static final Duration LIMIT_PER_PAGE = Duration.ofSeconds(20);
    private static final Duration LIMIT_PER_PICTURE = Duration.ofMinutes(2);

    private final BuildRequest request;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Workers workers = new Workers(LIMIT_PER_PAGE);

    private SiteBuilder(BuildRequest request) {
        this.request = request;
    }

    /**
     * Builds, and publishes when there is no error.
     *
     * @throws vigie.publish.PublishException when the output folder cannot be used
     */
    public static BuildResult build(BuildRequest request) throws IOException {
        return new SiteBuilder(request).run();
    }

    private BuildResult run() throws IOException {
        ThemeLayers layers = ThemeLayers.of(request.sources(), diagnostics);
        Task<ThemeFolder> folder = Task.start(() -> ThemeFolder.read(layers, diagnostics));
        Task.start(() -> warmUp(folder));
        Content content = ContentReader.read(request.sources(), layers, diagnostics);
        Theme theme = Theme.of(folder.result(), content, diagnostics);
        Gallery gallery = gallery(content, theme, layers);
        Site site = SiteAssembler.assemble(content, settings(content, theme, gallery), diagnostics);
        Approvals approvals = Approvals.of(content, site, request.sources().content(), diagnostics);
        Study study = Study.of(content, site, diagnostics);
        Indicators indicators = Indicators.of(site, study, diagnostics);
        Renderer renderer = Renderer.of(site, theme, gallery, approvals, study, indicators, diagnostics);
        request.search().ifPresent(search -> search.begin(site, renderer));
        KeptPrints kept =
                new KeptPrints(request.cache(), "print", request.clock().instant());
        renderer.describe(PieceNames.of(site, content.formats()));
        Kit kit = Kit.of(site, content.formats(), renderer, kept, diagnostics);
        KeptPrints keptForPartners =
                new KeptPrints(request.cache(), "partners", request.clock().instant());
        PartnerWork partners = new PartnerWork(PartnerKits.of(kit, keptForPartners), request.progress(), this::fail);
        if (request.search().isEmpty()) {
            partners.checkLogos(request.partners());
        }
        KitFiles kitFiles = print(kit);
        List<Output> outputs = new ArrayList<>(renderer.outputs());
        outputs.addAll(kit.outputs());
        Pictures pictures = renderer.pictures();
        Audit audit = new Audit(
                site.campaign().base(), outputs, path -> pictures.isUsed(path) || kitFiles.has(path), diagnostics);
        try (Release release = begin()) {
            render(outputs, renderer, audit, release);
            checkOtherBodies(site, renderer);
            audit.finish(renderer.bodies().anchorLinks(), renderer.bodies()::isLeftOut);
            if (!diagnostics.hasErrors()) { // a wrong name is told once
                pictures.reportUnused();
            }
            makePictures(pictures, release);
            int ofPartners = stage(kitFiles, kept, partners, keptForPartners, release);
            Optional<Report> report = commit(release);
            List<Diagnostic> found = diagnostics.sorted();
            return new BuildResult(
                    outputs.size() + pictures.count() + kitFiles.count() + ofPartners,
                    report,
                    found,
                    new StateReport(content, site, approvals, found, renderer),
                    () -> OutsideLinks.of(site, renderer.bodies().outsideLinks(), audit.outside()));
        }
    }

    /** While the content is read, both engines get ready, which takes each longer than rendering a page. */
    private static ThemeFolder warmUp(Task<ThemeFolder> folder) throws IOException {
        Markdown.warmUp();
        folder.result().warmUp();
        return folder.result();
    }

    private Gallery gallery(Content content, Theme theme, ThemeLayers layers) throws IOException {
        List<Locale> languages = Campaign.languages(content.campaign().fields());
        return request.gallery() ? Gallery.read(layers, theme, languages, diagnostics) : Gallery.NONE;
    }

    private SiteAssembler.Settings settings(Content content, Theme theme, Gallery gallery) {
        ZoneId zone = Campaign.zone(content.campaign().fields());
        ZonedDateTime now = request.asOf()
                .map(moment -> moment.atZone(zone))
                .orElseGet(() -> ZonedDateTime.ofInstant(request.clock().instant(), zone));
        Map<String, String> published = new TreeMap<>(theme.published());
        published.putAll(gallery.published());
        FactWords words =
                request.search().map(search -> search.around(theme.factWords())).orElse(theme.factWords());
        return new SiteAssembler.Settings(now, request.url(), request.drafts(), theme.iconNames(), published, words);
    }

    /** Nothing when the build is only a check, or already known not to end well. */
    private @Nullable Release begin() {
        if (diagnostics.hasErrors()) {
            return null;
        }
        Sources sources = request.sources();
        return request.output()
                .map(output ->
                        Publisher.begin(output, List.of(sources.content(), sources.templates(), sources.seeds())))
                .orElse(null);
    }

    private void render(List<Output> outputs, Renderer renderer, Audit audit, @Nullable Release release) {
        workers.each(
                outputs,
                output -> {
                    Optional<OutputFile> file = renderer.render(output);
                    if (request.audit()) {
                        file.ifPresent(finished -> audit.read(output, finished));
                    }
                    file.ifPresent(finished -> request.search().ifPresent(search -> search.read(output, finished)));
                    return file;
                },
                outcome -> {
                    if (outcome.failure() != null) {
                        fail(outcome.failure(), spanOf(outcome.item()));
                    } else if (outcome.result() != null && release != null) {
                        outcome.result().ifPresent(file -> release.stage(file.path(), file.bytes()));
                    }
                });
    }

    /** What no layout shows may still be wrong, and will be shown one day. */
    private void checkOtherBodies(Site site, Renderer renderer) {
        workers.each(
                site.described(),
                page -> {
                    renderer.check(page);
                    return page;
                },
                outcome -> {
                    if (outcome.failure() != null) {
                        fail(outcome.failure(), Site.spanOf(outcome.item()));
                    }
                });
    }

    /** Dear, and so done only for what will be published, and not again where the last build has left the same. */
    private void makePictures(Pictures pictures, @Nullable Release release) {
        List<Pictures.Work> work = pictures.work();
        if (release == null || diagnostics.hasErrors() || work.isEmpty()) {
            return;
        }
        Workers few = new Workers(LIMIT_PER_PICTURE, Pictures.atOnce());
        few.each(work, one -> pictures.make(one, release::keep), outcome -> {
            if (outcome.failure() instanceof Workers.TooSlowException) {
                pictures.reportSlow(outcome.item());
            } else if (outcome.failure() != null) {
                fail(outcome.failure(), SourceSpan.of(outcome.item().picture().path()));
            } else if (outcome.result() != null) {
                outcome.result().forEach(file -> release.stage(file.path(), file.bytes()));
            }
        });
    }

    /** Before any page, since pages say how many sheets and bytes a piece has. */
    private KitFiles print(Kit kit) {
        if (kit.pieces().isEmpty() || request.search().isPresent()) { // which reads pages with signs that no font has
            return KitFiles.NONE;
        }
        Map<Piece, Printed> printed = new ConcurrentHashMap<>();
        new Workers(LIMIT_PER_PICTURE).each(kit.pieces(), kit::print, outcome -> {
            if (outcome.failure() != null) {
                fail(outcome.failure(), Site.spanOf(outcome.item().page()));
            } else if (outcome.result() != null) {
                outcome.result().ifPresent(print -> printed.put(outcome.item(), print));
            }
        });
        return kit.files(printed);
    }

    private int stage(
            KitFiles kit,
            KeptPrints kept,
            PartnerWork partners,
            KeptPrints keptForPartners,
            @Nullable Release release) {
        if (release == null || diagnostics.hasErrors()) {
            return 0;
        }
        kit.files().forEach(file -> release.stage(file.path(), file.bytes()));
        kit.archive().ifPresent(archive -> release.stage(archive.path(), archive.writing()::to));
        kept.prune();
        partners.layOut();
        if (diagnostics.hasErrors()) {
            return 0;
        }
        int files = partners.make(release);
        if (request.partners().all()) {
            keptForPartners.prune();
        }
        return files;
    }

    private Optional<Report> commit(@Nullable Release release) {
        if (release == null || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Report report = release.commit();
        diagnostics.addAll(report.warnings());
        return Optional.of(report);
    }

    private void fail(Throwable failure, SourceSpan span) {
        if (failure instanceof Workers.TooSlowException) {
            diagnostics.add(Diagnostic.of(BuildFault.TOO_SLOW, span));
        } else if (failure instanceof StackOverflowError) {
            diagnostics.add(Diagnostic.of(BuildFault.TOO_DEEP, span));
        } else if (failure instanceof Error error) {
            throw error;
        } else {
            throw (RuntimeException) failure;
        }
    }

    private static SourceSpan spanOf(Output output) {
        return output instanceof Output.OfPage page ? Site.spanOf(page.page()) : SourceSpan.of(output.path());
    }
}
