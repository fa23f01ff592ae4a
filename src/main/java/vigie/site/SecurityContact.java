package vigie.site;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vigie.content.Document;
import vigie.content.Value;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;

/**
 * Whom to tell about a security hole (RFC 9116).
 *
 * @param address of mail
 * @param expiry the first day on which it no longer holds
 */
public record SecurityContact(String address, LocalDate expiry) {

    /** What {@code campaign.yaml} says, unless its time is over. */
    static Optional<SecurityContact> of(Document campaign, LocalDate today, Diagnostics diagnostics) {
        if (!(campaign.fields().get("security") instanceof Map<?, ?> fields)
                || !(fields.get("contact") instanceof String address)
                || !(fields.get("expiryDate") instanceof LocalDate expiry)) {
            return Optional.empty();
        }
        if (expiry.isAfter(today)) {
            return Optional.of(new SecurityContact(address, expiry));
        }
        if (campaign.frontMatter().get("security") instanceof Value.Mapping written) {
            diagnostics.add(Diagnostic.of(SiteFault.SECURITY_EXPIRED, written.spanOf("expiryDate")));
        }
        return Optional.empty();
    }
}
