package vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vigie.TestSite;

/** {@code docs/reference.md} says what Vigie does: {@code -Dgolden.update=true} writes it anew. */
class ReferenceTest {

    private static final Path FILE = Path.of("docs/reference.md");

    @Test
    void theReferenceSaysWhatVigieDoes() throws IOException {
        String reference = Reference.of(Path.of("templates"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, reference);
        }

        assertThat(TestSite.read(FILE)).isEqualTo(reference);
    }
}
