package org.parley.core.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parley.core.custody.Keeping.NORTH;
import static org.parley.core.custody.Keeping.NORTHS;
import static org.parley.core.custody.Keeping.NOW;
import static org.parley.core.custody.Keeping.TALKS;
import static org.parley.core.custody.Keeping.by;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.custody.command.ApproveBreakGlass;
import org.parley.core.custody.command.EndBreakGlass;
import org.parley.core.custody.command.RefuseBreakGlass;
import org.parley.core.custody.command.RequestBreakGlass;
import org.parley.core.custody.event.BreakGlassApproved;
import org.parley.core.custody.event.BreakGlassEnded;
import org.parley.core.custody.event.BreakGlassOpened;
import org.parley.core.custody.event.BreakGlassRefused;
import org.parley.core.custody.event.BreakGlassRequested;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.ApprovedAlready;
import org.parley.core.rejection.CommandRejected;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.NotADecider;
import org.parley.core.rejection.OwnRequest;
import org.parley.core.rejection.OwnerMustApprove;
import org.parley.core.rejection.RequestClosed;
import org.parley.core.rejection.RequestUnderWay;
import org.parley.core.rejection.StaleVersion;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Statement;

class BreakGlassTest {

    private static final BreakGlassId GLASS =
            BreakGlassId.of("00000000-0000-4000-8000-0000000000e1");
    private static final BreakGlassId OTHER =
            BreakGlassId.of("00000000-0000-4000-8000-0000000000e2");
    private static final Sealed<Statement> REASON = Sealed.of(new Statement("A complaint"));
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");
    private static final Object REQUESTED = by("auditor", requested(FAR));
    private static final BreakGlassApproved APPROVED = new BreakGlassApproved(TALKS, NORTH, GLASS);
    private static final ApproveBreakGlass APPROVE = new ApproveBreakGlass(NORTHS, GLASS);
    private static final RefuseBreakGlass REFUSE = new RefuseBreakGlass(NORTHS, GLASS, null);
    private static final EndBreakGlass END = new EndBreakGlass(NORTHS, GLASS);

    @Test
    void an_auditor_asks_with_a_reason_and_a_span() {
        var asked =
                BreakGlassDecisions.request(
                        CustodyState.NONE, ask(NORTHS, GLASS), at("auditor", 0));

        assertThat(asked).containsExactly(requested(NOW.plus(Duration.ofHours(24))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT60M0.001S", "PT0S", "-PT1M", "P1D"})
    void nobody_is_let_in_for_more_than_an_hour(String span) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new RequestBreakGlass(NORTHS, GLASS, REASON, Duration.parse(span)))
                .withMessageStartingWith("span: ");
    }

    @Test
    void only_a_principal_has_a_brief_to_ask_for() {
        Keeping.empty()
                .when(ask(new CustodyId(TALKS, Keeping.MEDIATOR), GLASS), by("auditor"))
                .expectExceptionDetails(new Absent());
    }

    @Test
    void a_request_is_made_once() {
        Keeping.with(REQUESTED)
                .when(ask(NORTHS, GLASS), by("auditor"))
                .expectExceptionDetails(new IdInUse());
    }

    @Test
    void an_auditor_has_one_request_at_a_time() {
        Keeping.with(REQUESTED)
                .when(ask(NORTHS, OTHER), by("auditor"))
                .expectExceptionDetails(new RequestUnderWay());
        Keeping.with(opened(FAR))
                .when(ask(NORTHS, OTHER), by("auditor"))
                .expectExceptionDetails(new RequestUnderWay());
        Keeping.with(REQUESTED)
                .when(ask(NORTHS, OTHER), by("auditor2"))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(strings = {"north.head", "north.capital", "secretariat"})
    void one_approval_opens_nothing(String approver) {
        approve(approver, REQUESTED).expectEvents(APPROVED).expectResultMessagePayload(1L);
    }

    @Test
    void the_second_of_two_approvals_opens_it_for_the_span_and_no_longer() {
        CustodyState asked = Keeping.state(REQUESTED, by("secretariat", APPROVED));

        assertThat(BreakGlassDecisions.approve(asked, APPROVE, at("north.head", 7)))
                .containsExactly(
                        APPROVED,
                        new BreakGlassOpened(
                                TALKS, NORTH, GLASS, NOW.plus(Duration.ofMinutes(37))));
    }

    @Test
    void two_of_the_party_or_one_and_the_secretariat_open_it() {
        approve("north.capital", REQUESTED, by("north.head", APPROVED))
                .expectSuccessfulHandlerExecution();
        approve("secretariat", REQUESTED, by("north.head", APPROVED))
                .expectResultMessagePayload(3L);
    }

    @Test
    void the_secretariat_alone_opens_nothing() {
        approve("secretary2", REQUESTED, by("secretariat", APPROVED))
                .expectExceptionDetails(new OwnerMustApprove());
    }

    @ParameterizedTest
    @ValueSource(strings = {"north.head", "secretariat"})
    void the_same_person_is_not_two(String approver) {
        approve(approver, REQUESTED, by(approver, APPROVED))
                .expectNoEvents()
                .expectExceptionDetails(new ApprovedAlready());
    }

    @Test
    void the_auditor_himself_is_none_of_the_two_whatever_else_he_is() {
        approve("auditor", REQUESTED).expectExceptionDetails(new OwnRequest());
        approve("north.head", by("north.head", requested(FAR)))
                .expectExceptionDetails(new OwnRequest());
    }

    @Test
    void an_adviser_does_not_decide() {
        approve("north.adviser", REQUESTED).expectExceptionDetails(new NotADecider());
        Keeping.with(REQUESTED)
                .when(REFUSE, by("north.adviser"))
                .expectExceptionDetails(new NotADecider());
    }

    @ParameterizedTest
    @ValueSource(strings = {"south.head", "mediator"})
    void another_party_learns_of_nothing(String login) {
        approve(login, REQUESTED).expectExceptionDetails(new Absent());
        Keeping.with(REQUESTED).when(REFUSE, by(login)).expectExceptionDetails(new Absent());
        Keeping.with(opened(FAR)).when(END, by(login)).expectExceptionDetails(new Absent());
    }

    @Test
    void what_nobody_asked_for_is_not_approved() {
        Keeping.with(REQUESTED)
                .when(new ApproveBreakGlass(NORTHS, OTHER), by("north.head"))
                .expectExceptionDetails(new Absent());
    }

    @Test
    void a_request_waits_for_a_day() {
        CustodyState state =
                Keeping.state(by("auditor", requested(NOW.plus(Duration.ofHours(24)))));
        int day = 24 * 60;

        assertThat(BreakGlassDecisions.approve(state, APPROVE, at("north.head", day - 1)))
                .hasSize(1);
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(
                        () -> BreakGlassDecisions.approve(state, APPROVE, at("north.head", day)))
                .satisfies(e -> assertThat(e.rejection()).isEqualTo(new RequestClosed()));
        assertThat(BreakGlassDecisions.request(state, ask(NORTHS, OTHER), at("auditor", day)))
                .hasSize(1);
    }

    @Test
    void the_party_refuses_and_then_it_cannot_be_approved() {
        var refused = new BreakGlassRefused(TALKS, NORTH, GLASS, Sealed.of("No ground"));
        Keeping.with(REQUESTED)
                .when(
                        new RefuseBreakGlass(NORTHS, GLASS, Sealed.of(new Statement("No ground"))),
                        by("north.head"))
                .expectEvents(refused);
        approve("north.capital", REQUESTED, refused).expectExceptionDetails(new RequestClosed());
        Keeping.with(REQUESTED, refused).when(REFUSE, by("north.head")).expectNoEvents();
    }

    @Test
    void what_is_open_is_ended_and_not_refused() {
        Keeping.with(opened(FAR))
                .when(REFUSE, by("north.head"))
                .expectExceptionDetails(new RequestClosed());
        var ended = new BreakGlassEnded(TALKS, NORTH, GLASS);
        Keeping.with(opened(FAR)).when(END, by("north.capital")).expectEvents(ended);
        Object[] over = {opened(FAR)[0], opened(FAR)[1], ended};
        Keeping.with(over).when(END, by("north.head")).expectNoEvents();
    }

    @Test
    void what_is_over_by_itself_is_not_ended() {
        Keeping.with(opened(Instant.EPOCH))
                .when(END, by("north.head"))
                .expectExceptionDetails(new RequestClosed());
    }

    @Test
    void who_has_seen_an_older_version_of_the_request_decides_anew() {
        Keeping.with(REQUESTED, by("secretariat", APPROVED))
                .when(APPROVE, by("north.head", "0"))
                .expectExceptionDetails(new StaleVersion(0, 1));
        Keeping.with(REQUESTED)
                .when(APPROVE, by("north.head", "0"))
                .expectSuccessfulHandlerExecution();
    }

    private static ResultValidator<CustodyAggregate> approve(String login, Object... before) {
        return Keeping.with(before).when(APPROVE, by(login));
    }

    private static RequestBreakGlass ask(CustodyId custody, BreakGlassId id) {
        return new RequestBreakGlass(custody, id, REASON, HALF_AN_HOUR);
    }

    private static Office at(String login, int minutes) {
        return Keeping.office(login, Duration.ofMinutes(minutes));
    }

    private static BreakGlassRequested requested(Instant lapsesAt) {
        return new BreakGlassRequested(
                TALKS, NORTH, GLASS, Sealed.of("A complaint"), HALF_AN_HOUR, lapsesAt);
    }

    static Object[] opened(Instant until) {
        return new Object[] {REQUESTED, new BreakGlassOpened(TALKS, NORTH, GLASS, until)};
    }
}
