package org.parley.core.measure;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.List;
import java.util.Map;
import org.parley.core.measure.command.ClaimMilestone;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MilestoneClaimed;
import org.parley.core.rejection.NotTheResponsible;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;

/** The responsible party says how far it is. */
final class ClaimDecisions {

    private ClaimDecisions() {}

    static List<MeasureEvent> claim(
            MeasureState measure,
            ClaimMilestone c,
            PartyId by,
            Map<MilestoneId, Boolean> elsewhere) {
        MilestonePlan plan = Plans.require(measure, c.milestoneId());
        if (!plan.responsible().equals(by)) {
            throw rejected(new NotTheResponsible(plan.id()));
        }
        MilestoneClaimed claim = claimed(measure, c);
        if (claim.equals(Plans.milestone(measure, plan).claim())) {
            return List.of();
        }
        Gates.requireInForce(measure);
        Gates.requirePhaseOpen(measure, plan.id());
        Gates.requireDependencies(measure, plan, elsewhere);
        return List.of(claim);
    }

    private static MilestoneClaimed claimed(MeasureState measure, ClaimMilestone c) {
        return new MilestoneClaimed(
                measure.negotiationId(),
                c.measureId(),
                c.milestoneId(),
                c.claim(),
                c.value(),
                Statement.textOf(c.text()),
                c.evidence());
    }
}
