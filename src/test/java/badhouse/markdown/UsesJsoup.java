package badhouse.markdown;

import org.jsoup.nodes.Document;

record UsesJsoup(Document library) {}
