package org.parley.projections.dossier;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.negotiation.event.DelegateAccredited;
import org.parley.core.negotiation.event.DelegateRecalled;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.negotiation.event.SeatingEvent;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.Seat;
import org.parley.core.shared.Username;

/** Who sits at the table and who speaks for whom. */
final class SeatingFold {

    private final Map<PartyId, Seat> seats = new LinkedHashMap<>();
    private final Map<Username, DelegateAccredited> delegates = new LinkedHashMap<>();
    private @Nullable NegotiationOpened opened;

    void take(SeatingEvent event) {
        switch (event) {
            case NegotiationOpened e -> opened = e;
            case PartyRegistered e ->
                    seats.put(
                            e.partyId(), new Seat(e.partyId(), e.name(), e.shortName(), e.role()));
            case DelegateAccredited e -> delegates.put(e.username(), e);
            case DelegateRecalled e -> delegates.remove(e.username());
        }
    }

    @Nullable NegotiationOpened opened() {
        return opened;
    }

    List<Seat> parties() {
        return List.copyOf(seats.values());
    }

    List<Delegate> delegates() {
        return delegates.values().stream()
                .map(e ->
                        new Delegate(
                                shortName(e.partyId()), e.partyId(), e.username(), e.function()))
                .toList();
    }

    String shortName(PartyId id) {
        Seat seat = seats.get(id);
        return seat == null ? id.toString() : seat.shortName();
    }

    List<String> shortNames(Collection<PartyId> ids) {
        return ids.stream().map(this::shortName).toList();
    }

    /** The principals that are not among these. */
    List<String> principalsBut(Set<PartyId> some) {
        return seats.values().stream()
                .filter(seat -> seat.role() == PartyRole.PRINCIPAL && !some.contains(seat.id()))
                .map(Seat::shortName)
                .toList();
    }
}
