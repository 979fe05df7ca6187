package org.parley.core.rejection;

import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.AgendaStatus;

/** The item stands where this is not possible. */
public record AgendaItemForbids(AgendaItemId itemId, AgendaStatus status) implements Rejection {
    @Override
    public String detail() {
        return "The item is " + status + ": this is not possible from there.";
    }
}
