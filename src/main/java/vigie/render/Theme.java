package vigie.render;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vigie.assets.Palette;
import vigie.assets.ThemeAssets;
import vigie.assets.ThemeText;
import vigie.content.Content;
import vigie.content.DirectiveType;
import vigie.content.ThemeLayers;
import vigie.diagnostic.Diagnostics;
import vigie.site.Campaign;
import vigie.site.FactWords;

/** A theme as one campaign wears it. */
public final class Theme {

    static final String SITEMAP = "sitemap.xml";

    private final ThemeFolder folder;
    private final Palette palette;
    private final ThemeAssets assets;
    private final Messages messages;
    private final PrintTheme prints;

    private Theme(ThemeFolder folder, Palette palette, ThemeAssets assets, Messages messages, PrintTheme prints) {
        this.folder = folder;
        this.palette = palette;
        this.assets = assets;
        this.messages = messages;
        this.prints = prints;
    }

    /** A theme in the colours and languages of one campaign. */
    public static Theme of(ThemeFolder folder, Content content, Diagnostics diagnostics) throws IOException {
        Map<String, Object> settings = content.campaign().fields();
        Palette palette = Palette.of(content, diagnostics);
        return new Theme(
                folder,
                palette,
                ThemeAssets.load(folder.layers(), palette, diagnostics),
                Messages.read(folder.layers(), Campaign.languages(settings), diagnostics),
                new PrintTheme(folder.layers(), palette, diagnostics));
    }

    /** What is printed, and how. */
    public PrintTheme prints() {
        return prints;
    }

    /** The names that an {@code icon} field may have. */
    public Set<String> iconNames() {
        return folder.icons().keySet();
    }

    /** How facts are written in the languages of the campaign. */
    public FactWords factWords() {
        return (fact, campaign, language) -> FactText.of(fact, campaign, messages.wording(language));
    }

    /** What is published whatever the content: paths below the output folder, and the files they come from. */
    public Map<String, String> published() {
        Map<String, String> published = new TreeMap<>();
        outputs().forEach((output, templates) -> published.put(output, layers().pathOf(templates.get(0))));
        if (folder.feeds().contains(SITEMAP)) {
            published.put(SITEMAP, layers().pathOf("feeds/" + SITEMAP + ".ftl"));
        }
        assets.all().forEach(asset -> published.put(asset.path(), "templates/assets/"));
        return published;
    }

    Map<String, String> icons() {
        return folder.icons();
    }

    ThemeLayers layers() {
        return folder.layers();
    }

    Templates templates() {
        return folder.templates();
    }

    /** Some of the theme's styles with all that they need, for a page that stands alone. */
    String style(List<String> names, Diagnostics diagnostics) throws IOException {
        return ThemeAssets.alone(folder.layers(), palette, names, diagnostics);
    }

    /** Empty without {@code mail/email.css}. */
    String mailStyle(Diagnostics diagnostics) throws IOException {
        Optional<ThemeLayers.ThemeFile> file = layers().file("mail/email.css");
        return file.isEmpty() ? "" : palette.inlined(ThemeText.read(file.get(), diagnostics));
    }

    ThemeAssets assets() {
        return assets;
    }

    Map<String, DirectiveType> directives() {
        return folder.directives();
    }

    /** The attribute {@code sizes} for each place that pictures can have, by name. */
    Map<String, String> places() {
        return folder.places();
    }

    Messages messages() {
        return messages;
    }

    /** Without {@code .ftl}: {@code home}, {@code risks.list}. */
    Set<String> layouts() {
        return folder.layouts();
    }

    /** Without {@code .ftl}: {@code atom.xml}, {@code sitemap.xml}. */
    Set<String> feeds() {
        return folder.feeds();
    }

    /** The templates of each file, by its path: {@code robots.txt}. */
    Map<String, List<String>> outputs() {
        return folder.outputs();
    }
}
