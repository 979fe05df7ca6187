package org.parley.core.measure.event;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Evidence;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Verification;

/** The verifier said what it found. */
@Revision("1")
public record MilestoneVerified(
        NegotiationId negotiationId,
        MeasureId measureId,
        MilestoneId milestoneId,
        Verification finding,
        int level,
        @Nullable String text,
        List<Evidence> evidence)
        implements MeasureEvent {
    public MilestoneVerified {
        evidence = List.copyOf(evidence);
    }
}
