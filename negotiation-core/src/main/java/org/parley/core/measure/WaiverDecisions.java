package org.parley.core.measure;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.core.measure.command.WaiveMilestone;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MilestoneWaived;
import org.parley.core.measure.event.WaiverSupported;
import org.parley.core.outside.Table;
import org.parley.core.rejection.NotAPrincipal;
import org.parley.core.rejection.NothingToWaive;
import org.parley.core.shared.PartyId;

/** A milestone need not be done when every principal at the table has said so. */
final class WaiverDecisions {

    private WaiverDecisions() {}

    static List<MeasureEvent> waive(
            MeasureState measure, WaiveMilestone c, PartyId by, Table table) {
        Milestone milestone = Plans.milestone(measure, Plans.require(measure, c.milestoneId()));
        if (!table.principals().contains(by)) {
            throw rejected(new NotAPrincipal());
        }
        if (milestone.waiver().given() || milestone.waiver().supports().containsKey(by)) {
            return List.of();
        }
        Gates.requireInForceOrSuspended(measure);
        if (milestone.isVerified()) {
            throw rejected(new NothingToWaive(c.milestoneId()));
        }
        return supported(measure, c, by, milestone.waiver(), table);
    }

    private static List<MeasureEvent> supported(
            MeasureState measure, WaiveMilestone c, PartyId by, Waiver before, Table table) {
        Set<PartyId> supporting = new HashSet<>(before.supports().keySet());
        supporting.add(by);
        String reason = c.reason().text();
        var support =
                new WaiverSupported(
                        measure.negotiationId(), c.measureId(), c.milestoneId(), by, reason);
        return supporting.containsAll(table.principals())
                ? List.of(
                        support,
                        new MilestoneWaived(
                                measure.negotiationId(), c.measureId(), c.milestoneId(), reason))
                : List.of(support);
    }
}
