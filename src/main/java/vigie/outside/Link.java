package vigie.outside;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import vigie.diagnostic.SourceSpan;

/**
 * An address outside the site, and every place that leads to it.
 *
 * @param name the address, or what was written when it is none
 * @param address without a fragment: what is asked is the page, not a place on it
 * @param uses in the order of their places
 */
public record Link(String name, Optional<URI> address, List<Use> uses) {

    /** @param written with its fragment */
    public record Use(SourceSpan span, String written) {}
}
