package org.parley.projections.dossier.incident;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.MeasureId;
import org.parley.projections.support.Told;

/**
 * What was suspended or reversed, and said to be so over an incident.
 *
 * @param measureId the measure, or null for the talks
 * @param party who did it; null for the talks
 * @param milestones what stands still with it, or is undone
 * @param endedOn when it was taken up again, as it was said; null while it was not
 */
public record Consequence(
        ConsequenceKind kind,
        @Nullable MeasureId measureId,
        @Nullable String measure,
        @Nullable String party,
        @Nullable String reason,
        List<TouchedMilestone> milestones,
        @Nullable String endedOn,
        @JsonUnwrapped Told told) {

    Consequence ended(String on) {
        return new Consequence(kind, measureId, measure, party, reason, milestones, on, told);
    }

    boolean isOpenSuspension() {
        return kind != ConsequenceKind.MEASURE_REVERSED && endedOn == null;
    }
}
