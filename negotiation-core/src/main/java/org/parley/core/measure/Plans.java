package org.parley.core.measure;

import static java.util.Objects.requireNonNull;
import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.List;
import java.util.stream.Stream;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.PhasePlan;

/** Finds things in a plan. */
final class Plans {

    private Plans() {}

    static Stream<MilestonePlan> milestones(List<PhasePlan> phases) {
        return phases.stream().flatMap(phase -> phase.milestones().stream());
    }

    static List<MilestoneId> ids(List<PhasePlan> phases) {
        return milestones(phases).map(MilestonePlan::id).toList();
    }

    /** The milestone as it was promised; refused when the measure has none of that id. */
    static MilestonePlan require(MeasureState measure, MilestoneId id) {
        return milestones(measure.proposal().phases())
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .orElseThrow(() -> rejected(new Absent()));
    }

    /** Where it stands. */
    static Milestone milestone(MeasureState measure, MilestonePlan plan) {
        return requireNonNull(measure.milestone(plan.id()));
    }
}
