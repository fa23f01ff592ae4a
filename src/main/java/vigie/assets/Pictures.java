package vigie.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vigie.assets.Picture.Rendition;
import vigie.content.Document;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;
import vigie.site.Site;

/**
 * The pictures of the content. Each is looked at when the first page shows it, and only those files are made that some page
 * asks for. Any number of threads may use it.
 */
public final class Pictures {

    private static final Set<String> EXTENSIONS = Set.of("jpg", "jpeg", "png", "gif", "webp", "avif", "svg");

    /** 40 megapixels, stored as the decoder likes it and as we do, and their file. */
    private static final long BYTES_AT_WORK = 400L << 20;

    private final Map<String, Site.PlacedAsset> byPath = new HashMap<>();
    private final Map<String, Inspection> inspected = new ConcurrentHashMap<>();
    private final Map<String, Use> used = new ConcurrentHashMap<>();
    private final Site site;
    private final Diagnostics diagnostics;

    private Pictures(Site site, Diagnostics diagnostics) {
        this.site = site;
        this.diagnostics = diagnostics;
    }

    /** Those of one site; what is said of pictures that aren't there is reported. */
    public static Pictures of(Site site, Diagnostics diagnostics) {
        Pictures pictures = new Pictures(site, diagnostics);
        for (Site.PlacedAsset asset : site.assets()) {
            if (isPicture(asset.asset().path())) {
                pictures.byPath.put(asset.asset().path(), asset);
            }
        }
        site.pictureRecords().forEach((path, record) -> {
            if (!pictures.byPath.containsKey(path)) {
                String name = path.substring(path.lastIndexOf('/') + 1);
                diagnostics.add(
                        Diagnostic.of(AssetFault.RECORD_WITHOUT_PICTURE, SourceSpan.of(record.path()), "name", name));
            }
        });
        return pictures;
    }

    /** Says that from now on a picture may not be shown. */
    public static Diagnostic expired(SourceSpan span) {
        return Diagnostic.of(AssetFault.EXPIRED, span);
    }

    /** By the end of its name. */
    public static boolean isPicture(String path) {
        return EXTENSIONS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * What is known of a picture before it is decoded.
     *
     * @param fault why it cannot be published, told about the file as a whole
     */
    public record Inspection(@Nullable Picture picture, @Nullable Diagnostic fault) {}

    /** A finished file. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    public record MadeFile(String path, byte[] bytes) {}

    /** What pages ask for of one picture. */
    public record Work(Picture picture, List<Rendition> renditions) {}

    private record Use(Picture picture, Rendition rendition) {}

    /**
     * Looks at a picture; the same answer every time.
     *
     * @param path of a file of the content: {@code content/risks/gelures/photo.jpg}
     */
    public Inspection inspect(String path) {
        return inspected.computeIfAbsent(path, this::read);
    }

    private Inspection read(String path) {
        Site.PlacedAsset asset = byPath.get(path);
        if (asset == null) {
            throw new IllegalArgumentException(path);
        }
        Document record = site.pictureRecords().get(path);
        if (record != null && site.isPast(record.fields(), "expiryDate")) {
            return new Inspection(null, expired(record.frontMatter().spanOf("expiryDate")));
        }
        String output = asset.permalink().file();
        String stem = output.substring(0, output.lastIndexOf('.'));
        try {
            Picture picture = PictureReader.read(path, asset.asset().file(), stem);
            checkName(picture);
            return new Inspection(picture, null);
        } catch (PictureFaultException e) {
            return new Inspection(null, e.at(SourceSpan.of(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkName(Picture picture) {
        String name = picture.path();
        PictureFormat format = picture.header().format();
        int dot = name.lastIndexOf('.');
        if (!format.isNamed(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            String better = name.substring(name.lastIndexOf('/') + 1, dot + 1) + format.extension();
            diagnostics.add(Diagnostic.of(
                    AssetFault.MISNAMED, SourceSpan.of(name), "format", format.name(), "proposal", better));
        }
    }

    /** Says that a page shows these files, which are therefore published. */
    public void use(Picture picture, Collection<Rendition> renditions) {
        renditions.forEach(rendition -> used.computeIfAbsent(rendition.path(), path -> new Use(picture, rendition)));
    }

    /** @param path below the output folder */
    public boolean isUsed(String path) {
        return used.containsKey(path);
    }

    /** How many files pages ask for. */
    public int count() {
        return used.size();
    }

    /** How many pictures may be made at the same time, so that the largest ones still have room. */
    public static int atOnce() {
        return (int) Math.max(1, Runtime.getRuntime().maxMemory() / BYTES_AT_WORK);
    }

    /** Everything that pages ask for, by picture. */
    public List<Work> work() {
        Map<String, List<Rendition>> byPicture = new TreeMap<>();
        Map<String, Picture> pictures = new HashMap<>();
        new TreeMap<>(used).values().forEach(use -> {
            pictures.put(use.picture().path(), use.picture());
            byPicture
                    .computeIfAbsent(use.picture().path(), path -> new ArrayList<>())
                    .add(use.rendition());
        });
        List<Work> work = new ArrayList<>();
        byPicture.forEach((path, renditions) ->
                Optional.ofNullable(pictures.get(path)).ifPresent(picture -> work.add(new Work(picture, renditions))));
        return work;
    }

    /** Says which pictures lie in the content but on no page. */
    public void reportUnused() {
        byPath.keySet().stream()
                .filter(path -> !inspected.containsKey(path))
                .forEach(path -> diagnostics.add(Diagnostic.of(AssetFault.UNUSED, SourceSpan.of(path))));
    }

    /**
     * Makes the files of one picture; nothing when its content turns out to be damaged, which is reported.
     *
     * @param isThere files that need not be made
     */
    public List<MadeFile> make(Work work, Predicate<String> isThere) {
        List<Rendition> missing = work.renditions().stream()
                .filter(rendition -> !isThere.test(rendition.path()))
                .toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        try {
            return PictureMaker.make(work.picture(), missing);
        } catch (PictureFaultException e) {
            diagnostics.add(e.at(SourceSpan.of(work.picture().path())));
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that a picture took longer to make than any should. */
    public void reportSlow(Work work) {
        diagnostics.add(
                Diagnostic.of(AssetFault.TOO_SLOW, SourceSpan.of(work.picture().path())));
    }
}
