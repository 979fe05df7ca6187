package org.parley.core.negotiation;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parley.core.negotiation.Talks.DRUGS;
import static org.parley.core.negotiation.Talks.HECTARES;
import static org.parley.core.negotiation.Talks.LAND;
import static org.parley.core.negotiation.Talks.MEDIATOR;
import static org.parley.core.negotiation.Talks.NORTH;
import static org.parley.core.negotiation.Talks.OBSERVER;
import static org.parley.core.negotiation.Talks.SOUTH;
import static org.parley.core.negotiation.Talks.TALKS;
import static org.parley.core.negotiation.Talks.adopted;
import static org.parley.core.negotiation.Talks.by;
import static org.parley.core.negotiation.Talks.proposed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.core.negotiation.command.ConsentToAgendaItem;
import org.parley.core.negotiation.command.ProposeAgendaItem;
import org.parley.core.negotiation.command.ReorderAgenda;
import org.parley.core.negotiation.command.WithdrawAgendaItem;
import org.parley.core.negotiation.event.AgendaItemAdopted;
import org.parley.core.negotiation.event.AgendaItemConsented;
import org.parley.core.negotiation.event.AgendaItemProposed;
import org.parley.core.negotiation.event.AgendaItemWithdrawn;
import org.parley.core.negotiation.event.AgendaReordered;
import org.parley.core.negotiation.event.NegotiationSuspended;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.AgendaItemForbids;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.IncompleteOrder;
import org.parley.core.rejection.MayNotTable;
import org.parley.core.rejection.NotAPrincipal;
import org.parley.core.rejection.NotTheProposer;
import org.parley.core.rejection.OccurredTooEarly;
import org.parley.core.rejection.TalksNotOpen;
import org.parley.core.shared.AgendaStatus;
import org.parley.core.shared.Issue;
import org.parley.core.shared.IssueType;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Title;

class AgendaTest {

    private static final ConsentToAgendaItem CONSENT = new ConsentToAgendaItem(TALKS, LAND);

    @Test
    void a_principal_that_proposes_an_item_consents_to_it() {
        Talks.prepared()
                .when(propose(), by(NORTH))
                .expectEvents(landBy(NORTH), new AgendaItemConsented(TALKS, LAND, NORTH));
    }

    @Test
    void a_mediator_may_propose_an_item_but_consents_for_nobody() {
        Talks.prepared().when(propose(), by(MEDIATOR)).expectEvents(landBy(MEDIATOR));
    }

    @Test
    void an_observer_proposes_nothing() {
        Talks.prepared().when(propose(), by(OBSERVER)).expectExceptionDetails(new MayNotTable());
    }

    @Test
    void an_item_is_proposed_once() {
        Talks.prepared()
                .and(proposed(LAND, NORTH))
                .when(propose(), by(NORTH))
                .expectExceptionDetails(new IdInUse());
    }

    @Test
    void nothing_is_proposed_while_talks_are_suspended() {
        Talks.convened()
                .and(new NegotiationSuspended(TALKS, "An attack", null))
                .when(propose(), by(NORTH))
                .expectExceptionDetails(new TalksNotOpen(Lifecycle.SUSPENDED));
    }

    @Test
    void an_item_is_adopted_when_the_last_principal_consents() {
        Talks.prepared()
                .and(proposed(LAND, NORTH), new AgendaItemConsented(TALKS, LAND, NORTH))
                .when(CONSENT, by(SOUTH))
                .expectEvents(
                        new AgendaItemConsented(TALKS, LAND, SOUTH),
                        new AgendaItemAdopted(TALKS, LAND));
    }

    @Test
    void one_principal_alone_adopts_nothing() {
        Talks.prepared()
                .and(proposed(LAND, MEDIATOR))
                .when(CONSENT, by(SOUTH))
                .expectEvents(new AgendaItemConsented(TALKS, LAND, SOUTH));
    }

    @Test
    void consenting_twice_is_no_error() {
        Talks.prepared()
                .and(adopted(LAND))
                .when(CONSENT, by(SOUTH))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void only_principals_consent() {
        Talks.prepared()
                .and(proposed(LAND, NORTH))
                .when(CONSENT, by(MEDIATOR))
                .expectExceptionDetails(new NotAPrincipal());
    }

    @Test
    void nobody_consents_to_what_is_not_on_the_table() {
        Talks.prepared().when(CONSENT, by(NORTH)).expectExceptionDetails(new Absent());
    }

    @Test
    void an_item_is_not_adopted_before_it_was_proposed() {
        Talks.prepared()
                .on("2012-08-26", proposed(LAND, NORTH))
                .when(CONSENT, by(SOUTH, "2012-08-25"))
                .expectExceptionDetails(new OccurredTooEarly("2012-08-25", "2012-08-26"));
    }

    @Test
    void the_proposer_withdraws_an_item_before_it_is_adopted() {
        Talks.prepared()
                .and(proposed(LAND, NORTH))
                .when(withdraw(), by(NORTH))
                .expectEvents(new AgendaItemWithdrawn(TALKS, LAND, null));
    }

    @Test
    void withdrawing_twice_is_no_error() {
        Talks.prepared()
                .and(proposed(LAND, NORTH), new AgendaItemWithdrawn(TALKS, LAND, null))
                .when(withdraw(), by(NORTH))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void only_the_proposer_withdraws() {
        Talks.prepared()
                .and(proposed(LAND, NORTH))
                .when(withdraw(), by(SOUTH))
                .expectExceptionDetails(new NotTheProposer());
    }

    @Test
    void an_adopted_item_is_not_withdrawn() {
        Talks.prepared()
                .and(adopted(LAND))
                .when(withdraw(), by(NORTH))
                .expectExceptionDetails(new AgendaItemForbids(LAND, AgendaStatus.ADOPTED));
    }

    @Test
    void a_withdrawn_item_takes_no_consent() {
        Talks.prepared()
                .and(proposed(LAND, NORTH), new AgendaItemWithdrawn(TALKS, LAND, null))
                .when(CONSENT, by(SOUTH))
                .expectExceptionDetails(new AgendaItemForbids(LAND, AgendaStatus.WITHDRAWN));
    }

    @Test
    void the_agenda_is_put_in_a_new_order() {
        Talks.prepared()
                .and(proposed(LAND, NORTH), proposed(DRUGS, SOUTH))
                .when(new ReorderAgenda(TALKS, List.of(DRUGS, LAND)), by(MEDIATOR))
                .expectEvents(new AgendaReordered(TALKS, List.of(DRUGS, LAND)));
    }

    @Test
    void a_new_order_holds_every_item_exactly_once() {
        for (var order : List.of(List.of(LAND), List.of(LAND, LAND), List.of(LAND, DRUGS, LAND))) {
            Talks.prepared()
                    .and(proposed(LAND, NORTH), proposed(DRUGS, SOUTH))
                    .when(new ReorderAgenda(TALKS, order), by(NORTH))
                    .expectExceptionDetails(new IncompleteOrder());
        }
    }

    @Test
    void the_order_it_has_already_is_no_event() {
        Talks.prepared()
                .and(proposed(LAND, NORTH), proposed(DRUGS, SOUTH))
                .when(new ReorderAgenda(TALKS, List.of(LAND, DRUGS)), by(NORTH))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_observer_does_not_reorder_the_agenda() {
        Talks.prepared()
                .when(new ReorderAgenda(TALKS, List.of()), by(OBSERVER))
                .expectExceptionDetails(new MayNotTable());
    }

    @Test
    void a_choice_needs_options_and_nothing_else_has_them() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withIssue(IssueType.CHOICE, List.of("ONE")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withIssue(IssueType.DATE, List.of("A", "B")));
    }

    private static ProposeAgendaItem withIssue(IssueType type, List<String> options) {
        return new ProposeAgendaItem(
                TALKS,
                LAND,
                new Title("Land"),
                null,
                null,
                List.of(new Issue("key", "Label", type, null, options)));
    }

    private static ProposeAgendaItem propose() {
        return new ProposeAgendaItem(
                TALKS, LAND, new Title("Land"), null, new Title("Rural"), List.of(HECTARES));
    }

    private static AgendaItemProposed landBy(PartyId party) {
        return new AgendaItemProposed(TALKS, LAND, party, "Land", null, "Rural", List.of(HECTARES));
    }

    private static WithdrawAgendaItem withdraw() {
        return new WithdrawAgendaItem(TALKS, LAND, null);
    }
}
