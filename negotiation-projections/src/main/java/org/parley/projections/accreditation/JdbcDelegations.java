package org.parley.projections.accreditation;

import java.util.Map;
import java.util.stream.Collectors;
import org.parley.core.outside.Delegation;
import org.parley.core.outside.Delegations;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.springframework.stereotype.Component;

/** Who decides for a party is a premise of the command, as the table itself is. */
@Component
class JdbcDelegations implements Delegations {

    private final KnownTables tables;

    JdbcDelegations(KnownTables tables) {
        this.tables = tables;
    }

    @Override
    public Delegation of(NegotiationId negotiation, PartyId party) {
        KnownTable known = tables.find(negotiation);
        return known == null
                ? new Delegation(Map.of())
                : new Delegation(
                        known.delegates().entrySet().stream()
                                .filter(one -> one.getValue().partyId().equals(party))
                                .collect(
                                        Collectors.toMap(
                                                one -> one.getKey().text(),
                                                one -> one.getValue().function())));
    }
}
