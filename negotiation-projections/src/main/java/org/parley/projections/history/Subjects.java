package org.parley.projections.history;

import org.jspecify.annotations.Nullable;
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
import org.parley.core.negotiation.event.AnchorEvent;
import org.parley.core.negotiation.event.LifecycleEvent;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.negotiation.event.PositionStated;
import org.parley.core.negotiation.event.RedLineShown;
import org.parley.core.negotiation.event.RoundEvent;
import org.parley.core.negotiation.event.SeatingEvent;
import org.parley.core.shared.AgendaItemId;

/** Which agenda item an event is about. */
final class Subjects {

    private Subjects() {}

    static @Nullable AgendaItemId agendaItem(NegotiationEvent event) {
        return switch (event) {
            case SeatingEvent _, LifecycleEvent _, RoundEvent _, AnchorEvent _ -> null;
            case AgendaEvent e -> agendaItem(e);
            case PositionStated e -> e.itemId();
            case RedLineShown e -> e.itemId();
        };
    }

    private static @Nullable AgendaItemId agendaItem(AgendaEvent event) {
        return switch (event) {
            case AgendaItemProposed e -> e.itemId();
            case AgendaItemConsented e -> e.itemId();
            case AgendaItemAdopted e -> e.itemId();
            case AgendaItemWithdrawn e -> e.itemId();
            case AgendaReordered _ -> null;
            case AgendaMoveSupported e -> e.itemId();
            case AgendaItemDeferred e -> e.itemId();
            case AgendaItemAgreedAdReferendum e -> e.itemId();
            case AgendaItemProvisionallyClosed e -> e.itemId();
            case AgendaItemReopened e -> e.itemId();
            case AgendaItemFinalised e -> e.itemId();
        };
    }
}
