package org.parley.core.rejection;

import java.util.List;
import org.parley.core.shared.AgendaItemId;

/** Nothing is agreed until everything is agreed. */
public record ItemsNotAgreed(List<AgendaItemId> items) implements Rejection {
    @Override
    public String detail() {
        return "These items are neither provisionally closed nor deferred: " + items + ".";
    }
}
