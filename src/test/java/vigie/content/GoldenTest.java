package vigie.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigie.diagnostic.Diagnostics;

/** What staff get to read, and what the rest of the program gets to see. */
class GoldenTest {

    static List<Path> sheets() {
        return Golden.files("broken", ".md");
    }

    static List<Path> campaigns() {
        return Golden.files("golden", "");
    }

    /** One Markdown file a fault: {@code broken/*.md}, read as items of the type {@code fiches}. */
    @ParameterizedTest
    @MethodSource("sheets")
    void aBrokenSheetIsExplained(Path sheet, @TempDir Path folder) throws IOException {
        Sources sources = Golden.campaign(folder, Path.of("none"));
        Path target = sources.content().resolve("fiches").resolve("fiche.md");
        Files.createDirectories(target.getParent());
        Files.copy(sheet, target);
        Golden.check(Path.of(sheet.toString().replaceFirst("md$", "txt")), read(sources));
    }

    /** Whole folders: {@code golden/<case>/content/…}, over the campaign of {@code base/}. */
    @ParameterizedTest
    @MethodSource("campaigns")
    void aCampaignIsReadAsExpected(Path campaign, @TempDir Path folder) throws IOException {
        Sources sources = Golden.campaign(folder, campaign);
        if (campaign.endsWith("no-campaign")) {
            Files.delete(sources.content().resolve("campaign.yaml"));
        }
        Golden.check(campaign.resolve("expected.txt"), read(sources));
    }

    private static String read(Sources sources) {
        Diagnostics diagnostics = new Diagnostics();
        Content content = ContentReader.read(sources, diagnostics);
        StringBuilder out = new StringBuilder(Golden.print(diagnostics));
        content.documents().forEach(document -> out.append(Golden.print(document)));
        content.seeds().forEach(seed -> out.append(Golden.print(seed)));
        content.assets().forEach(asset -> out.append(asset.path()).append(" (asset)\n"));
        return out.toString();
    }
}
