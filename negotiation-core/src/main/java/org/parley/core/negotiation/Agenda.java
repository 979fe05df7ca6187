package org.parley.core.negotiation;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parley.core.negotiation.event.AgendaEvent;
import org.parley.core.negotiation.event.AgendaItemAdopted;
import org.parley.core.negotiation.event.AgendaItemAgreedAdReferendum;
import org.parley.core.negotiation.event.AgendaItemConsented;
import org.parley.core.negotiation.event.AgendaItemDeferred;
import org.parley.core.negotiation.event.AgendaItemFinalised;
import org.parley.core.negotiation.event.AgendaItemProposed;
import org.parley.core.negotiation.event.AgendaItemProvisionallyClosed;
import org.parley.core.negotiation.event.AgendaItemReopened;
import org.parley.core.negotiation.event.AgendaItemWithdrawn;
import org.parley.core.negotiation.event.AgendaMoveSupported;
import org.parley.core.negotiation.event.AgendaReordered;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.AgendaStatus;
import org.parley.core.shared.Occurrence;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The subjects on the table, in their order; withdrawn ones are out of the order but not forgotten.
 */
record Agenda(PMap<AgendaItemId, Item> items, PVector<AgendaItemId> order) {

    static final Agenda EMPTY = new Agenda(HashTreePMap.empty(), TreePVector.empty());

    private static final Set<AgendaStatus> NOT_AGREED =
            EnumSet.of(AgendaStatus.ADOPTED, AgendaStatus.AD_REFERENDUM, AgendaStatus.REOPENED);

    Agenda evolve(AgendaEvent event, Occurrence at) {
        return switch (event) {
            case AgendaItemProposed e -> proposed(e, at);
            case AgendaItemConsented e -> with(e.itemId(), item -> item.consented(e.partyId(), at));
            case AgendaItemAdopted e -> moved(e.itemId(), AgendaStatus.ADOPTED, at);
            case AgendaItemWithdrawn e -> withdrawn(e.itemId(), at);
            case AgendaReordered e -> new Agenda(items, TreePVector.from(e.order()));
            case AgendaMoveSupported e ->
                    with(e.itemId(), item -> item.supported(e.move(), e.partyId(), at));
            case AgendaItemDeferred e -> moved(e.itemId(), AgendaStatus.DEFERRED, at);
            case AgendaItemAgreedAdReferendum e ->
                    moved(e.itemId(), AgendaStatus.AD_REFERENDUM, at);
            case AgendaItemProvisionallyClosed e ->
                    moved(e.itemId(), AgendaStatus.PROVISIONALLY_CLOSED, at);
            case AgendaItemReopened e -> moved(e.itemId(), AgendaStatus.REOPENED, at);
            case AgendaItemFinalised e -> moved(e.itemId(), AgendaStatus.FINAL, at);
        };
    }

    Item require(AgendaItemId id) {
        Item item = items.get(id);
        if (item == null) {
            throw rejected(new Absent());
        }
        return item;
    }

    /** Adopted items that stand in the way of a conclusion. */
    List<AgendaItemId> notAgreed() {
        return order.stream().filter(id -> NOT_AGREED.contains(require(id).status())).toList();
    }

    List<AgendaItemId> provisionallyClosed() {
        return order.stream()
                .filter(id -> require(id).status() == AgendaStatus.PROVISIONALLY_CLOSED)
                .toList();
    }

    private Agenda proposed(AgendaItemProposed e, Occurrence at) {
        Item item = Item.proposed(e.itemId(), e.proposedBy(), e.issues(), at);
        return new Agenda(items.plus(e.itemId(), item), order.plus(e.itemId()));
    }

    private Agenda withdrawn(AgendaItemId id, Occurrence at) {
        return new Agenda(moved(id, AgendaStatus.WITHDRAWN, at).items, order.minus(id));
    }

    private Agenda moved(AgendaItemId id, AgendaStatus to, Occurrence at) {
        return with(id, item -> item.moved(to, at));
    }

    private Agenda with(AgendaItemId id, UnaryOperator<Item> change) {
        Item item = items.get(id);
        return item == null ? this : new Agenda(items.plus(id, change.apply(item)), order);
    }
}
