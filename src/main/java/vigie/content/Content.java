package vigie.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that was read, in the order of the paths.
 *
 * @param campaign {@code content/campaign.yaml}; without fields when it is missing
 * @param palette {@code templates/palette.yaml}, where the theme has it
 * @param formats what can be printed: {@code templates/prints/<name>/format.yaml}
 * @param documents the Markdown files of {@code content/}
 * @param seeds the source documents
 * @param pictures what is said of a picture wherever it is shown: {@code photo.jpg.yaml}
 * @param study the yearly study: {@code content/study/questionnaire.yaml} first, then the answers of each year
 * @param assets every other file of {@code content/}
 * @param types by name, whether or not they are used
 */
public record Content(
        Document campaign,
        Optional<Document> palette,
        List<Document> formats,
        List<Document> documents,
        List<Document> seeds,
        List<Document> pictures,
        List<Document> study,
        List<Asset> assets,
        Map<String, ContentType> types) {}
