package vigie.outside;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigie.diagnostic.Diagnostic;

/** What was found out about the addresses of a site. */
public final class Findings {

    private static final Set<State> TO_MEND = Set.of(State.MOVED, State.GONE, State.WRONG);

    private final List<Link> links;
    private final Map<String, Answer> answers;
    private final int remembered;

    Findings(List<Link> links, Map<String, Answer> answers, int remembered) {
        this.links = links;
        this.answers = Map.copyOf(answers);
        this.remembered = remembered;
    }

    public int count() {
        return links.size();
    }

    public int count(State state) {
        return (int)
                links.stream().filter(link -> answer(link).state() == state).count();
    }

    /** How many were not asked, since their last answer is recent. */
    public int remembered() {
        return remembered;
    }

    /** What somebody should mend: one for each place that leads to such an address. */
    public List<Diagnostic> toMend() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Link link : links) {
            if (TO_MEND.contains(answer(link).state())) {
                link.uses().forEach(use -> diagnostics.add(diagnostic(link, use)));
            }
        }
        return diagnostics.stream().sorted().toList();
    }

    /** What somebody could look at in a browser: one for each address, at its first place. */
    public List<Diagnostic> unsure() {
        return links.stream()
                .filter(link -> answer(link).state() == State.UNSURE)
                .map(link -> diagnostic(link, link.uses().get(0)))
                .toList();
    }

    private Diagnostic diagnostic(Link link, Link.Use use) {
        Answer answer = answer(link);
        Diagnostic diagnostic = Diagnostic.of(
                answer.fault().orElseThrow(),
                use.span(),
                "address",
                use.written(),
                "host",
                link.address().map(address -> address.getHost()).orElse(""),
                "status",
                Integer.toString(answer.status()));
        return answer.newAddress().isEmpty()
                ? diagnostic
                : diagnostic.with("nearest", answer.newAddress() + WebAddress.fragment(use.written()));
    }

    private Answer answer(Link link) {
        return requireNonNull(answers.get(link.name()));
    }
}
