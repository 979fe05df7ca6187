package org.parley.projections.automation;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.parley.core.measure.command.ResolveDueDates;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.measure.event.MilestoneExtended;
import org.parley.core.negotiation.event.AnchorCorrected;
import org.parley.core.negotiation.event.AnchorSet;
import org.parley.core.outside.Tables;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.accreditation.Hanging;
import org.springframework.stereotype.Component;

/** Then what hangs on it falls due, in every measure that has such a date. */
@Component
@ProcessingGroup("automation")
@DisallowReplay
class WhenAnAnchorIsSet {

    private final Orders orders;
    private final Hanging hanging;
    private final Tables tables;

    WhenAnAnchorIsSet(Orders orders, Hanging hanging, Tables tables) {
        this.orders = orders;
        this.hanging = hanging;
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
        event.phases().stream()
                .flatMap(phase -> phase.milestones().stream())
                .flatMap(milestone -> Stream.ofNullable(milestone.due()))
                .flatMap(due -> Stream.ofNullable(due.anchor()))
                .distinct()
                .forEach(anchor -> catchUp(event, anchor, by));
    }

    @EventHandler
    void on(MilestoneExtended event, Circumstances by) {
        String anchor = event.due().anchor();
        if (anchor != null) {
            catchUp(event, anchor, by);
        }
    }

    private void catchUp(MeasureEvent event, String anchor, Circumstances by) {
        LocalDate day = tables.anchors(event.negotiationId()).get(anchor);
        if (day != null) {
            orders.send(new ResolveDueDates(event.measureId(), anchor, day), by);
        }
    }

    private void resolve(
            NegotiationId negotiation, String anchor, LocalDate day, Circumstances by) {
        hanging.measuresOn(negotiation, anchor)
                .forEach(measure -> orders.send(new ResolveDueDates(measure, anchor, day), by));
    }
}
