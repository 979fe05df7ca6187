package org.parley.core.backchannel;

import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.parley.core.backchannel.Secrecy.ANNA;
import static org.parley.core.backchannel.Secrecy.LINE;
import static org.parley.core.backchannel.Secrecy.MESSAGE;
import static org.parley.core.backchannel.Secrecy.SAM;
import static org.parley.core.backchannel.Secrecy.TALKS;
import static org.parley.core.backchannel.Secrecy.by;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.parley.core.backchannel.command.RecordLineReading;
import org.parley.core.backchannel.content.LineReading;
import org.parley.core.backchannel.content.Participant;
import org.parley.core.backchannel.event.LineRead;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.LineExcerpt;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.RegisterId;
import org.parley.core.shared.Sealed;

class RegisterTest {

    private static final LineExcerpt WHOLE = new LineExcerpt(false, null, null, null, 3L);
    private static final LineExcerpt MESSAGE_ALONE =
            new LineExcerpt(false, MESSAGE, null, null, null);
    private static final NegotiationId OTHER_TALKS =
            NegotiationId.of("00000000-0000-4000-8000-000000000002");

    @Test
    void each_reading_is_recorded_with_who_what_and_by_what_authority() {
        after().when(reading(TALKS, WHOLE), by(ANNA)).expectEvents(read(ANNA, WHOLE));
        after(read(ANNA, WHOLE))
                .when(reading(TALKS, MESSAGE_ALONE), by(SAM))
                .expectEvents(read(SAM, MESSAGE_ALONE));
    }

    @Test
    void reading_the_same_again_is_another_reading() {
        after(read(ANNA, WHOLE))
                .when(reading(TALKS, WHOLE), by(ANNA))
                .expectEvents(read(ANNA, WHOLE));
    }

    @Test
    void beside_a_reading_stands_nothing_that_tells_who_read() {
        after().when(reading(TALKS, WHOLE), by(ANNA))
                .expectEventsMatching(exactSequenceOf(predicate(Secrecy::tellsNotWho)));
    }

    @Test
    void the_register_of_a_line_is_of_one_negotiation() {
        after(read(ANNA, WHOLE))
                .when(reading(OTHER_TALKS, WHOLE), by(ANNA))
                .expectNoEvents()
                .expectExceptionDetails(new Absent());
    }

    private static TestExecutor<RegisterAggregate> after(Object... events) {
        var fixture = new AggregateTestFixture<>(RegisterAggregate.class);
        return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(events);
    }

    private static RecordLineReading reading(NegotiationId talks, LineExcerpt excerpt) {
        return new RecordLineReading(new RegisterId(LINE), talks, excerpt);
    }

    private static LineRead read(Participant reader, LineExcerpt excerpt) {
        LineReading reading = new LineReading(reader, "delegate HEAD", excerpt);
        return new LineRead(TALKS, LINE, Sealed.of(reading));
    }
}
