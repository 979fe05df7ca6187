package org.parley.core.measure;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.List;
import org.parley.core.measure.command.ObserveMilestone;
import org.parley.core.measure.command.VerifyMilestone;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MilestoneObserved;
import org.parley.core.measure.event.MilestoneVerified;
import org.parley.core.rejection.NotAnObserver;
import org.parley.core.rejection.NotTheVerifier;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;

/** What was seen, and what the verifier makes of it. */
final class FindingDecisions {

    private FindingDecisions() {}

    /** Every value counts, an equal one at another time too. */
    static List<MeasureEvent> observe(
            MeasureState measure, ObserveMilestone c, PartyId by, Occurrence at) {
        MilestonePlan plan = Plans.require(measure, c.milestoneId());
        if (!by.equals(plan.responsible()) && !by.equals(plan.verifier())) {
            throw rejected(new NotAnObserver(plan.id()));
        }
        MilestoneObserved seen = observed(measure, c, by);
        if (new Observation(seen, at).equals(Plans.milestone(measure, plan).observation())) {
            return List.of();
        }
        Gates.requireInForce(measure);
        return List.of(seen);
    }

    static List<MeasureEvent> verify(MeasureState measure, VerifyMilestone c, PartyId by) {
        MilestonePlan plan = Plans.require(measure, c.milestoneId());
        if (!by.equals(plan.verifier())) {
            throw rejected(new NotTheVerifier(plan.id()));
        }
        Milestone milestone = Plans.milestone(measure, plan);
        MilestoneVerified finding = found(measure, c, level(c, milestone.level()));
        if (finding.equals(milestone.finding())) {
            return List.of();
        }
        Gates.requireInForceOrSuspended(measure);
        return List.of(finding);
    }

    private static int level(VerifyMilestone c, int before) {
        Integer said = c.level();
        if (said != null) {
            return said;
        }
        return switch (c.finding()) {
            case VERIFIED -> 3;
            case PARTIALLY_VERIFIED -> Math.max(2, before);
            case UNVERIFIED, ACCESS_DENIED, CONTRADICTED -> before;
        };
    }

    private static MilestoneObserved observed(
            MeasureState measure, ObserveMilestone c, PartyId by) {
        return new MilestoneObserved(
                measure.negotiationId(),
                c.measureId(),
                c.milestoneId(),
                by,
                c.value(),
                Statement.textOf(c.text()),
                c.evidence());
    }

    private static MilestoneVerified found(MeasureState measure, VerifyMilestone c, int level) {
        return new MilestoneVerified(
                measure.negotiationId(),
                c.measureId(),
                c.milestoneId(),
                c.finding(),
                level,
                Statement.textOf(c.text()),
                c.evidence());
    }
}
