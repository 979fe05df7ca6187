package org.parley.projections.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.parley.core.custody.command.RecordShredding;
import org.parley.core.custody.event.ShreddingApproved;
import org.parley.core.shared.Circumstances;
import org.springframework.stereotype.Component;

/**
 * Then the key is destroyed, and only when it is gone is that recorded. Wherever this is stopped,
 * it is done again from the beginning: both may be done twice, and the record is made once.
 */
@Component
@ProcessingGroup("automation")
@DisallowReplay
class WhenShreddingIsApproved {

    private final Shredder shredder;
    private final Orders orders;

    WhenShreddingIsApproved(Shredder shredder, Orders orders) {
        this.shredder = shredder;
        this.orders = orders;
    }

    @EventHandler
    void on(ShreddingApproved event, Circumstances by) {
        orders.apart(() -> shredder.destroy(event.compartment()));
        orders.send(new RecordShredding(event.custodyId(), event.shreddingId()), by);
    }
}
