package vigie.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vigie.print.Printed;
import vigie.render.Download;
import vigie.render.OutputFile;
import vigie.site.Page;

/**
 * A finished kit.
 *
 * @param files as they are published
 * @param downloads what each page of the kit offers
 */
public record KitFiles(List<OutputFile> files, Map<Page, List<Download>> downloads) {

    public static final KitFiles NONE = new KitFiles(List.of(), Map.of());

    static KitFiles of(Map<Piece, Printed> printed) {
        Map<String, byte[]> files = new TreeMap<>();
        Map<Page, List<Download>> downloads = new HashMap<>();
        printed.forEach((piece, print) -> {
            String name = "kit/" + piece.name();
            List<Download.Preview> previews = new ArrayList<>();
            for (byte[] preview : print.previews()) {
                String path = name + "-" + (previews.size() + 1) + ".png";
                files.put(path, preview);
                previews.add(PngSize.of(path, preview));
            }
            files.put(name + ".pdf", print.screen());
            files.put(name + "-imprimeur.pdf", print.shop());
            downloads.put(
                    piece.page(),
                    List.of(
                            pdf(name + ".pdf", "screen", print.screen(), print.pages(), previews),
                            pdf(name + "-imprimeur.pdf", "shop", print.shop(), print.pages(), List.of())));
        });
        List<OutputFile> all = new ArrayList<>();
        files.forEach((path, bytes) -> all.add(new OutputFile(path, bytes)));
        return new KitFiles(all, downloads);
    }

    /** @param path below the output folder */
    public boolean has(String path) {
        return files.stream().anyMatch(file -> file.path().equals(path));
    }

    private static Download pdf(String path, String use, byte[] bytes, int pages, List<Download.Preview> previews) {
        return new Download(path, use, "PDF", bytes.length, pages, previews);
    }
}
