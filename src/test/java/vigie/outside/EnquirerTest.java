package vigie.outside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/** What is said of addresses, by the answers that a site of this computer gives. */
class EnquirerTest {

    private static final Manners QUICK = new Manners(
            "Vigie/test (+https://campagne.example)",
            Duration.ZERO,
            Duration.ofSeconds(10),
            3,
            Duration.ofMillis(1),
            Duration.ofSeconds(2),
            8,
            true);

    private final OtherSite site = new OtherSite();

    @TempDir
    Path folder = Path.of(".");

    private Clock clock = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    @AfterEach
    void close() {
        site.close();
    }

    private Findings ask(String... addresses) {
        return ask(QUICK, false, addresses);
    }

    private Findings ask(Manners manners, boolean again, String... addresses) {
        List<Link> links = new ArrayList<>();
        for (String address : addresses) {
            Link.Use use = new Link.Use(new SourceSpan("content/a.md", links.size() + 1, 1, 5), address);
            Optional<URI> uri = WebAddress.of(address);
            links.add(new Link(uri.map(URI::toString).orElse(address), uri, List.of(use)));
        }
        return Enquirer.ask(links, manners, clock, memory(), again);
    }

    private Path memory() {
        return folder.resolve("cache/outside.tsv");
    }

    /** {@code outside.not-found}, or nothing when all is well. */
    private static List<String> faults(Findings findings) {
        List<Diagnostic> all = new ArrayList<>(findings.toMend());
        all.addAll(findings.unsure());
        return all.stream().map(one -> one.fault().key()).toList();
    }

    private static String proposal(Findings findings) {
        return findings.toMend().get(0).values().getOrDefault("nearest", "");
    }

    // What an answer means

    @ParameterizedTest
    @CsvSource({
        "200, FINE, ''",
        "204, FINE, ''",
        "206, FINE, ''",
        "404, GONE, not-found",
        "410, GONE, withdrawn",
        "400, UNSURE, refused",
        "401, UNSURE, refused",
        "403, UNSURE, refused",
        "405, UNSURE, refused",
        "406, UNSURE, refused",
        "451, UNSURE, refused",
        "999, UNSURE, refused",
        "429, UNSURE, too-many-requests",
        "500, UNSURE, site-failed",
        "503, UNSURE, site-failed",
        "300, UNSURE, strange-answer",
        "304, UNSURE, strange-answer",
        "301, UNSURE, strange-answer",
    })
    void anAnswerMeans(int status, State state, String fault) {
        Findings findings = ask(site.on("/page", status).address("/page"));

        assertThat(findings.count(state)).isEqualTo(1);
        assertThat(faults(findings)).isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 405, 500, 501})
    void aSiteThatRefusesToGiveHeadersAloneIsAskedForThePage(int status) {
        site.on("/page", exchange -> OtherSite.status(exchange, isHead(exchange) ? status : 200));

        assertThat(ask(site.address("/page")).count(State.FINE)).isEqualTo(1);
        assertThat(site.requests()).containsExactly("HEAD /page", "GET /page");
    }

    private static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }

    @Test
    void aPageThatIsGoneIsAskedForTwiceAtMost() {
        ask(site.on("/page", 404).address("/page"));

        assertThat(site.requests()).containsExactly("HEAD /page", "GET /page");
    }

    @Test
    void aFineAnswerIsNotAskedForTwice() {
        ask(site.address("/fine"));

        assertThat(site.requests()).containsExactly("HEAD /fine");
    }

    @Test
    void aBreakdownThatPassesIsNoBreakdown() {
        AtomicInteger requests = new AtomicInteger();
        site.on("/page", exchange -> OtherSite.status(exchange, requests.incrementAndGet() < 3 ? 500 : 200));

        assertThat(ask(site.address("/page")).count(State.FINE)).isEqualTo(1);
        assertThat(site.requests()).containsExactly("HEAD /page", "GET /page", "GET /page");
    }

    @Test
    void aSiteThatAsksToWaitIsAskedAgainLater() {
        AtomicInteger requests = new AtomicInteger();
        site.on("/page", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "1");
            OtherSite.status(exchange, requests.incrementAndGet() < 2 ? 429 : 200);
        });
        long start = System.nanoTime();

        assertThat(ask(site.address("/page")).count(State.FINE)).isEqualTo(1);
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(TimeUnit.SECONDS.toNanos(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "Mon, 01 Jun 2026 11:00:00 GMT"})
    void aSiteThatAsksToWaitForLongIsLeftAlone(String wait) {
        site.on("/", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", wait);
            OtherSite.status(exchange, 429);
        });

        Findings findings = ask(site.address("/a"), site.address("/b"), site.address("/c"));

        assertThat(findings.count(State.UNSURE)).isEqualTo(3);
        assertThat(site.requests()).containsExactly("HEAD /a");
    }

    @Test
    void aSlowSiteIsNotWaitedForForever() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        site.on("/page", exchange -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Manners impatient = new Manners(
                "Vigie/test", Duration.ZERO, Duration.ofMillis(200), 3, Duration.ofMillis(1), Duration.ZERO, 8, true);

        Findings findings = ask(impatient, false, site.address("/page"), site.address("/page/2"));
        end.countDown();

        assertThat(faults(findings)).containsExactly("too-slow", "too-slow");
    }

    @Test
    void aConnectionThatIsClosedSaysNothing() {
        site.on("/page", HttpExchange::close);

        assertThat(faults(ask(site.address("/page")))).containsExactly("no-connection");
    }

    @Test
    void nobodyBehindAPortSaysNothing() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertThat(faults(ask("http://127.0.0.1:" + port + "/"))).containsExactly("no-connection");
    }

    @Test
    void aSiteWithoutASoundCertificateSaysNothing() {
        try (OtherSite unsound = OtherSite.withOwnCertificate(folder)) {
            assertThat(faults(ask(unsound.address("/fine")))).containsExactly("bad-certificate");
            assertThat(unsound.requests()).isEmpty();
        }
    }

    @Test
    void aNameThatNobodyKnowsIsGoneWhenOthersAnswer() {
        assertThat(faults(ask("http://nobody.invalid/", site.address("/fine")))).containsExactly("unknown-host");
    }

    @Test
    void withoutAConnectionNoNameIsGone() {
        assertThat(faults(ask("http://nobody.invalid/"))).containsExactly("no-network");
        assertThat(remembered()).hasSize(1);
    }

    // Redirects

    @ParameterizedTest
    @CsvSource({
        "301, /fine, /fine",
        "308, /fine, /fine",
        "301, fine, /fine",
        "302, /fine, ''",
        "303, /fine, ''",
        "307, /fine, ''",
    })
    void onlyARedirectForGoodIsProposed(int status, String location, String proposal) {
        Findings findings = ask(site.redirecting("/old", status, location).address("/old"));

        assertThat(findings.count(proposal.isEmpty() ? State.FINE : State.MOVED))
                .isEqualTo(1);
        if (!proposal.isEmpty()) {
            assertThat(proposal(findings)).isEqualTo(site.address(proposal));
        }
    }

    @Test
    void aChainForGoodLeadsToItsEnd() {
        site.redirecting("/a", 301, "/b").redirecting("/b", 308, "/c").redirecting("/c", 301, "/fine");

        assertThat(proposal(ask(site.address("/a")))).isEqualTo(site.address("/fine"));
    }

    @Test
    void whatIsOnlyForNowIsNotProposed() {
        site.redirecting("/a", 301, "/b").redirecting("/b", 302, "/c").redirecting("/c", 301, "/fine");

        assertThat(proposal(ask(site.address("/a")))).isEqualTo(site.address("/b"));
    }

    @Test
    void aRedirectToNothingIsGone() {
        site.redirecting("/a", 301, "/b").on("/b", 404);

        assertThat(faults(ask(site.address("/a")))).containsExactly("not-found");
    }

    @Test
    void theNewAddressKeepsThePlaceOnThePage() {
        site.redirecting("/a", 301, "/fine");

        assertThat(proposal(ask(site.address("/a#chapitre")))).isEqualTo(site.address("/fine#chapitre"));
        assertThat(site.requests()).containsExactly("HEAD /a", "HEAD /fine");
    }

    @Test
    void aFinalSlashIsNoMove() {
        site.redirecting("/dossier", 301, "/dossier/").on("/dossier/", 200);

        assertThat(faults(ask(site.address("/dossier")))).isEmpty();
    }

    @Test
    void aFrontPageMayLeadToAnotherPageOfItsSite() {
        site.redirecting("/", 301, "/fr/accueil").on("/fr/", 200);

        assertThat(faults(ask(site.address("/")))).isEmpty();
    }

    @Test
    void aCircleSaysNothing() {
        site.redirecting("/a", 301, "/b").redirecting("/b", 301, "/a");

        assertThat(faults(ask(site.address("/a")))).containsExactly("too-many-redirects");
    }

    @Test
    void aSiteThatWantsItsCookieFirstGetsIt() {
        site.on("/page", exchange -> {
            if (exchange.getRequestHeaders().containsKey("Cookie")) {
                OtherSite.status(exchange, 200);
            } else {
                exchange.getResponseHeaders().add("Set-Cookie", "seen=1");
                OtherSite.redirect(exchange, 302, "/page");
            }
        });

        assertThat(faults(ask(site.address("/page")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:x@example.org", "itms-apps://x", "http://[", "javascript:alert(1)"})
    void aRedirectOutOfTheWebSaysNothing(String location) {
        assertThat(faults(ask(site.redirecting("/a", 301, location).address("/a"))))
                .containsExactly("strange-answer");
    }

    // Manners

    @Test
    void aHostIsNeverAskedTwiceAtOnce() {
        try (OtherSite other = new OtherSite()) {
            site.redirecting("/here", 302, "/fine");
            other.redirecting("/there", 302, site.address("/fine"));
            String[] addresses = IntStream.range(0, 40)
                    .mapToObj(i -> i % 2 == 0 ? site.address("/here?" + i) : other.address("/there?" + i))
                    .toArray(String[]::new);

            assertThat(ask(addresses).count(State.FINE)).isEqualTo(40);

            assertThat(site.requests()).hasSize(60);
            assertThat(site.mostAtOnce()).isEqualTo(1);
            assertThat(other.mostAtOnce()).isEqualTo(1);
        }
    }

    @Test
    void thereIsAPauseBetweenTwoRequests() {
        Manners slow = new Manners(
                "Vigie/test", Duration.ofMillis(100), Duration.ofSeconds(10), 3, Duration.ZERO, Duration.ZERO, 8, true);
        long start = System.nanoTime();

        ask(slow, false, site.address("/fine?1"), site.address("/fine?2"), site.address("/fine?3"));

        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(200));
    }

    @Test
    void whoAsksSaysWhoItIs() {
        List<String> agents = new ArrayList<>();
        site.on("/page", exchange -> {
            agents.addAll(exchange.getRequestHeaders().get("User-Agent"));
            OtherSite.status(exchange, 200);
        });

        ask(site.address("/page"));

        assertThat(agents).containsExactly("Vigie/test (+https://campagne.example)");
    }

    @Test
    void aHostThatCannotBeReachedIsNotAskedForEveryPage() {
        site.on("/", HttpExchange::close);

        ask(site.address("/a"), site.address("/b"));

        assertThat(site.requests()).noneMatch(request -> request.contains("/b"));
    }

    // Addresses that are not asked

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/brouillon, local-address",
        "http://127.0.0.1/, local-address",
        "http://192.168.1.20/intranet, local-address",
        "http://10.0.0.1/, local-address",
        "http://[::1]/, local-address",
        "http://[fd00::1]/, local-address",
        "https://intranet/, local-address",
        "https://nas.local/, local-address",
        "https://, not-an-address",
        "https:///x, local-address",
        "https://user:secret@example.org/, not-an-address",
        "https://exa mple.org/, not-an-address",
    })
    void whatNobodyElseCanOpenIsNotAsked(String address, String fault) {
        Manners real = Manners.polite("Vigie/test");

        assertThat(faults(ask(real, false, address))).containsExactly(fault);
        assertThat(memory()).doesNotExist();
    }

    // Memory

    @Test
    void aRecentAnswerIsNotAskedForAgain() {
        site.redirecting("/old", 301, "/fine").on("/gone", 404);
        String[] addresses = {site.address("/fine"), site.address("/old"), site.address("/gone")};
        List<Diagnostic> first = ask(addresses).toMend();
        int requests = site.requests().size();

        Findings second = ask(addresses);

        assertThat(site.requests()).hasSize(requests);
        assertThat(second.remembered()).isEqualTo(3);
        assertThat(second.toMend()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"6, 1, 0", "7, 1, 1", "0, 404, 0", "1, 404, 2", "-1, 1, 1"})
    void anAnswerIsAskedForAgainAfterItsTime(int days, int status, int requestsMore) {
        String address = site.on("/gone", 404).address(status == 404 ? "/gone" : "/fine");
        ask(address);
        int requests = site.requests().size();

        clock = Clock.offset(clock, Duration.ofDays(days));
        ask(address);

        assertThat(site.requests()).hasSize(requests + requestsMore);
    }

    @Test
    void recentAnswersCanBeAskedForAgain() {
        ask(site.address("/fine"));
        ask(QUICK, true, site.address("/fine"));

        assertThat(site.requests()).hasSize(2);
    }

    @Test
    void whatTheSiteNoLongerLeadsToIsForgotten() {
        ask(site.address("/fine?1"));
        ask(site.address("/fine?2"));

        assertThat(remembered()).hasSize(2).noneMatch(line -> line.contains("?1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "something else\n",
                "vigie outside 2\n{today}\tfine\t200\t{address}\t\n",
                "vigie outside 1\n{today}\tfine\t200\n",
                "vigie outside 1\n{today}\tsplendid\t200\t{address}\t\n",
                "vigie outside 1\nyesterday\tfine\t200\t{address}\t\n",
                "vigie outside 1\n{today}\tfine\tok\t{address}\t\n",
            })
    void aDamagedMemoryIsAsNone(String text) throws IOException {
        String address = site.address("/fine");
        Files.createDirectories(memory().getParent());
        Files.writeString(memory(), text.replace("{today}", "2026-06-01").replace("{address}", address));

        assertThat(ask(address).remembered()).isZero();
        assertThat(site.requests()).hasSize(1);
        assertThat(ask(address).remembered()).isEqualTo(1);
    }

    @Test
    void aMemoryThatIsNoTextIsAsNone() throws IOException {
        Files.createDirectories(memory().getParent());
        Files.write(memory(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(ask(site.address("/fine")).remembered()).isZero();
    }

    @Test
    void aMemoryThatCannotBeWrittenCostsNothing() throws IOException {
        Files.write(folder.resolve("cache"), "a file, not a folder".getBytes(UTF_8));

        assertThat(ask(site.address("/fine")).count(State.FINE)).isEqualTo(1);
    }

    private List<String> remembered() {
        try {
            return Files.readAllLines(memory(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
