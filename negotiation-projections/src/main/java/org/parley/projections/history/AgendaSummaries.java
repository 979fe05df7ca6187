package org.parley.projections.history;

import static org.parley.projections.history.Words.because;
import static org.parley.projections.history.Words.the;

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
import org.parley.core.shared.AgendaItemId;

/** One plain sentence for each event of the agenda. */
final class AgendaSummaries {

    private AgendaSummaries() {}

    static String of(AgendaEvent event) {
        return switch (event) {
            case AgendaItemProposed e -> the(e.proposedBy()) + " proposed " + the(e.itemId()) + ".";
            case AgendaItemConsented e ->
                    the(e.partyId()) + " consented to " + the(e.itemId()) + ".";
            case AgendaItemAdopted e -> the(e.itemId()) + " was adopted.";
            case AgendaItemWithdrawn e -> moved(e.itemId(), "was withdrawn", e.reason());
            case AgendaReordered _ -> "The agenda was put in a new order.";
            case AgendaMoveSupported e -> supported(e);
            case AgendaItemDeferred e -> moved(e.itemId(), "was deferred", e.reason());
            case AgendaItemAgreedAdReferendum e ->
                    moved(e.itemId(), "was agreed ad referendum", e.reason());
            case AgendaItemProvisionallyClosed e ->
                    moved(e.itemId(), "was provisionally closed", e.reason());
            case AgendaItemReopened e -> moved(e.itemId(), "was reopened", e.reason());
            case AgendaItemFinalised e -> moved(e.itemId(), "became final", null);
        };
    }

    private static String moved(AgendaItemId item, String how, @Nullable String reason) {
        return the(item) + " " + how + because(reason) + ".";
    }

    private static String supported(AgendaMoveSupported e) {
        String wish =
                switch (e.move()) {
                    case DEFERRED -> "deferred";
                    case AD_REFERENDUM -> "agreed ad referendum";
                    case PROVISIONALLY_CLOSED -> "provisionally closed";
                    case REOPENED -> "reopened";
                    case FINAL -> "made final";
                };
        return the(e.partyId())
                + " asked that "
                + the(e.itemId())
                + " be "
                + wish
                + because(e.reason())
                + ".";
    }
}
