package org.parley.api.milestone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.measure.command.AssessMilestone;
import org.parley.core.shared.Marking;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Verification;

/** Says what one assessor of the verifier found. */
public record AssessmentForm(
        @NotNull String assessor,
        @NotNull Verification finding,
        @Nullable Integer level,
        @Nullable Statement text,
        @Nullable List<@NotNull @Valid EvidenceForm> evidence,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public AssessMilestone toCommand(MeasureId measureId, MilestoneId id) {
        return new AssessMilestone(
                measureId, id, assessor, finding, level, text, EvidenceForm.all(evidence));
    }
}
