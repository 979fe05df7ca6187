package org.parley.api.milestone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.measure.command.ClaimMilestone;
import org.parley.core.shared.Claim;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Marking;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Statement;

/** Says how far the responsible party is. */
public record ClaimForm(
        @NotNull Claim claim,
        @Nullable Decimal value,
        @Nullable Statement text,
        @Nullable List<@NotNull @Valid EvidenceForm> evidence,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public ClaimMilestone toCommand(MeasureId measureId, MilestoneId id) {
        return new ClaimMilestone(measureId, id, claim, value, text, EvidenceForm.all(evidence));
    }
}
