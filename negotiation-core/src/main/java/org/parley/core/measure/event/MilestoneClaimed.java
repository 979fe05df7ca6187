package org.parley.core.measure.event;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Claim;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Evidence;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;

/** The responsible party said how far it is. */
@Revision("1")
public record MilestoneClaimed(
        NegotiationId negotiationId,
        MeasureId measureId,
        MilestoneId milestoneId,
        Claim claim,
        @Nullable Decimal value,
        @Nullable String text,
        List<Evidence> evidence)
        implements MeasureEvent {
    public MilestoneClaimed {
        evidence = List.copyOf(evidence);
    }
}
