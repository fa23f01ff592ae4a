package vigie.kit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vigie.assets.WebCopies;
import vigie.print.Printed;
import vigie.render.Download;
import vigie.render.Offer;
import vigie.render.OutputFile;
import vigie.render.Renderer;
import vigie.site.Campaign;
import vigie.site.Page;
import vigie.site.Site;
import vigie.site.Slug;
import vigie.site.Source;

/** From finished pieces to the files of the site, what its pages offer, and the archive of them all. */
final class Packing {

    private static final String FOLDER = "kit/";
    private static final char BYTE_ORDER_MARK = '\ufeff'; // without it, older editors of Windows read no accents

    private final Site site;
    private final Renderer renderer;
    private final WebPreviews previews;
    private final LocalDate day;
    private final String root;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedMap<String, byte[]> archived = new TreeMap<>();
    private final Map<Page, Offer> offers = new LinkedHashMap<>();
    private final SortedMap<String, Source> sources = new TreeMap<>();
    private final KitManifest manifest;

    /** @param pieces at least one */
    Packing(Site site, Renderer renderer, WebPreviews previews, List<Piece> pieces) {
        Campaign campaign = site.campaign();
        this.site = site;
        this.renderer = renderer;
        this.previews = previews;
        this.day = pieces.stream()
                .map(piece -> piece.edition().date())
                .max(LocalDate::compareTo)
                .orElseThrow();
        this.root = "kit-" + Slug.of(campaign.name(campaign.firstLanguage()));
        this.manifest = new KitManifest(campaign, day);
    }

    /** @param transcript all the words of the piece */
    void add(Piece piece, Printed printed, String transcript) {
        List<Download> downloads = printed.isImage() ? image(piece, printed) : sheet(piece, printed);
        offers.put(
                piece.page(),
                new Offer(
                        downloads,
                        piece.format().purpose(),
                        transcript,
                        piece.format().shared()));
        site.sources(piece.page()).forEach(source -> sources.put(source.id(), source));
    }

    private List<Download> image(Piece piece, Printed printed) {
        Download png = download(
                piece,
                piece.name() + ".png",
                "image",
                printed.screen(),
                1,
                piece.format().pixelsWide(),
                piece.format().pixelsHigh(),
                previews(piece, printed));
        return List.of(png);
    }

    private List<Download> sheet(Piece piece, Printed printed) {
        int pages = printed.pages();
        return List.of(
                download(
                        piece,
                        piece.name() + ".pdf",
                        "screen",
                        printed.screen(),
                        pages,
                        0,
                        0,
                        previews(piece, printed)),
                download(piece, piece.name() + "-imprimeur.pdf", "shop", printed.shop(), pages, 0, 0, List.of()));
    }

    private Download download(
            Piece piece,
            String name,
            String use,
            byte[] bytes,
            int count,
            int width,
            int height,
            List<Download.Preview> shown) {
        Locale language = piece.page().language();
        String place = language.toLanguageTag() + "/"
                + renderer.word("kit-folder-" + piece.format().purpose(), language) + "/" + name;
        String type = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        Download download = new Download(FOLDER + name, place, use, type, bytes.length, count, width, height, shown);
        files.put(download.path(), bytes);
        archived.put(place, bytes);
        manifest.add(piece, download, bytes);
        return download;
    }

    private List<Download.Preview> previews(Piece piece, Printed printed) {
        List<Download.Preview> all = new ArrayList<>();
        for (byte[] png : printed.previews()) {
            int page = all.size() + 1;
            List<Download.Copy> copies = new ArrayList<>();
            for (WebCopies.Copy copy : previews.of(png)) {
                int side = Math.max(copy.width(), copy.height());
                String path = FOLDER + piece.name() + "-" + page + "-" + side + "." + copy.extension();
                files.put(path, copy.bytes());
                copies.add(new Download.Copy(path, copy.width(), copy.height()));
            }
            all.add(new Download.Preview(copies));
        }
        return all;
    }

    /** The texts see what each piece offers; the page of the kit then offers the archive. */
    KitFiles finish() {
        renderer.offer(offers);
        List<Page> pages = site.campaign().languages().stream()
                .flatMap(language -> site.page(Pieces.SECTION, language).stream())
                .filter(page -> !offers.isEmpty())
                .toList();
        for (Page page : pages) {
            renderer.texts(page).forEach((path, text) -> addText(path, page.language(), text));
        }
        Archive archive = pages.isEmpty() ? null : archive();
        if (archive != null) {
            Download all = new Download(
                    archive.path(),
                    "",
                    "all",
                    "ZIP",
                    archive.size(),
                    archive.entries().size(),
                    0,
                    0,
                    List.of());
            pages.forEach(page -> offers.put(page, new Offer(List.of(all), "", "", false)));
        }
        renderer.offer(offers);
        return new KitFiles(all(), offers, archive);
    }

    private void addText(String path, Locale language, String text) {
        byte[] bytes =
                (BYTE_ORDER_MARK + text.strip() + "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        archived.put(path, bytes);
        manifest.addText(path, language, bytes);
    }

    private Archive archive() {
        byte[] json = manifest.toBytes(sources.values());
        archived.put("manifest.json", json);
        files.put(FOLDER + "manifest.json", json);
        SortedMap<String, byte[]> entries = new TreeMap<>();
        archived.forEach((path, bytes) -> entries.put(root + "/" + path, bytes));
        return new Archive(FOLDER + root + ".zip", day, entries);
    }

    private List<OutputFile> all() {
        List<OutputFile> all = new ArrayList<>();
        files.forEach((path, bytes) -> all.add(new OutputFile(path, bytes)));
        return all;
    }
}
