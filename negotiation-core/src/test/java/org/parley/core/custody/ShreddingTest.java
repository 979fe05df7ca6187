package org.parley.core.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.parley.core.custody.Keeping.NORTH;
import static org.parley.core.custody.Keeping.NORTHS;
import static org.parley.core.custody.Keeping.NOW;
import static org.parley.core.custody.Keeping.TALKS;
import static org.parley.core.custody.Keeping.by;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.custody.command.ApproveShredding;
import org.parley.core.custody.command.RecordShredding;
import org.parley.core.custody.command.RefuseShredding;
import org.parley.core.custody.command.RequestShredding;
import org.parley.core.custody.command.WithdrawShredding;
import org.parley.core.custody.event.BriefShredded;
import org.parley.core.custody.event.ShreddingApproved;
import org.parley.core.custody.event.ShreddingRefused;
import org.parley.core.custody.event.ShreddingRequested;
import org.parley.core.custody.event.ShreddingWithdrawn;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.CommandRejected;
import org.parley.core.rejection.ContentDestroyed;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.NotADecider;
import org.parley.core.rejection.NotTheRequester;
import org.parley.core.rejection.OwnRequest;
import org.parley.core.rejection.OwnerMustApprove;
import org.parley.core.rejection.RequestClosed;
import org.parley.core.rejection.RequestUnderWay;
import org.parley.core.rejection.StaleVersion;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.ShreddingId;
import org.parley.core.shared.Statement;

class ShreddingTest {

    private static final ShreddingId ID = ShreddingId.of("00000000-0000-4000-8000-0000000000f1");
    private static final ShreddingId OTHER = ShreddingId.of("00000000-0000-4000-8000-0000000000f2");
    private static final Sealed<Statement> REASON = Sealed.of(new Statement("It is over"));
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");
    private static final int DAY = 24 * 60;
    private static final ShreddingRequested REQUESTED = requested(FAR);
    private static final Object BY_HEAD = by("north.head", REQUESTED);
    private static final Object BY_OFFICE = by("secretariat", REQUESTED);
    private static final ShreddingApproved APPROVED = new ShreddingApproved(TALKS, NORTH, ID);
    private static final BriefShredded SHREDDED = new BriefShredded(TALKS, NORTH, ID);
    private static final ShreddingRefused REFUSED = new ShreddingRefused(TALKS, NORTH, ID, null);
    private static final ShreddingWithdrawn WITHDRAWN = new ShreddingWithdrawn(TALKS, NORTH, ID);
    private static final RequestShredding ASK = new RequestShredding(NORTHS, ID, REASON);
    private static final RequestShredding ASK_AGAIN = new RequestShredding(NORTHS, OTHER, REASON);
    private static final ApproveShredding APPROVE = new ApproveShredding(NORTHS, ID);
    private static final RefuseShredding REFUSE = new RefuseShredding(NORTHS, ID, null);
    private static final WithdrawShredding WITHDRAW = new WithdrawShredding(NORTHS, ID);
    private static final RecordShredding RECORD = new RecordShredding(NORTHS, ID);

    @ParameterizedTest
    @ValueSource(strings = {"north.head", "north.capital", "secretariat"})
    void the_head_the_mandator_or_the_secretariat_asks_with_a_reason(String login) {
        assertThat(ShreddingDecisions.request(CustodyState.NONE, ASK, at(login, 0)))
                .containsExactly(requested(NOW.plus(Duration.ofHours(24))));
    }

    @Test
    void an_adviser_neither_asks_nor_decides() {
        Keeping.empty().when(ASK, by("north.adviser")).expectExceptionDetails(new NotADecider());
        approve("north.adviser", BY_OFFICE).expectExceptionDetails(new NotADecider());
        Keeping.with(BY_OFFICE)
                .when(REFUSE, by("north.adviser"))
                .expectExceptionDetails(new NotADecider());
    }

    @ParameterizedTest
    @ValueSource(strings = {"south.head", "mediator"})
    void another_party_learns_of_nothing(String login) {
        Keeping.empty().when(ASK, by(login)).expectExceptionDetails(new Absent());
        approve(login, BY_OFFICE).expectExceptionDetails(new Absent());
        Keeping.with(BY_HEAD).when(REFUSE, by(login)).expectExceptionDetails(new Absent());
        Keeping.with(BY_HEAD).when(WITHDRAW, by(login)).expectExceptionDetails(new Absent());
    }

    @Test
    void only_a_principal_has_a_brief_whose_key_could_be_destroyed() {
        var about = new CustodyId(TALKS, Keeping.MEDIATOR);
        Keeping.empty()
                .when(new RequestShredding(about, ID, REASON), by("secretariat"))
                .expectExceptionDetails(new Absent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"north.capital", "secretariat"})
    void a_second_person_approves_what_the_head_asked_for(String approver) {
        approve(approver, BY_HEAD).expectEvents(APPROVED).expectResultMessagePayload(1L);
    }

    @Test
    void the_party_approves_what_the_secretariat_asked_for() {
        approve("north.head", BY_OFFICE).expectEvents(APPROVED);
    }

    @Test
    void nobody_approves_what_he_asked_for() {
        approve("north.head", BY_HEAD).expectNoEvents().expectExceptionDetails(new OwnRequest());
        approve("secretariat", BY_OFFICE).expectExceptionDetails(new OwnRequest());
    }

    @Test
    void the_same_person_in_another_office_is_still_the_same_person() {
        var askedAsSecretary = outsider("north.head");
        approve("north.head", askedAsSecretary).expectExceptionDetails(new OwnRequest());
    }

    @Test
    void two_of_the_secretariat_destroy_nothing() {
        approve("secretary2", BY_OFFICE).expectExceptionDetails(new OwnerMustApprove());
    }

    @Test
    void who_asked_for_the_party_and_is_no_longer_of_it_does_not_count_for_it() {
        Object former = of("north.former", REQUESTED);
        approve("secretariat", former).expectExceptionDetails(new OwnerMustApprove());
        approve("north.capital", former).expectEvents(APPROVED);
    }

    @Test
    void who_asked_for_the_secretariat_does_not_count_for_the_party_that_he_joined_since() {
        approve("secretariat", outsider("north.capital"))
                .expectExceptionDetails(new OwnerMustApprove());
    }

    @Test
    void the_same_approval_twice_is_not_two() {
        approve("north.capital", BY_HEAD, by("north.capital", APPROVED))
                .expectNoEvents()
                .expectExceptionDetails(new RequestClosed());
    }

    @Test
    void what_nobody_asked_for_is_not_approved() {
        Keeping.with(BY_HEAD)
                .when(new ApproveShredding(NORTHS, OTHER), by("secretariat"))
                .expectExceptionDetails(new Absent());
    }

    @Test
    void a_request_is_made_once() {
        Keeping.with(BY_HEAD).when(ASK, by("north.head")).expectExceptionDetails(new IdInUse());
    }

    @Test
    void there_is_one_request_at_a_time_whoever_asks() {
        Keeping.with(BY_HEAD)
                .when(ASK_AGAIN, by("secretariat"))
                .expectExceptionDetails(new RequestUnderWay());
        Keeping.with(BY_HEAD, APPROVED)
                .when(ASK_AGAIN, by("secretariat"))
                .expectExceptionDetails(new RequestUnderWay());
        Keeping.with(BY_HEAD, REFUSED)
                .when(ASK_AGAIN, by("north.head"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void what_is_destroyed_is_not_asked_for_again() {
        Keeping.with(BY_HEAD, APPROVED, SHREDDED)
                .when(ASK_AGAIN, by("north.head"))
                .expectExceptionDetails(new ContentDestroyed());
    }

    @Test
    void a_request_waits_for_a_day() {
        CustodyState state =
                Keeping.state(by("north.head", requested(NOW.plus(Duration.ofHours(24)))));

        assertThat(ShreddingDecisions.approve(state, APPROVE, at("secretariat", DAY - 1)))
                .containsExactly(APPROVED);
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(
                        () -> ShreddingDecisions.approve(state, APPROVE, at("secretariat", DAY)))
                .satisfies(e -> assertThat(e.rejection()).isEqualTo(new RequestClosed()));
        assertThat(ShreddingDecisions.request(state, ASK_AGAIN, at("secretariat", DAY))).hasSize(1);
    }

    @Test
    void the_party_refuses_and_then_it_cannot_be_approved() {
        var why = new ShreddingRefused(TALKS, NORTH, ID, Sealed.of("We need it"));
        Keeping.with(BY_OFFICE)
                .when(
                        new RefuseShredding(NORTHS, ID, Sealed.of(new Statement("We need it"))),
                        by("north.capital"))
                .expectEvents(why);
        approve("north.head", BY_OFFICE, why).expectExceptionDetails(new RequestClosed());
        Keeping.with(BY_OFFICE, why).when(REFUSE, by("north.head")).expectNoEvents();
    }

    @Test
    void the_secretariat_refuses_nothing() {
        Keeping.with(BY_HEAD).when(REFUSE, by("secretariat")).expectExceptionDetails(new Absent());
    }

    @Test
    void only_who_asked_takes_it_back() {
        Keeping.with(BY_HEAD)
                .when(WITHDRAW, by("north.capital"))
                .expectExceptionDetails(new NotTheRequester());
        Keeping.with(BY_HEAD).when(WITHDRAW, by("north.head")).expectEvents(WITHDRAWN);
        approve("secretariat", BY_HEAD, WITHDRAWN).expectExceptionDetails(new RequestClosed());
        Keeping.with(BY_HEAD, WITHDRAWN).when(WITHDRAW, by("north.head")).expectNoEvents();
    }

    @Test
    void what_is_approved_can_be_stopped_by_nobody() {
        Keeping.with(BY_HEAD, APPROVED)
                .when(WITHDRAW, by("north.head"))
                .expectExceptionDetails(new RequestClosed());
        Keeping.with(BY_HEAD, APPROVED)
                .when(REFUSE, by("north.capital"))
                .expectExceptionDetails(new RequestClosed());
    }

    @Test
    void that_the_key_is_destroyed_is_recorded_once() {
        Keeping.with(BY_HEAD, APPROVED)
                .when(RECORD, by("system"))
                .expectEvents(SHREDDED)
                .expectResultMessagePayload(2L);
        Keeping.with(BY_HEAD, APPROVED, SHREDDED)
                .when(RECORD, by("system"))
                .expectNoEvents()
                .expectResultMessagePayload(2L);
    }

    @Test
    void nothing_is_recorded_that_was_not_approved() {
        Keeping.with(BY_HEAD)
                .when(RECORD, by("system"))
                .expectExceptionDetails(new RequestClosed());
        Keeping.with(BY_HEAD, REFUSED)
                .when(RECORD, by("system"))
                .expectExceptionDetails(new RequestClosed());
    }

    @Test
    void who_has_seen_an_older_version_of_the_request_decides_anew() {
        Keeping.with(BY_HEAD)
                .when(APPROVE, by("secretariat", "1"))
                .expectExceptionDetails(new StaleVersion(1, 0));
        Keeping.with(BY_HEAD)
                .when(APPROVE, by("secretariat", "0"))
                .expectSuccessfulHandlerExecution();
    }

    private static ResultValidator<CustodyAggregate> approve(String login, Object... before) {
        return Keeping.with(before).when(APPROVE, by(login));
    }

    /** He asked as one of the party, whatever he is now. */
    private static Object of(String login, Object event) {
        Map<String, String> as = by("north.head");
        as.put(Circumstances.ACTOR, login);
        return new GenericEventMessage<>(event, as);
    }

    /** He asked while he was of no party. */
    private static Object outsider(String login) {
        Map<String, String> as = by("secretariat");
        as.put(Circumstances.ACTOR, login);
        return new GenericEventMessage<>(REQUESTED, as);
    }

    private static Office at(String login, int minutes) {
        return Keeping.office(login, Duration.ofMinutes(minutes));
    }

    private static ShreddingRequested requested(Instant lapsesAt) {
        return new ShreddingRequested(TALKS, NORTH, ID, Sealed.of("It is over"), lapsesAt);
    }
}
