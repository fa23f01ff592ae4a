package vigie.helpline;

import java.util.Optional;

/** What became of a text that somebody typed: a value, or the reason for which there is none. */
public sealed interface Parsed<T> {

    record Accepted<T>(T result) implements Parsed<T> {}

    record Refused<T>(Refusal reason) implements Parsed<T> {}

    default Optional<T> value() {
        return this instanceof Accepted<T> accepted ? Optional.of(accepted.result()) : Optional.empty();
    }

    default Optional<Refusal> refusal() {
        return this instanceof Refused<T> refused ? Optional.of(refused.reason()) : Optional.empty();
    }
}
