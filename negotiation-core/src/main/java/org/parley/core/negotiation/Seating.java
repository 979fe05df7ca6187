package org.parley.core.negotiation;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.Set;
import java.util.stream.Collectors;
import org.parley.core.negotiation.event.DelegateAccredited;
import org.parley.core.negotiation.event.DelegateRecalled;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.negotiation.event.SeatingEvent;
import org.parley.core.rejection.MayNotTable;
import org.parley.core.rejection.NotAPrincipal;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.Username;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The parties with their roles, and the logins that speak for them. */
record Seating(
        PMap<PartyId, PartyRole> roles,
        PMap<PartyId, String> shortNames,
        PMap<Username, PartyId> delegates) {

    static final Seating EMPTY =
            new Seating(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    Seating evolve(SeatingEvent event) {
        return switch (event) {
            case NegotiationOpened _ -> this;
            case PartyRegistered e ->
                    new Seating(
                            roles.plus(e.partyId(), e.role()),
                            shortNames.plus(e.partyId(), e.shortName()),
                            delegates);
            case DelegateAccredited e ->
                    new Seating(roles, shortNames, delegates.plus(e.username(), e.partyId()));
            case DelegateRecalled e ->
                    new Seating(roles, shortNames, delegates.minus(e.username()));
        };
    }

    Set<PartyId> principals() {
        return roles.entrySet().stream()
                .filter(party -> party.getValue() == PartyRole.PRINCIPAL)
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isPrincipal(PartyId party) {
        return roles.get(party) == PartyRole.PRINCIPAL;
    }

    PartyId requirePrincipal(PartyId party) {
        if (!isPrincipal(party)) {
            throw rejected(new NotAPrincipal());
        }
        return party;
    }

    PartyId requireTabling(PartyId party) {
        PartyRole role = roles.get(party);
        if (role != PartyRole.PRINCIPAL && (role == null || !role.mediates())) {
            throw rejected(new MayNotTable());
        }
        return party;
    }
}
