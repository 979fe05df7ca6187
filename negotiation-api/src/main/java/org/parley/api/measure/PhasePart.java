package org.parley.api.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.parley.api.command.Ids;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.PhaseId;
import org.parley.core.shared.PhasePlan;

/** Steps that open together. */
public record PhasePart(
        @NotNull String title, @NotNull List<@NotNull @Valid MilestonePart> milestones) {

    PhasePlan plan(Ids ids) {
        PhaseId id = new PhaseId(ids.next());
        List<MilestonePlan> plans =
                milestones.stream()
                        .map(milestone -> milestone.plan(new MilestoneId(ids.next())))
                        .toList();
        return new PhasePlan(id, title, plans);
    }
}
