package org.parley.core.measure;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.List;
import java.util.Map;
import org.parley.core.rejection.DependencyOpen;
import org.parley.core.rejection.MeasureNotInForce;
import org.parley.core.rejection.PhaseNotOpen;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.PhasePlan;
import org.parley.core.shared.Standing;

/** What a milestone waits for: the measure in force, the phase before, its dependencies. */
final class Gates {

    private Gates() {}

    static void requireInForce(MeasureState measure) {
        if (measure.course() != Standing.IN_FORCE) {
            throw rejected(new MeasureNotInForce(measure.course()));
        }
    }

    /** What is agreed can be looked at, and given more time, while it is suspended. */
    static void requireInForceOrSuspended(MeasureState measure) {
        if (measure.course() != Standing.SUSPENDED) {
            requireInForce(measure);
        }
    }

    static void requirePhaseOpen(MeasureState measure, MilestoneId id) {
        List<PhasePlan> phases = measure.proposal().phases();
        for (int n = 1; n < phases.size(); n++) {
            if (Plans.ids(phases.subList(n, n + 1)).contains(id)) {
                requireSettled(measure, phases.get(n - 1), phases.get(n));
            }
        }
    }

    static void requireDependencies(
            MeasureState measure, MilestonePlan plan, Map<MilestoneId, Boolean> elsewhere) {
        List<MilestoneId> open =
                plan.dependsOn().stream()
                        .filter(id -> !isSettled(measure, id))
                        .filter(id -> !elsewhere.getOrDefault(id, false))
                        .toList();
        if (!open.isEmpty()) {
            throw rejected(new DependencyOpen(plan.id(), open));
        }
    }

    private static void requireSettled(MeasureState measure, PhasePlan before, PhasePlan phase) {
        List<MilestoneId> open =
                Plans.ids(List.of(before)).stream().filter(id -> !isSettled(measure, id)).toList();
        if (!open.isEmpty()) {
            throw rejected(new PhaseNotOpen(phase.id(), open));
        }
    }

    private static boolean isSettled(MeasureState measure, MilestoneId id) {
        Milestone own = measure.milestone(id);
        return own != null && own.isSettled();
    }
}
