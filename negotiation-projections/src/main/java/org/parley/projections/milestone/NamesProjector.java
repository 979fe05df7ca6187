package org.parley.projections.milestone;

import java.util.Locale;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.projections.support.Keeps;
import org.parley.projections.support.Rows;
import org.springframework.stereotype.Component;

/** Keeps the names by which milestones speak of negotiations and parties. */
@Component
@ProcessingGroup("milestone")
@Keeps({"milestone_party", "milestone_negotiation"})
class NamesProjector {

    private final Rows rows;
    private final NewGroups groups;

    NamesProjector(Rows rows) {
        this.rows = rows;
        this.groups = new NewGroups(rows);
    }

    @EventHandler
    void on(NegotiationOpened event) {
        rows.put(
                "insert into milestone_negotiation (negotiation_id, title) values (?, ?)",
                event.negotiationId(),
                event.title());
        groups.add(
                GroupKind.NEGOTIATION, event.negotiationId(), event.negotiationId(), event.title());
    }

    @EventHandler
    void on(PartyRegistered event) {
        rows.put(
                "insert into milestone_party (negotiation_id, party_id, short_name, name_key)"
                        + " values (?, ?, ?, ?)",
                event.negotiationId(),
                event.partyId(),
                event.shortName(),
                event.shortName().toLowerCase(Locale.ROOT));
        groups.add(GroupKind.PARTY, event.partyId(), event.negotiationId(), event.shortName());
    }
}
