package org.parley.projections.automation;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.parley.core.measure.command.ResolveDueDates;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.negotiation.event.AnchorCorrected;
import org.parley.core.negotiation.event.AnchorSet;
import org.parley.core.outside.Tables;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.accreditation.Places;
import org.springframework.stereotype.Component;

/** Then what hangs on it falls due, in every measure of the negotiation. */
@Component
@ProcessingGroup("automation")
@DisallowReplay
class WhenAnAnchorIsSet {

    private final Orders orders;
    private final Places places;
    private final Tables tables;

    WhenAnAnchorIsSet(Orders orders, Places places, Tables tables) {
        this.orders = orders;
        this.places = places;
        this.tables = tables;
    }

    @EventHandler
    void on(AnchorSet event, Circumstances by) {
        resolve(event.negotiationId(), event.name(), event.date(), by);
    }

    @EventHandler
    void on(AnchorCorrected event, Circumstances by) {
        resolve(event.negotiationId(), event.name(), event.date(), by);
    }

    /** An anchor may have been set while the measure was being proposed: neither saw the other. */
    @EventHandler
    void on(MeasureProposed event, Circumstances by) {
        tables.anchors(event.negotiationId())
                .forEach((name, day) ->
                        orders.send(new ResolveDueDates(event.measureId(), name, day), by));
    }

    private void resolve(
            NegotiationId negotiation, String anchor, LocalDate day, Circumstances by) {
        places.measuresOf(negotiation)
                .forEach(measure -> orders.send(new ResolveDueDates(measure, anchor, day), by));
    }
}
