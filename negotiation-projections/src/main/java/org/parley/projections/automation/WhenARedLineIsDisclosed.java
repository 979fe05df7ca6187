package org.parley.projections.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.parley.core.brief.content.Wording;
import org.parley.core.brief.event.RedLineDisclosed;
import org.parley.core.negotiation.command.RecordDisclosedRedLine;
import org.parley.core.shared.Circumstances;
import org.springframework.stereotype.Component;

/**
 * Then it stands before the table, as it was worded then; unless its key was destroyed in between.
 */
@Component
@ProcessingGroup("automation")
@DisallowReplay
class WhenARedLineIsDisclosed {

    private final Orders orders;

    WhenARedLineIsDisclosed(Orders orders) {
        this.orders = orders;
    }

    @EventHandler
    void on(RedLineDisclosed event, Circumstances by) {
        Wording wording = event.wording().orNull();
        if (wording != null) {
            orders.send(shown(event, wording), by);
        }
    }

    private static RecordDisclosedRedLine shown(RedLineDisclosed event, Wording wording) {
        return new RecordDisclosedRedLine(
                event.negotiationId(),
                event.redLineId(),
                event.partyId(),
                wording.itemId(),
                wording.text(),
                wording.firmness(),
                wording.constraint());
    }
}
