package vigie.outside;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What came of one request.
 *
 * @param status of HTTP; 0 when there was no answer
 * @param fault nothing for a success and for a redirect
 * @param location where a redirect leads, as written; empty for anything else
 * @param retryAfter how long the site asks to be left alone
 */
record Reply(int status, Optional<OutsideFault> fault, String location, Optional<Duration> retryAfter) {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PERMANENT = Set.of(301, 308);

    private static final Set<OutsideFault> PASSING = Set.of(
            OutsideFault.TOO_MANY_REQUESTS,
            OutsideFault.SITE_FAILED,
            OutsideFault.TOO_SLOW,
            OutsideFault.NO_CONNECTION,
            OutsideFault.UNKNOWN_HOST);

    private static final Set<OutsideFault> OF_HOST = Set.of(
            OutsideFault.TOO_MANY_REQUESTS,
            OutsideFault.TOO_SLOW,
            OutsideFault.NO_CONNECTION,
            OutsideFault.UNKNOWN_HOST,
            OutsideFault.BAD_CERTIFICATE);

    static Reply failed(OutsideFault fault) {
        return new Reply(0, Optional.of(fault), "", Optional.empty());
    }

    static Reply of(int status, Optional<String> location, Optional<Duration> retryAfter) {
        boolean redirect = REDIRECTS.contains(status) && location.isPresent();
        Optional<OutsideFault> fault = redirect || status / 100 == 2 ? Optional.empty() : Optional.of(fault(status));
        return new Reply(status, fault, redirect ? location.orElse("") : "", retryAfter);
    }

    private static OutsideFault fault(int status) {
        return switch (status) {
            case 404 -> OutsideFault.NOT_FOUND;
            case 410 -> OutsideFault.WITHDRAWN;
            case 429 -> OutsideFault.TOO_MANY_REQUESTS;
            case 999 -> OutsideFault.REFUSED; // how one large site keeps programs out
            default ->
                switch (status / 100) {
                    case 4 -> OutsideFault.REFUSED;
                    case 5 -> OutsideFault.SITE_FAILED;
                    default -> OutsideFault.STRANGE_ANSWER;
                };
        };
    }

    boolean isRedirect() {
        return !location.isEmpty();
    }

    boolean isPermanent() {
        return isRedirect() && PERMANENT.contains(status);
    }

    /** Whether it may be another one in a moment. */
    boolean mayPass() {
        return fault.filter(PASSING::contains).isPresent();
    }

    /** Whether every other address of the host would fare the same. */
    boolean speaksForHost() {
        return fault.filter(OF_HOST::contains).isPresent();
    }
}
