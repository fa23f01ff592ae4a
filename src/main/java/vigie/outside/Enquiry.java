package vigie.outside;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds out about one address after another, from any thread. */
final class Enquiry {

    private final Manners manners;
    private final Browser browser;
    private final LocalDate today;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    Enquiry(Manners manners, Browser browser, LocalDate today) {
        this.manners = manners;
        this.browser = browser;
        this.today = today;
    }

    Answer about(URI address) {
        URI here = address;
        URI moved = address;
        boolean forGood = true;
        for (int redirects = 0; redirects <= Manners.REDIRECTS; redirects++) {
            Reply reply = reply(here);
            if (!reply.isRedirect()) {
                return reply.fault().isPresent() ? answer(reply) : found(reply, address, moved);
            }
            URI next = next(here, reply.location());
            if (next == null) {
                return answer(
                        new Reply(reply.status(), Optional.of(OutsideFault.STRANGE_ANSWER), "", Optional.empty()));
            }
            forGood &= reply.isPermanent();
            moved = forGood ? next : moved;
            here = next;
        }
        return answer(Reply.failed(OutsideFault.TOO_MANY_REDIRECTS));
    }

    private Answer answer(Reply reply) {
        return new Answer(today, reply.fault(), reply.status(), "");
    }

    private Answer found(Reply reply, URI address, URI moved) {
        return isSame(address, moved)
                ? new Answer(today, Optional.empty(), reply.status(), "")
                : new Answer(today, Optional.of(OutsideFault.MOVED), reply.status(), moved.toString());
    }

    /** A final slash makes no difference to readers, and the front page of a site may lead to any other of it. */
    private static boolean isSame(URI address, URI moved) {
        boolean sameSite = address.getScheme().equals(moved.getScheme())
                && address.getRawAuthority().equals(moved.getRawAuthority());
        String path = address.toString();
        return sameSite
                && (address.getRawPath().equals("/") || withoutSlash(path).equals(withoutSlash(moved.toString())));
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static @Nullable URI next(URI here, String location) {
        try {
            return WebAddress.of(here.resolve(location.replace(" ", "%20")).toString())
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            return WebAddress.of(location).orElse(null);
        }
    }

    /** Headers alone first; the page itself when a site does not like that; again when it may have been a bad moment. */
    private Reply reply(URI address) {
        Host host = hosts.computeIfAbsent(address.getRawAuthority(), name -> new Host());
        Reply reply = host.ask(manners.pause(), () -> browser.send("HEAD", address));
        for (int tries = 1; isWorthATry(reply, tries); tries++) {
            if (reply.mayPass()) {
                host.rest(reply.retryAfter().orElse(manners.backOff().multipliedBy(1L << (tries - 1))));
            }
            boolean certain = !reply.mayPass() && tries > 1;
            if (certain) {
                return reply;
            }
            reply = host.ask(manners.pause(), () -> browser.send("GET", address));
        }
        if (reply.speaksForHost()) {
            host.close(reply);
        }
        return reply;
    }

    private boolean isWorthATry(Reply reply, int tries) {
        if (reply.fault().isEmpty()) {
            return false;
        }
        OutsideFault fault = reply.fault().get();
        Duration wait = reply.retryAfter().orElse(Duration.ZERO);
        boolean slow = fault == OutsideFault.TOO_SLOW || fault == OutsideFault.UNKNOWN_HOST;
        boolean never = fault == OutsideFault.BAD_CERTIFICATE || fault == OutsideFault.NOT_AN_ADDRESS;
        return !never && tries < (slow ? 2 : manners.tries()) && wait.compareTo(manners.longestWait()) <= 0;
    }
}
