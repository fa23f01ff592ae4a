package vigie.outside;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/** One request at a time, whatever comes of it. */
final class Browser {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private final Manners manners;
    private final Clock clock;
    private final HttpClient client;
    private volatile boolean online;

    Browser(Manners manners, Clock clock) {
        this.manners = manners;
        this.clock = clock;
        // Some sites send visitors round in circles until they take a cookie.
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(manners.timeLimit())
                .cookieHandler(new CookieManager())
                .build();
    }

    /** Whether anybody at all has answered. */
    boolean isOnline() {
        return online;
    }

    Reply send(String method, URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .timeout(manners.timeLimit())
                    .header("User-Agent", manners.userAgent())
                    .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                    .header("Accept-Language", "fr,en;q=0.8")
                    .build();
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            response.body().close(); // the rest of it need not be sent
            online = true;
            return Reply.of(
                    response.statusCode(),
                    response.headers().firstValue("Location").filter(location -> !location.isBlank()),
                    response.headers().firstValue("Retry-After").flatMap(this::time));
        } catch (IOException e) {
            return Reply.failed(fault(e));
        } catch (IllegalArgumentException e) { // an address that the client does not take
            return Reply.failed(OutsideFault.NOT_AN_ADDRESS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static OutsideFault fault(IOException e) {
        if (e instanceof HttpTimeoutException) {
            return OutsideFault.TOO_SLOW;
        }
        if (e instanceof SSLException) {
            return OutsideFault.BAD_CERTIFICATE;
        }
        return isUnknownHost(e) ? OutsideFault.UNKNOWN_HOST : OutsideFault.NO_CONNECTION;
    }

    private static boolean isUnknownHost(IOException e) {
        if (!(e instanceof ConnectException)) {
            return e instanceof UnknownHostException;
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }

    /** Seconds, or a moment: RFC 9110, 10.2.3. */
    private Optional<Duration> time(String written) {
        if (SECONDS.matcher(written).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(written)));
        }
        try {
            Instant moment = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(written));
            Duration left = Duration.between(clock.instant(), moment);
            return left.isNegative() ? Optional.empty() : Optional.of(left);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
