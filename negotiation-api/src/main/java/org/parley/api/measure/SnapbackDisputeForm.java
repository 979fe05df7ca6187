package org.parley.api.measure;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Told;
import org.parley.core.measure.command.DisputeSnapback;
import org.parley.core.shared.Marking;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.SnapbackId;
import org.parley.core.shared.Statement;

/** Gives the reading of a party that disputes a notice. */
public record SnapbackDisputeForm(
        @NotNull Statement text,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable Marking marking,
        @Nullable PartyId onBehalfOf)
        implements Told {

    public DisputeSnapback toCommand(MeasureId measureId, SnapbackId id) {
        return new DisputeSnapback(measureId, id, text);
    }
}
