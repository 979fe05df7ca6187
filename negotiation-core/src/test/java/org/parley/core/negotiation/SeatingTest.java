package org.parley.core.negotiation;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parley.core.negotiation.Talks.NORTH;
import static org.parley.core.negotiation.Talks.SOUTH;
import static org.parley.core.negotiation.Talks.TALKS;
import static org.parley.core.negotiation.Talks.by;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.core.negotiation.command.AccreditDelegate;
import org.parley.core.negotiation.command.OpenNegotiation;
import org.parley.core.negotiation.command.RecallDelegate;
import org.parley.core.negotiation.command.RegisterParty;
import org.parley.core.negotiation.event.DelegateAccredited;
import org.parley.core.negotiation.event.DelegateRecalled;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.AlreadyAccredited;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.OwnAccreditation;
import org.parley.core.rejection.ShortNameTaken;
import org.parley.core.rejection.UnknownReference;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.DelegateFunction;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.Seat;
import org.parley.core.shared.Title;
import org.parley.core.shared.Username;

class SeatingTest {

    private static final Seat N = new Seat(NORTH, "The North", "N", PartyRole.PRINCIPAL);
    private static final Username ANNA = new Username("anna");
    private static final PartyId STRANGER = PartyId.of("00000000-0000-4000-8000-0000000000ff");

    @Test
    void a_negotiation_is_opened_with_its_parties_seated() {
        Talks.nothing()
                .when(open(List.of(N)), by(null))
                .expectEvents(
                        new NegotiationOpened(
                                TALKS, "Talks", null, AgreementRule.EVERYTHING_AGREED, false),
                        new PartyRegistered(TALKS, NORTH, "The North", "N", PartyRole.PRINCIPAL))
                .expectResultMessagePayload(1L);
    }

    @Test
    void a_negotiation_cannot_be_opened_over_another() {
        Talks.prepared().when(open(List.of(N)), by(null)).expectExceptionDetails(new IdInUse());
    }

    @Test
    void two_parties_cannot_share_a_short_name_from_the_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        open(List.of(N, new Seat(SOUTH, "The South", "N", PartyRole.PRINCIPAL))))
                .withMessageContaining("short names");
    }

    @Test
    void a_party_takes_its_seat_later() {
        Talks.opened(AgreementRule.EARLY_HARVEST, false)
                .when(new RegisterParty(TALKS, N), by(null))
                .expectEvents(
                        new PartyRegistered(TALKS, NORTH, "The North", "N", PartyRole.PRINCIPAL));
    }

    @Test
    void a_party_takes_its_seat_once() {
        Talks.prepared()
                .when(new RegisterParty(TALKS, N), by(null))
                .expectExceptionDetails(new IdInUse());
    }

    @Test
    void a_short_name_that_is_taken_is_refused() {
        Seat other = new Seat(STRANGER, "Another North", "N", PartyRole.OBSERVER);
        Talks.prepared()
                .when(new RegisterParty(TALKS, other), by(null))
                .expectExceptionDetails(new ShortNameTaken("N"));
    }

    @Test
    void a_delegate_is_accredited_for_a_party() {
        Talks.prepared()
                .when(accredit(NORTH), by(null))
                .expectEvents(new DelegateAccredited(TALKS, ANNA, NORTH, DelegateFunction.HEAD));
    }

    @Test
    void accrediting_twice_for_the_same_party_is_no_error() {
        Talks.prepared()
                .and(accredited())
                .when(accredit(NORTH), by(null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_login_speaks_for_one_party_at_a_time() {
        Talks.prepared()
                .and(accredited())
                .when(accredit(SOUTH), by(null))
                .expectExceptionDetails(new AlreadyAccredited(ANNA));
    }

    @Test
    void a_delegate_cannot_be_accredited_for_an_unknown_party() {
        Talks.prepared()
                .when(accredit(STRANGER), by(null))
                .expectExceptionDetails(new UnknownReference("partyId", STRANGER.toString()));
    }

    @Test
    void nobody_accredits_himself() {
        Talks.prepared()
                .when(
                        new AccreditDelegate(
                                TALKS, new Username("someone"), NORTH, DelegateFunction.HEAD),
                        by(null))
                .expectExceptionDetails(new OwnAccreditation());
    }

    @Test
    void a_delegate_is_recalled_and_may_be_accredited_for_another_party_then() {
        Talks.prepared()
                .and(accredited())
                .when(new RecallDelegate(TALKS, ANNA), by(null))
                .expectEvents(new DelegateRecalled(TALKS, ANNA, NORTH));
        Talks.prepared()
                .and(accredited(), new DelegateRecalled(TALKS, ANNA, NORTH))
                .when(accredit(SOUTH), by(null))
                .expectEvents(new DelegateAccredited(TALKS, ANNA, SOUTH, DelegateFunction.HEAD));
    }

    @Test
    void whoever_is_not_accredited_cannot_be_recalled() {
        Talks.prepared()
                .when(new RecallDelegate(TALKS, ANNA), by(null))
                .expectExceptionDetails(new Absent());
    }

    private static OpenNegotiation open(List<Seat> parties) {
        return new OpenNegotiation(
                TALKS, new Title("Talks"), null, AgreementRule.EVERYTHING_AGREED, false, parties);
    }

    private static AccreditDelegate accredit(PartyId party) {
        return new AccreditDelegate(TALKS, ANNA, party, DelegateFunction.HEAD);
    }

    private static DelegateAccredited accredited() {
        return new DelegateAccredited(TALKS, ANNA, NORTH, DelegateFunction.HEAD);
    }
}
