package vigie.content;

import java.util.List;
import java.util.Map;

/** Everything that was read. */
public record Content(
        Document campaign,
        List<Document> documents,
        List<Document> seeds,
        List<Asset> assets,
        Map<String, ContentType> types) {}
