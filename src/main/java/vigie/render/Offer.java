package vigie.render;

import java.util.List;

/**
 * What can be taken from a page or item.
 *
 * @param purpose as the format says it; empty for everything at once
 * @param transcript all its words, one paragraph a line
 * @param shared whether other sites show it beside a link
 */
public record Offer(List<Download> downloads, String purpose, String transcript, boolean shared) {

    static final Offer NONE = new Offer(List.of(), "", "", false);
}
