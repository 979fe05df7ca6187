package org.parley.core.shared;

import java.util.List;

/** Milestones that open together, when every milestone of the phase before is verified. */
public record PhasePlan(PhaseId id, String title, List<MilestonePlan> milestones) {

    public PhasePlan {
        milestones = List.copyOf(milestones);
    }
}
