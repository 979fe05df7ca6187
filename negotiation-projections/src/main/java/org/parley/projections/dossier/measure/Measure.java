package org.parley.projections.dossier.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Standing;
import org.parley.projections.support.Told;

/**
 * A measure. Parties are named by their short names.
 *
 * @param awaiting whose consent is missing before it binds
 * @param standingBy who last suspended, resumed or reversed it
 * @param snapbackNotices notices that it is not performed
 * @param readings where it stands by whom, while a notice is disputed
 * @param version the place of the last event that it tells of
 */
public record Measure(
        MeasureId id,
        NegotiationId negotiationId,
        String title,
        MeasureCategory category,
        MeasureMode mode,
        Standing standing,
        @Nullable String standingSince,
        @Nullable String standingBy,
        @Nullable String standingReason,
        @Nullable UUID incidentId,
        String proposedBy,
        List<String> consents,
        List<String> awaiting,
        long version,
        List<Phase> phases,
        List<Snapback> snapbackNotices,
        List<Reading> readings,
        @JsonUnwrapped Told told) {

    /** All milestones, in the order of the plan. */
    public List<Milestone> milestones() {
        return phases.stream().flatMap(phase -> phase.milestones().stream()).toList();
    }
}
