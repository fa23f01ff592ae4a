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

/** What the launcher builds to make its start-up cache: a fault in it would leave the cache half empty, and nobody would see it. */
class TrainingCampaignTest {

    @Test
    void theTrainingCampaignHasNoFault() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Clock clock = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

        int code = CommandLineInterface.run(
                new Streams(new PrintWriter(out), new PrintWriter(err), clock),
                "check",
                "--content=src/training/content",
                "--seeds=src/training/seeds",
                "--templates=templates");

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
    }
}
