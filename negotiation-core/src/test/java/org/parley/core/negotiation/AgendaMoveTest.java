package org.parley.core.negotiation;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parley.core.negotiation.Talks.LAND;
import static org.parley.core.negotiation.Talks.MEDIATOR;
import static org.parley.core.negotiation.Talks.NORTH;
import static org.parley.core.negotiation.Talks.SOUTH;
import static org.parley.core.negotiation.Talks.TALKS;
import static org.parley.core.negotiation.Talks.adopted;
import static org.parley.core.negotiation.Talks.by;
import static org.parley.core.negotiation.Talks.proposed;
import static org.parley.core.shared.AgendaMove.AD_REFERENDUM;
import static org.parley.core.shared.AgendaMove.DEFERRED;
import static org.parley.core.shared.AgendaMove.FINAL;
import static org.parley.core.shared.AgendaMove.PROVISIONALLY_CLOSED;
import static org.parley.core.shared.AgendaMove.REOPENED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.negotiation.command.MoveAgendaItem;
import org.parley.core.negotiation.event.AgendaItemAgreedAdReferendum;
import org.parley.core.negotiation.event.AgendaItemDeferred;
import org.parley.core.negotiation.event.AgendaItemFinalised;
import org.parley.core.negotiation.event.AgendaItemProvisionallyClosed;
import org.parley.core.negotiation.event.AgendaItemReopened;
import org.parley.core.negotiation.event.AgendaMoveSupported;
import org.parley.core.negotiation.event.NegotiationConvened;
import org.parley.core.negotiation.event.NegotiationSuspended;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.AgendaItemForbids;
import org.parley.core.rejection.NotAPrincipal;
import org.parley.core.rejection.NothingIsAgreedAlone;
import org.parley.core.rejection.TalksNotOpen;
import org.parley.core.shared.AgendaMove;
import org.parley.core.shared.AgendaStatus;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;

class AgendaMoveTest {

    private static final AgendaItemProvisionallyClosed CLOSED =
            new AgendaItemProvisionallyClosed(TALKS, LAND, null);

    @Test
    void one_side_alone_closes_nothing() {
        onTheTable()
                .when(move(PROVISIONALLY_CLOSED), by(NORTH))
                .expectEvents(supported(PROVISIONALLY_CLOSED, NORTH));
    }

    @Test
    void an_item_is_closed_when_every_principal_says_so() {
        onTheTable()
                .and(supported(PROVISIONALLY_CLOSED, NORTH))
                .when(move(PROVISIONALLY_CLOSED), by(SOUTH))
                .expectEvents(supported(PROVISIONALLY_CLOSED, SOUTH), CLOSED);
    }

    @Test
    void an_item_is_agreed_ad_referendum_deferred_and_reopened_by_consent() {
        onTheTable()
                .and(supported(AD_REFERENDUM, NORTH))
                .when(move(AD_REFERENDUM), by(SOUTH))
                .expectEvents(
                        supported(AD_REFERENDUM, SOUTH),
                        new AgendaItemAgreedAdReferendum(TALKS, LAND, null));
        onTheTable()
                .and(supported(DEFERRED, NORTH))
                .when(move(DEFERRED), by(SOUTH))
                .expectEvents(
                        supported(DEFERRED, SOUTH), new AgendaItemDeferred(TALKS, LAND, null));
        onTheTable()
                .and(
                        CLOSED,
                        new AgendaMoveSupported(TALKS, LAND, REOPENED, NORTH, "The vote was lost"))
                .when(reopen(), by(SOUTH))
                .expectEvents(
                        new AgendaMoveSupported(TALKS, LAND, REOPENED, SOUTH, "The vote was lost"),
                        new AgendaItemReopened(TALKS, LAND, "The vote was lost"));
    }

    @Test
    void saying_the_same_twice_is_no_error() {
        onTheTable()
                .and(supported(DEFERRED, NORTH))
                .when(move(DEFERRED), by(NORTH))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        onTheTable()
                .and(CLOSED)
                .when(move(PROVISIONALLY_CLOSED), by(NORTH))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void support_for_one_change_is_none_for_another_and_ends_when_the_item_moves() {
        onTheTable()
                .and(supported(DEFERRED, NORTH))
                .when(move(PROVISIONALLY_CLOSED), by(SOUTH))
                .expectEvents(supported(PROVISIONALLY_CLOSED, SOUTH));
        onTheTable()
                .and(
                        supported(PROVISIONALLY_CLOSED, NORTH),
                        new AgendaItemDeferred(TALKS, LAND, null))
                .and(new AgendaItemReopened(TALKS, LAND, "Time has come"))
                .when(move(PROVISIONALLY_CLOSED), by(SOUTH))
                .expectEvents(supported(PROVISIONALLY_CLOSED, SOUTH));
    }

    @Test
    void only_principals_agree() {
        onTheTable().when(move(DEFERRED), by(MEDIATOR)).expectExceptionDetails(new NotAPrincipal());
    }

    @Test
    void nothing_is_agreed_outside_of_talks() {
        Talks.prepared()
                .and(adopted(LAND))
                .when(move(DEFERRED), by(NORTH))
                .expectExceptionDetails(new TalksNotOpen(Lifecycle.PREPARING));
        onTheTable()
                .and(new NegotiationSuspended(TALKS, "An attack", null))
                .when(move(DEFERRED), by(NORTH))
                .expectExceptionDetails(new TalksNotOpen(Lifecycle.SUSPENDED));
    }

    @ParameterizedTest
    @EnumSource(AgendaMove.class)
    void an_item_that_is_not_adopted_moves_nowhere(AgendaMove move) {
        Talks.convened()
                .and(proposed(LAND, NORTH))
                .when(new MoveAgendaItem(TALKS, LAND, move, new Statement("Why")), by(NORTH))
                .expectExceptionDetails(new AgendaItemForbids(LAND, AgendaStatus.PROPOSED));
    }

    @ParameterizedTest
    @EnumSource(value = AgendaMove.class, names = "FINAL", mode = EnumSource.Mode.EXCLUDE)
    void a_final_item_moves_nowhere(AgendaMove move) {
        onTheTable()
                .and(CLOSED, new AgendaItemFinalised(TALKS, LAND))
                .when(new MoveAgendaItem(TALKS, LAND, move, new Statement("Why")), by(NORTH))
                .expectExceptionDetails(new AgendaItemForbids(LAND, AgendaStatus.FINAL));
    }

    @Test
    void a_deferred_item_must_be_reopened_first() {
        onTheTable()
                .and(new AgendaItemDeferred(TALKS, LAND, null))
                .when(move(PROVISIONALLY_CLOSED), by(NORTH))
                .expectExceptionDetails(new AgendaItemForbids(LAND, AgendaStatus.DEFERRED));
    }

    @Test
    void an_item_becomes_final_alone_only_under_early_harvest() {
        onTheTable()
                .and(CLOSED)
                .when(move(FINAL), by(NORTH))
                .expectExceptionDetails(new NothingIsAgreedAlone());
        Talks.opened(AgreementRule.EARLY_HARVEST, false)
                .seated()
                .and(new NegotiationConvened(TALKS, null))
                .and(adopted(LAND))
                .and(CLOSED, supported(FINAL, NORTH))
                .when(move(FINAL), by(SOUTH))
                .expectEvents(supported(FINAL, SOUTH), new AgendaItemFinalised(TALKS, LAND));
    }

    @Test
    void reopening_needs_a_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> move(REOPENED))
                .withMessageContaining("reason");
    }

    @Test
    void what_is_not_on_the_table_does_not_move() {
        Talks.convened().when(move(DEFERRED), by(NORTH)).expectExceptionDetails(new Absent());
    }

    private static Talks onTheTable() {
        return Talks.convened().and(adopted(LAND));
    }

    private static MoveAgendaItem move(AgendaMove move) {
        return new MoveAgendaItem(TALKS, LAND, move, null);
    }

    private static MoveAgendaItem reopen() {
        return new MoveAgendaItem(TALKS, LAND, REOPENED, new Statement("The vote was lost"));
    }

    private static AgendaMoveSupported supported(AgendaMove move, PartyId party) {
        return new AgendaMoveSupported(TALKS, LAND, move, party, null);
    }
}
