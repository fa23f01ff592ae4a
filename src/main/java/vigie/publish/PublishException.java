package vigie.publish;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.Diagnostic;

/** Why nothing was published: what stands in the way, or what the machine refused. There is at least one diagnostic. */
public final class PublishException extends RuntimeException {

    private final transient List<Diagnostic> diagnostics;

    PublishException(Collection<Diagnostic> diagnostics, @Nullable Throwable cause) {
        super(
                diagnostics.stream()
                        .map(one -> one.fault().code() + " " + one.values())
                        .collect(Collectors.joining("; ")),
                cause);
        this.diagnostics = diagnostics.stream().sorted().toList();
    }

    PublishException(Diagnostic diagnostic) {
        this(List.of(diagnostic), null);
    }

    /** Each names a file or folder of the output; sorted. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
