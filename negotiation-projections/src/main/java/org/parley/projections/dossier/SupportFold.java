package org.parley.projections.dossier;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.negotiation.event.AgendaMoveSupported;
import org.parley.core.shared.AgendaMove;
import org.parley.core.shared.PartyId;

/** Who asked for one change of an item. */
final class SupportFold {

    private final AgendaMove move;
    private final Set<PartyId> supporters = new LinkedHashSet<>();
    private @Nullable String reason;

    SupportFold(AgendaMove move) {
        this.move = move;
    }

    void add(AgendaMoveSupported event) {
        supporters.add(event.partyId());
        reason = event.reason() == null ? reason : event.reason();
    }

    PendingMove pending(SeatingFold seating) {
        return new PendingMove(
                move, seating.shortNames(supporters), seating.principalsBut(supporters), reason);
    }
}
