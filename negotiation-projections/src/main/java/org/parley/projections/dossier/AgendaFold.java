package org.parley.projections.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import org.parley.core.negotiation.event.PositionEvent;
import org.parley.core.negotiation.event.PositionStated;
import org.parley.core.negotiation.event.RedLineShown;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.AgendaStatus;
import org.parley.projections.support.Told;

/**
 * The subjects on the table, in their order. What names an item that is not there tells nothing.
 */
final class AgendaFold {

    private final Map<AgendaItemId, ItemFold> items = new LinkedHashMap<>();
    private final Set<AgendaItemId> order = new LinkedHashSet<>();

    void take(AgendaEvent event, Told told) {
        switch (event) {
            case AgendaItemProposed e -> propose(e, told);
            case AgendaItemConsented e -> with(e.itemId(), item -> item.consent(e.partyId()));
            case AgendaItemAdopted e -> move(e.itemId(), AgendaStatus.ADOPTED, null, told);
            case AgendaItemWithdrawn e ->
                    move(e.itemId(), AgendaStatus.WITHDRAWN, e.reason(), told);
            case AgendaReordered e -> reorder(e.order());
            case AgendaMoveSupported e -> with(e.itemId(), item -> item.support(e));
            case AgendaItemDeferred e -> move(e.itemId(), AgendaStatus.DEFERRED, e.reason(), told);
            case AgendaItemAgreedAdReferendum e ->
                    move(e.itemId(), AgendaStatus.AD_REFERENDUM, e.reason(), told);
            case AgendaItemProvisionallyClosed e ->
                    move(e.itemId(), AgendaStatus.PROVISIONALLY_CLOSED, e.reason(), told);
            case AgendaItemReopened e -> move(e.itemId(), AgendaStatus.REOPENED, e.reason(), told);
            case AgendaItemFinalised e -> move(e.itemId(), AgendaStatus.FINAL, null, told);
        }
    }

    void take(PositionEvent event, Told told) {
        switch (event) {
            case PositionStated e -> with(e.itemId(), item -> item.state(e, told));
            case RedLineShown e -> with(e.itemId(), item -> item.show(e, told));
        }
    }

    List<AgendaEntry> entries(SeatingFold seating) {
        return order.stream()
                .map(items::get)
                .flatMap(Stream::ofNullable)
                .map(item -> item.entry(seating))
                .toList();
    }

    private void propose(AgendaItemProposed e, Told told) {
        items.put(e.itemId(), new ItemFold(e, told));
        order.add(e.itemId());
    }

    private void move(AgendaItemId id, AgendaStatus status, @Nullable String reason, Told told) {
        with(id, item -> item.move(status, reason, told));
    }

    private void reorder(List<AgendaItemId> wanted) {
        List<AgendaItemId> before = new ArrayList<>(order);
        order.clear();
        wanted.stream().filter(items::containsKey).forEach(order::add);
        order.addAll(before);
    }

    private void with(AgendaItemId id, Consumer<ItemFold> change) {
        ItemFold item = items.get(id);
        if (item != null) {
            change.accept(item);
        }
    }
}
