package org.parley.projections.milestone;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Verification;
import org.parley.projections.support.ScheduleStatus;

/**
 * A measure of some moment of the past, with the lines of its milestones.
 *
 * @param phases the lines of each phase, in the order of the plan
 * @param dependsOn what milestones were promised to come after
 */
public record MeasureInHand(
        MeasureId id,
        NegotiationId negotiationId,
        String title,
        MeasureCategory category,
        MeasureMode mode,
        Standing standing,
        List<List<MilestoneLine>> phases,
        Map<MilestoneId, List<MilestoneId>> dependsOn) {

    public MeasureInHand {
        phases = List.copyOf(phases);
        dependsOn = Map.copyOf(dependsOn);
    }

    Stream<MilestoneLine> lines() {
        return phases.stream().flatMap(List::stream);
    }

    /** Whether its milestones wait for each other: it binds, whatever became of it since. */
    boolean binds() {
        return standing == Standing.IN_FORCE
                || standing == Standing.SUSPENDED
                || standing == Standing.DISPUTED;
    }

    /** Whether it was ever agreed, and is not undone. */
    boolean isOwed() {
        return standing != Standing.PROPOSED && standing != Standing.REVERSED;
    }

    /** What the milestones of a phase cannot be claimed before. */
    List<MilestoneLine> before(int phase) {
        return phase == 0 ? List.of() : phases.get(phase - 1);
    }

    MeasureLine line() {
        return new MeasureLine(
                id,
                negotiationId,
                title,
                category,
                mode,
                standing,
                (int) lines().count(),
                (int) lines().filter(one -> one.verification() == Verification.VERIFIED).count(),
                (int)
                        lines().filter(one -> one.schedule().status() == ScheduleStatus.OVERDUE)
                                .count());
    }
}
