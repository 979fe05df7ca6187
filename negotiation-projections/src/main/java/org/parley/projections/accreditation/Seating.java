package org.parley.projections.accreditation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.parley.core.negotiation.event.DelegateAccredited;
import org.parley.core.negotiation.event.DelegateRecalled;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Username;
import org.parley.projections.support.Rows;
import org.springframework.stereotype.Component;

/** Keeps who sits at a table and who speaks for whom. */
@Component
@ProcessingGroup("accreditation")
class Seating {

    private final Rows rows;

    Seating(Rows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(PartyRegistered event) {
        Revised.by(event, rows);
        rows.put(
                "insert into table_seat (negotiation_id, party_id, short_name, role)"
                        + " values (?, ?, ?, ?)",
                event.negotiationId(),
                event.partyId(),
                event.shortName(),
                event.role());
    }

    @EventHandler
    void on(DelegateAccredited event) {
        Revised.by(event, rows);
        remove(event.username(), event.negotiationId());
        rows.put(
                "insert into table_delegate (username, negotiation_id, party_id, function)"
                        + " values (?, ?, ?, ?)",
                event.username(),
                event.negotiationId(),
                event.partyId(),
                event.function());
    }

    @EventHandler
    void on(DelegateRecalled event) {
        Revised.by(event, rows);
        remove(event.username(), event.negotiationId());
    }

    private void remove(Username username, NegotiationId negotiation) {
        rows.put(
                "delete from table_delegate where username = ? and negotiation_id = ?",
                username,
                negotiation);
    }
}
