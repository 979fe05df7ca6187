package org.parley.core.measure;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.List;
import org.parley.core.measure.command.AssessMilestone;
import org.parley.core.measure.command.DisputeMilestone;
import org.parley.core.measure.command.WithdrawDispute;
import org.parley.core.measure.event.DisputeWithdrawn;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MilestoneAssessed;
import org.parley.core.measure.event.MilestoneDisputed;
import org.parley.core.outside.Table;
import org.parley.core.rejection.NoAccountGiven;
import org.parley.core.rejection.NotBound;
import org.parley.core.rejection.NotTheVerifier;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;

/**
 * People differ about a milestone: parties, each with an account of its own, and assessors of the
 * verifier. Nobody is told who is right.
 */
final class DisputeDecisions {

    private DisputeDecisions() {}

    /** A milestone is in dispute while the account of any party stands. */
    static List<MeasureEvent> dispute(
            MeasureState measure, DisputeMilestone c, PartyId by, Table table) {
        MilestonePlan plan = Plans.require(measure, c.milestoneId());
        boolean concerned =
                table.principals().contains(by)
                        || by.equals(plan.responsible())
                        || by.equals(plan.verifier());
        if (!concerned) {
            throw rejected(new NotBound());
        }
        String account = c.text().text();
        if (account.equals(Plans.milestone(measure, plan).doubts().accounts().get(by))) {
            return List.of();
        }
        Gates.requireInForceOrSuspended(measure);
        return List.of(
                new MilestoneDisputed(
                        measure.negotiationId(), c.measureId(), c.milestoneId(), by, account));
    }

    static List<MeasureEvent> withdraw(MeasureState measure, WithdrawDispute c, PartyId by) {
        MilestonePlan plan = Plans.require(measure, c.milestoneId());
        if (!Plans.milestone(measure, plan).doubts().accounts().containsKey(by)) {
            throw rejected(new NoAccountGiven());
        }
        return List.of(
                new DisputeWithdrawn(
                        measure.negotiationId(),
                        c.measureId(),
                        c.milestoneId(),
                        by,
                        c.reason().text()));
    }

    static List<MeasureEvent> assess(MeasureState measure, AssessMilestone c, PartyId by) {
        MilestonePlan plan = Plans.require(measure, c.milestoneId());
        if (!by.equals(plan.verifier())) {
            throw rejected(new NotTheVerifier(plan.id()));
        }
        MilestoneAssessed assessment =
                new MilestoneAssessed(
                        measure.negotiationId(),
                        c.measureId(),
                        c.milestoneId(),
                        c.assessor(),
                        c.finding(),
                        c.level(),
                        Statement.textOf(c.text()),
                        c.evidence());
        Doubts doubts = Plans.milestone(measure, plan).doubts();
        if (assessment.equals(doubts.assessments().get(c.assessor()))) {
            return List.of();
        }
        Gates.requireInForceOrSuspended(measure);
        return List.of(assessment);
    }
}
