package vigie.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigie.content.PartialDate;

/** When an event is over, which its page, the lists and the agenda all go by. */
class EventTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "2027-05-14, , 2027-05-15T00:00+02:00",
        "2027-05-14, 2027-05-16, 2027-05-17T00:00+02:00",
        "2027-05-14T18:00+02:00, 2027-05-14T20:00+02:00, 2027-05-14T20:00+02:00",
        "2027-05-14T18:00+02:00, 2027-05-16, 2027-05-17T00:00+02:00",
        "2027-05-14T10:00+02:00, , 2027-05-15T00:00+02:00", // an hour without an end
        "2027-05-14T22:00+02:00, , 2027-05-15T04:00+02:00",
        "2027-03-27T22:00+01:00, , 2027-03-28T05:00+02:00", // six hours, one of which the clock skips
        "2027-03-28, , 2027-03-29T00:00+02:00",
        "2019-03, , 2019-04-01T00:00+02:00",
        "2019-03, 2019-05, 2019-06-01T00:00+02:00",
        "2019, , 2020-01-01T00:00+01:00"
    })
    void itIsOver(String start, @Nullable String end, String over) {
        Event event = new Event(
                PartialDate.of(start, PARIS),
                Optional.ofNullable(end).map(text -> PartialDate.of(text, PARIS)),
                List.of(),
                Event.Status.SCHEDULED,
                true,
                false);

        assertThat(event.over().toOffsetDateTime()).hasToString(over);
    }
}
