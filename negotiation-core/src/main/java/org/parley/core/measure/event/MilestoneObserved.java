package org.parley.core.measure.event;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Evidence;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/** A value was reported. */
@Revision("1")
public record MilestoneObserved(
        NegotiationId negotiationId,
        MeasureId measureId,
        MilestoneId milestoneId,
        PartyId partyId,
        Decimal value,
        @Nullable String text,
        List<Evidence> evidence)
        implements MeasureEvent {
    public MilestoneObserved {
        evidence = List.copyOf(evidence);
    }
}
