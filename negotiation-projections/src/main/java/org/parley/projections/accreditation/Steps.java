package org.parley.projections.accreditation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.measure.event.MilestoneExtended;
import org.parley.core.measure.event.MilestoneVerified;
import org.parley.core.measure.event.MilestoneWaived;
import org.parley.core.shared.Due;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.Verification;
import org.parley.projections.support.Rows;
import org.springframework.stereotype.Component;

/** Keeps where each milestone stands and whether it is verified. */
@Component
@ProcessingGroup("accreditation")
class Steps {

    private final Rows rows;

    Steps(Rows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(MeasureProposed event) {
        rows.put(
                "insert into table_measure (measure_id, negotiation_id) values (?, ?)",
                event.measureId(),
                event.negotiationId());
        event.phases().stream()
                .flatMap(phase -> phase.milestones().stream())
                .forEach(milestone -> insert(event, milestone));
        event.phases().stream()
                .flatMap(phase -> phase.milestones().stream())
                .forEach(milestone -> hang(event, milestone.due()));
    }

    @EventHandler
    void on(MilestoneExtended event) {
        hang(event, event.due());
    }

    @EventHandler
    void on(MilestoneVerified event) {
        rows.put(
                "update table_milestone set verified = ? where milestone_id = ?",
                event.finding() == Verification.VERIFIED,
                event.milestoneId());
    }

    @EventHandler
    void on(MilestoneWaived event) {
        rows.put(
                "update table_milestone set waived = true where milestone_id = ?",
                event.milestoneId());
    }

    private void insert(MeasureProposed event, MilestonePlan milestone) {
        rows.put(
                "insert into table_milestone (milestone_id, measure_id, negotiation_id, verified)"
                        + " values (?, ?, ?, false)",
                milestone.id(),
                event.measureId(),
                event.negotiationId());
    }

    private void hang(MeasureEvent event, @Nullable Due due) {
        if (due != null && due.anchor() != null) {
            rows.put(
                    "delete from table_hanging where negotiation_id = ? and anchor = ?"
                            + " and measure_id = ?",
                    event.negotiationId(),
                    due.anchor(),
                    event.measureId());
            rows.put(
                    "insert into table_hanging (negotiation_id, anchor, measure_id)"
                            + " values (?, ?, ?)",
                    event.negotiationId(),
                    due.anchor(),
                    event.measureId());
        }
    }
}
