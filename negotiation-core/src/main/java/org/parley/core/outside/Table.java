package org.parley.core.outside;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;

/** What briefs and measures may know of their negotiation, as of the command that asks. */
public record Table(
        NegotiationId id, boolean archive, Lifecycle lifecycle, Map<PartyId, PartyRole> parties) {

    public Table {
        parties = Map.copyOf(parties);
    }

    public Set<PartyId> principals() {
        return parties.entrySet().stream()
                .filter(party -> party.getValue() == PartyRole.PRINCIPAL)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean seats(PartyId party) {
        return parties.containsKey(party);
    }
}
