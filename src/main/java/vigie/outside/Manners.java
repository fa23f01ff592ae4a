package vigie.outside;

import java.time.Duration;

/**
 * How to ask other people's computers.
 *
 * @param userAgent who asks, and where to complain
 * @param pause between two requests to one host
 * @param timeLimit of one request
 * @param tries of one address that fails in a way that may pass; the first one asks for headers alone
 * @param backOff before the second try; twice as long before the third
 * @param longestWait the longest that a site may ask to wait
 * @param hosts how many are asked at once
 * @param askLocal whether addresses of one's own computer are asked, too
 */
public record Manners(
        String userAgent,
        Duration pause,
        Duration timeLimit,
        int tries,
        Duration backOff,
        Duration longestWait,
        int hosts,
        boolean askLocal) {

    static final int REDIRECTS = 10;

    public static Manners polite(String userAgent) {
        return new Manners(
                userAgent,
                Duration.ofSeconds(1),
                Duration.ofSeconds(20),
                3,
                Duration.ofSeconds(3),
                Duration.ofSeconds(60),
                8,
                false);
    }
}
