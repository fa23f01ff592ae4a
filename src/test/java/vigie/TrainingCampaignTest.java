package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vigie.cli.CommandLineInterface;
import vigie.cli.Streams;

/**
 * What the launcher builds to make its start-up cache: an error in it would leave the cache half empty, and nobody would see it.
 * One warning puts all that writes warnings into the cache.
 */
class TrainingCampaignTest {

    @Test
    void theTrainingCampaignHasOneWarning() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Clock clock = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

        int code = CommandLineInterface.run(
                new Streams(new PrintWriter(out), new PrintWriter(err), clock),
                "check",
                "--content=src/training/content",
                "--seeds=src/training/seeds",
                "--templates=templates");

        assertThat(err.toString())
                .startsWith("content/archive/ancienne-page.md:7:")
                .containsOnlyOnce("avertissement: ");
        assertThat(code).isZero();
    }
}
