package org.parley.projections.accreditation;

import org.parley.core.shared.ParleyEvent;
import org.parley.projections.support.Rows;

/** Moves a table's revision on: what others decided on the one before does not hold any more. */
final class Revised {

    private Revised() {}

    static void by(ParleyEvent event, Rows rows) {
        if (KnownTables.inCommand()) {
            Premises.ofCurrent().changes(event.negotiationId());
        }
        rows.put(
                "update table_negotiation set revision = revision + 1 where negotiation_id = ?",
                event.negotiationId());
    }
}
