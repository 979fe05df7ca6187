package org.parley.core.measure.command;

import static org.parley.core.shared.Checks.require;
import static org.parley.core.shared.Checks.requireAtMost;
import static org.parley.core.shared.Checks.requireDistinct;
import static org.parley.core.shared.Checks.requireLine;

import java.util.List;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Indicator;
import org.parley.core.shared.Limit;
import org.parley.core.shared.MilestoneKind;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.PhasePlan;

/**
 * The form of a plan: phases with milestones, each with the parts that its kind needs and no
 * others.
 */
final class PlanForm {

    static final String DUE = "due: give either date, or anchor and period (and zone), not both";
    private static final int MOST_PHASES = 50;
    private static final int MOST_MILESTONES = 500;

    private PlanForm() {}

    static void check(List<PhasePlan> phases) {
        require(!phases.isEmpty(), "phases: at least one is needed");
        requireAtMost(phases, MOST_PHASES, "phases");
        phases.forEach(phase -> {
            requireLine(phase.title(), 300, "the title of a phase");
            require(!phase.milestones().isEmpty(), "milestones: each phase needs at least one");
        });
        List<MilestonePlan> all =
                phases.stream().flatMap(phase -> phase.milestones().stream()).toList();
        requireAtMost(all, MOST_MILESTONES, "milestones of a measure");
        requireDistinct(all.stream().map(MilestonePlan::id).toList(), "ids of milestones");
        requireDistinct(phases.stream().map(PhasePlan::id).toList(), "ids of phases");
        all.forEach(PlanForm::check);
    }

    private static void check(MilestonePlan milestone) {
        requireLine(milestone.title(), 300, "the title of a milestone");
        require(milestone.due() == null || milestone.due().isComplete(), DUE);
        requireAtMost(milestone.dependsOn(), 100, "dependsOn");
        if (milestone.kind() == MilestoneKind.LIMIT) {
            require(
                    milestone.limit() != null && milestone.indicator() == null,
                    "a LIMIT needs limit, and no indicator");
        } else {
            require(
                    milestone.limit() == null,
                    "only a LIMIT has limit; a DELIVERABLE has indicator");
        }
        if (milestone.limit() != null) {
            check(milestone.limit());
        }
        if (milestone.indicator() != null) {
            check(milestone.indicator());
        }
    }

    private static void check(Limit limit) {
        requireLine(limit.unit(), 60, "the unit of a limit");
        Decimal most = limit.atMost();
        Decimal least = limit.atLeast();
        require(most != null || least != null, "a limit needs atMost or atLeast");
        require(
                most == null || least == null || least.compareTo(most) <= 0,
                "atLeast must not exceed atMost");
    }

    private static void check(Indicator indicator) {
        requireLine(indicator.unit(), 60, "the unit of an indicator");
    }
}
