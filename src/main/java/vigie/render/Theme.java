package vigie.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vigie.assets.Palette;
import vigie.assets.ThemeAssets;
import vigie.content.Content;
import vigie.content.DirectiveType;
import vigie.content.ThemeFiles;
import vigie.diagnostic.Diagnostics;
import vigie.site.Campaign;

/** A theme as one campaign wears it. */
public final class Theme {

    private final ThemeFolder folder;
    private final ThemeAssets assets;
    private final Messages messages;

    private Theme(ThemeFolder folder, ThemeAssets assets, Messages messages) {
        this.folder = folder;
        this.assets = assets;
        this.messages = messages;
    }

    /** A theme in the colours and languages of one campaign. */
    public static Theme of(ThemeFolder folder, Content content, Diagnostics diagnostics) throws IOException {
        Map<String, Object> settings = content.campaign().fields();
        return new Theme(
                folder,
                ThemeAssets.load(folder.path(), Palette.of(content, diagnostics), diagnostics),
                messages(folder.path(), Campaign.languages(settings), diagnostics));
    }

    /** The names that an {@code icon} field may have. */
    public Set<String> iconNames() {
        return folder.icons().keySet();
    }

    /** What is published whatever the content: paths below the output folder, and the files they come from. */
    public Map<String, String> published() {
        Map<String, String> published = new TreeMap<>();
        outputs().forEach(output -> published.put(output, "templates/outputs/" + output + ".ftl"));
        assets.all().forEach(asset -> published.put(asset.path(), "templates/assets/"));
        return published;
    }

    Map<String, String> icons() {
        return folder.icons();
    }

    Templates templates() {
        return folder.templates();
    }

    ThemeAssets assets() {
        return assets;
    }

    Map<String, DirectiveType> directives() {
        return folder.directives();
    }

    Messages messages() {
        return messages;
    }

    /** Without {@code .ftl}: {@code home}, {@code risks.list}. */
    Set<String> layouts() {
        return folder.layouts();
    }

    /** Without {@code .ftl}: {@code sitemap.xml}. */
    List<String> outputs() {
        return folder.outputs();
    }

    private static Messages messages(Path folder, List<Locale> languages, Diagnostics diagnostics) {
        Map<Locale, Map<String, String>> byLanguage =
                new TreeMap<>((a, b) -> a.toLanguageTag().compareTo(b.toLanguageTag()));
        for (Locale language : languages) {
            byLanguage.put(language, ThemeFiles.messages(folder, language.toLanguageTag(), diagnostics));
        }
        return new Messages(byLanguage, languages.get(0));
    }
}
