package org.parley.core.backchannel;

import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.parley.core.backchannel.Secrecy.ALEX;
import static org.parley.core.backchannel.Secrecy.ANNA;
import static org.parley.core.backchannel.Secrecy.LINE;
import static org.parley.core.backchannel.Secrecy.MESSAGE;
import static org.parley.core.backchannel.Secrecy.OPENED;
import static org.parley.core.backchannel.Secrecy.SAM;
import static org.parley.core.backchannel.Secrecy.SOUTH;
import static org.parley.core.backchannel.Secrecy.TALKS;
import static org.parley.core.backchannel.Secrecy.by;
import static org.parley.core.backchannel.Secrecy.left;
import static org.parley.core.backchannel.Secrecy.said;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.backchannel.command.LeaveBackchannel;
import org.parley.core.backchannel.command.SendMessage;
import org.parley.core.backchannel.content.Participant;
import org.parley.core.backchannel.event.BackchannelOpened;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.ContentDestroyed;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.OccurredTooEarly;
import org.parley.core.rejection.StaleVersion;
import org.parley.core.rejection.TalksAreOver;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Statement;

class BackchannelTest {

    private static final SendMessage SAY =
            new SendMessage(LINE, TALKS, MESSAGE, Sealed.of(new Statement("By Sunday")));
    private static final LeaveBackchannel LEAVE = new LeaveBackchannel(LINE, TALKS);

    @Test
    void both_ends_talk() {
        open().when(SAY, by(ANNA)).expectEvents(said(ANNA, "By Sunday"));
        open().when(SAY, by(SAM))
                .expectEvents(said(SAM, "By Sunday"))
                .expectResultMessagePayload(1L);
    }

    @Test
    void beside_what_is_said_stands_nothing_that_tells_who_said_it() {
        open().when(SAY, by(SAM))
                .expectEventsMatching(exactSequenceOf(predicate(Secrecy::tellsNotWho)));
        open().when(LEAVE, by(SAM))
                .expectEventsMatching(exactSequenceOf(predicate(Secrecy::tellsNotWho)));
    }

    @Test
    void a_message_is_sent_once() {
        Secrecy.after(OPENED, said(ANNA, "By Sunday"))
                .when(SAY, by(ANNA))
                .expectExceptionDetails(new IdInUse());
    }

    @Test
    void to_the_rest_of_the_same_delegation_there_is_no_line() {
        open().when(SAY, by(ALEX)).expectNoEvents().expectExceptionDetails(new Absent());
        open().when(LEAVE, by(ALEX)).expectNoEvents().expectExceptionDetails(new Absent());
    }

    @Test
    void nobody_else_learns_as_much_as_its_version() {
        open().when(SAY, seen(ALEX, 7)).expectExceptionDetails(new Absent());
        open().when(SAY, seen(ANNA, 7)).expectExceptionDetails(new StaleVersion(7, 0));
    }

    @Test
    void who_was_recalled_is_off_the_line_at_once() {
        Secrecy.seating(SAM).with(OPENED).when(SAY, by(ANNA)).expectExceptionDetails(new Absent());
    }

    @Test
    void who_speaks_for_another_party_by_now_is_off_the_line_too() {
        Participant turned = new Participant(ANNA.username(), SOUTH);

        Secrecy.seating(SAM, turned)
                .with(OPENED)
                .when(SAY, by(turned))
                .expectExceptionDetails(new Absent());
    }

    @Test
    void a_line_belongs_to_its_negotiation() {
        NegotiationId other = NegotiationId.of("00000000-0000-4000-8000-000000000009");

        open().when(new SendMessage(LINE, other, MESSAGE, SAY.text()), by(ANNA))
                .expectExceptionDetails(new Absent());
    }

    @Test
    void who_leaves_is_a_stranger_from_then_on() {
        open().when(LEAVE, by(SAM)).expectEvents(left(SAM));
        Secrecy.after(OPENED, left(SAM)).when(SAY, by(SAM)).expectExceptionDetails(new Absent());
        Secrecy.after(OPENED, left(SAM)).when(LEAVE, by(SAM)).expectExceptionDetails(new Absent());
    }

    @Test
    void the_others_go_on() {
        Secrecy.after(OPENED, left(SAM)).when(SAY, by(ANNA)).expectEvents(said(ANNA, "By Sunday"));
    }

    @Test
    void it_goes_on_while_the_talks_are_suspended() {
        Secrecy.at(Lifecycle.SUSPENDED)
                .with(OPENED)
                .when(SAY, by(ANNA))
                .expectEvents(said(ANNA, "By Sunday"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Lifecycle.class,
            names = {"CONCLUDED", "COLLAPSED"})
    void it_ends_with_them_and_can_be_left_then(Lifecycle lifecycle) {
        Secrecy.at(lifecycle)
                .with(OPENED)
                .when(SAY, by(ANNA))
                .expectExceptionDetails(new TalksAreOver(lifecycle));
        Secrecy.at(lifecycle).with(OPENED).when(LEAVE, by(ANNA)).expectEvents(left(ANNA));
    }

    @Test
    void nothing_was_said_before_it_was_opened() {
        Secrecy.after(Secrecy.on("2014-11-16", OPENED))
                .when(SAY, by(ANNA, "2014-11-15"))
                .expectExceptionDetails(new OccurredTooEarly("2014-11-15", "2014-11-16"));
    }

    @Test
    void beside_a_key_that_was_destroyed_nobody_writes() {
        BackchannelOpened gone = new BackchannelOpened(TALKS, LINE, Sealed.gone());

        Secrecy.after(gone).when(SAY, by(ANNA)).expectExceptionDetails(new ContentDestroyed());
    }

    private static TestExecutor<BackchannelAggregate> open() {
        return Secrecy.after(OPENED);
    }

    private static Map<String, String> seen(Participant someone, long version) {
        Map<String, String> by = new HashMap<>(by(someone));
        by.put(Circumstances.EXPECTED_VERSION, Long.toString(version));
        return by;
    }
}
