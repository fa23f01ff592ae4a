package vigie.outside;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks every address once, several hosts at a time, and remembers the answers. */
public final class Enquirer {

    private final Manners manners;
    private final Clock clock;
    private final Memory memory;

    private Enquirer(Manners manners, Clock clock, Memory memory) {
        this.manners = manners;
        this.clock = clock;
        this.memory = memory;
    }

    /**
     * Asks.
     *
     * @param memory the file with earlier answers; it need not exist
     * @param again whether those are to be left aside
     */
    public static Findings ask(List<Link> links, Manners manners, Clock clock, Path memory, boolean again) {
        return new Enquirer(manners, clock, Memory.read(memory)).ask(links, again);
    }

    private Findings ask(List<Link> links, boolean again) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        List<Link> due = new ArrayList<>();
        int remembered = 0;
        for (Link link : links) {
            Optional<Answer> earlier = memory.of(link).filter(answer -> !again && answer.holds(today));
            Optional<OutsideFault> wrong = wrong(link);
            if (wrong.isPresent()) {
                answers.put(link.name(), new Answer(today, wrong, 0, ""));
            } else if (earlier.isPresent()) {
                answers.put(link.name(), earlier.get());
                remembered++;
            } else {
                due.add(link);
            }
        }
        if (!due.isEmpty()) {
            askAll(due, today, answers);
            memory.write(links);
        }
        return new Findings(links, answers, remembered);
    }

    private Optional<OutsideFault> wrong(Link link) {
        if (link.address().isEmpty()) {
            return Optional.of(OutsideFault.NOT_AN_ADDRESS);
        }
        boolean local = !manners.askLocal() && WebAddress.isLocal(link.address().get());
        return local ? Optional.of(OutsideFault.LOCAL_ADDRESS) : Optional.empty();
    }

    private void askAll(List<Link> due, LocalDate today, Map<String, Answer> answers) {
        Browser browser = new Browser(manners, clock);
        Enquiry enquiry = new Enquiry(manners, browser, today);
        inParallel(
                byHost(due),
                link -> answers.put(link.name(), enquiry.about(link.address().orElseThrow())));
        for (Link link : due) {
            Answer answer = requireNonNull(answers.get(link.name()));
            // Without a connection no name is known, which says nothing about any of them.
            if (!browser.isOnline()
                    && answer.fault().filter(OutsideFault.UNKNOWN_HOST::equals).isPresent()) {
                answers.put(link.name(), new Answer(today, Optional.of(OutsideFault.NO_NETWORK), 0, ""));
            } else {
                memory.put(link, answer);
            }
        }
    }

    private static Collection<List<Link>> byHost(List<Link> links) {
        return links.stream()
                .collect(groupingBy(link -> link.address().orElseThrow().getRawAuthority(), TreeMap::new, toList()))
                .values();
    }

    private interface Ask {
        void about(Link link);
    }

    private void inParallel(Collection<List<Link>> groups, Ask ask) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(manners.hosts(), groups.size()), work -> {
            Thread thread = new Thread(work, "vigie-outside");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (List<Link> group : groups) {
                tasks.add(() -> {
                    group.forEach(ask::about);
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
