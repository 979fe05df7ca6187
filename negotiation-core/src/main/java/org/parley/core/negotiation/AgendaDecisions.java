package org.parley.core.negotiation;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.HashSet;
import java.util.List;
import org.parley.core.negotiation.command.ConsentToAgendaItem;
import org.parley.core.negotiation.command.ProposeAgendaItem;
import org.parley.core.negotiation.command.ReorderAgenda;
import org.parley.core.negotiation.command.WithdrawAgendaItem;
import org.parley.core.negotiation.event.AgendaItemAdopted;
import org.parley.core.negotiation.event.AgendaItemConsented;
import org.parley.core.negotiation.event.AgendaItemProposed;
import org.parley.core.negotiation.event.AgendaItemWithdrawn;
import org.parley.core.negotiation.event.AgendaReordered;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.rejection.AgendaItemForbids;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.IncompleteOrder;
import org.parley.core.rejection.NotTheProposer;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.AgendaStatus;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Title;

/** A principal or mediator proposes an item; it is adopted when every principal consented. */
final class AgendaDecisions {

    private AgendaDecisions() {}

    static List<NegotiationEvent> propose(
            NegotiationState state, ProposeAgendaItem c, Circumstances by) {
        PartyId party = state.seating().requireTabling(by.requireParty());
        state.course().requireTableOpen();
        if (state.agenda().items().containsKey(c.itemId())) {
            throw rejected(new IdInUse());
        }
        AgendaItemProposed proposed =
                new AgendaItemProposed(
                        c.negotiationId(),
                        c.itemId(),
                        party,
                        c.title().text(),
                        Statement.textOf(c.description()),
                        Title.textOf(c.basket()),
                        c.issues());
        return state.seating().isPrincipal(party)
                ? List.of(proposed, new AgendaItemConsented(c.negotiationId(), c.itemId(), party))
                : List.of(proposed);
    }

    static List<NegotiationEvent> consent(
            NegotiationState state, ConsentToAgendaItem c, Circumstances by) {
        PartyId party = state.seating().requirePrincipal(by.requireParty());
        state.course().requireTableOpen();
        Item item = state.agenda().require(c.itemId());
        if (item.consents().contains(party) && item.status() != AgendaStatus.WITHDRAWN) {
            return List.of();
        }
        requireStatus(item, AgendaStatus.PROPOSED);
        AgendaItemConsented consented =
                new AgendaItemConsented(c.negotiationId(), c.itemId(), party);
        return item.isSettledBy(state.seating().principals(), item.consents().plus(party))
                ? List.of(consented, new AgendaItemAdopted(c.negotiationId(), c.itemId()))
                : List.of(consented);
    }

    static List<NegotiationEvent> withdraw(
            NegotiationState state, WithdrawAgendaItem c, Circumstances by) {
        Item item = state.agenda().require(c.itemId());
        if (!item.proposedBy().equals(by.requireParty())) {
            throw rejected(new NotTheProposer());
        }
        if (item.status() == AgendaStatus.WITHDRAWN) {
            return List.of();
        }
        requireStatus(item, AgendaStatus.PROPOSED);
        return List.of(
                new AgendaItemWithdrawn(
                        c.negotiationId(), c.itemId(), Statement.textOf(c.reason())));
    }

    static List<NegotiationEvent> reorder(
            NegotiationState state, ReorderAgenda c, Circumstances by) {
        state.seating().requireTabling(by.requireParty());
        state.course().requireTableOpen();
        List<AgendaItemId> order = state.agenda().order();
        if (c.order().size() != order.size()
                || !new HashSet<>(c.order()).equals(new HashSet<>(order))) {
            throw rejected(new IncompleteOrder());
        }
        return c.order().equals(order)
                ? List.of()
                : List.of(new AgendaReordered(c.negotiationId(), c.order()));
    }

    private static void requireStatus(Item item, AgendaStatus status) {
        if (item.status() != status) {
            throw rejected(new AgendaItemForbids(item.id(), item.status()));
        }
    }
}
