package vigie.kit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vigie.diagnostic.JsonText;
import vigie.render.Download;
import vigie.site.Campaign;
import vigie.site.Source;

/** {@code manifest.json}: what is in the archive, for those who check or distribute it by a program. One file a line. */
final class KitManifest {

    private final Campaign campaign;
    private final LocalDate day;
    private final List<String> files = new ArrayList<>();

    KitManifest(Campaign campaign, LocalDate day) {
        this.campaign = campaign;
        this.day = day;
    }

    void add(Piece piece, Download download, byte[] bytes) {
        JsonText json = file(download.archived(), piece.page().language(), download.use(), download.type(), bytes)
                .field("piece", piece.page().id())
                .field("title", piece.page().title())
                .field("format", piece.format().name())
                .field("edition", piece.edition().number())
                .field("date", piece.edition().date().toString())
                .field("url", campaign.url() + "/" + download.path());
        if (download.width() > 0) {
            json.field("width", download.width()).field("height", download.height());
        } else {
            json.field("pages", download.count());
        }
        files.add(json.close('}').toString());
    }

    void addText(String path, Locale language, byte[] bytes) {
        files.add(file(path, language, "text", "TXT", bytes)
                .field("date", day.toString())
                .close('}')
                .toString());
    }

    private static JsonText file(String path, Locale language, String use, String type, byte[] bytes) {
        return new JsonText()
                .open('{')
                .field("path", path)
                .field("language", language.toLanguageTag())
                .field("use", use)
                .field("type", type)
                .field("size", bytes.length)
                .field("sha256", Digest.checksum(bytes));
    }

    /** @param sources that the pieces rest on */
    byte[] toBytes(Collection<Source> sources) {
        JsonText head =
                new JsonText().open('{').field("version", day.toString()).field("site", campaign.url());
        head.name("campaign").open('{');
        for (Locale language : campaign.languages()) {
            head.field(language.toLanguageTag(), campaign.name(language));
        }
        head.close('}')
                .field("demonstration", Boolean.TRUE.equals(campaign.fields().get("demonstration")));
        if (campaign.fields().get("licence") instanceof Map<?, ?> licence) {
            head.name("licence").open('{');
            for (String name : List.of("name", "url")) {
                if (licence.get(name) != null) {
                    head.field(name, licence.get(name).toString());
                }
            }
            head.close('}');
        }
        List<String> documents = sources.stream().map(this::source).toList();
        String json = head + ",\n\"sources\":" + lines(documents) + ",\n\"files\":" + lines(files) + "}\n";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private String source(Source source) {
        JsonText json = new JsonText().open('{').field("id", source.id());
        for (String name : List.of("title", "publisher", "date", "url")) {
            Object value = source.fields().get(name);
            if (value != null) {
                json.field(name, campaign.localized(value, campaign.firstLanguage()));
            }
        }
        return json.close('}').toString();
    }

    private static String lines(List<String> objects) {
        return objects.isEmpty() ? "[]" : "[\n" + String.join(",\n", objects) + "\n]";
    }
}
