package org.parley.api.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestoneKind;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.PartyId;

/** A step of a measure. */
public record MilestonePart(
        @NotNull String title,
        @NotNull MilestoneKind kind,
        @NotNull PartyId responsiblePartyId,
        @NotNull PartyId verifierPartyId,
        @Nullable @Valid IndicatorPart indicator,
        @Nullable @Valid LimitPart limit,
        @Nullable @Valid DueForm due,
        @Nullable List<@NotNull MilestoneId> dependsOn) {

    MilestonePlan plan(MilestoneId id) {
        return new MilestonePlan(
                id,
                title,
                kind,
                responsiblePartyId,
                verifierPartyId,
                indicator == null ? null : indicator.indicator(),
                limit == null ? null : limit.limit(),
                due == null ? null : due.due(),
                dependsOn == null ? List.of() : dependsOn);
    }
}
