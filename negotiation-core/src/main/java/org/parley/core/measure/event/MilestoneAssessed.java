package org.parley.core.measure.event;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Evidence;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Verification;

/**
 * One assessor of the verifier said what he found. What the verifier finds is another fact: the
 * reading of several assessors, reconciled.
 *
 * @param level the level on the Kroc scale, or null when he gives none
 */
@Revision("1")
public record MilestoneAssessed(
        NegotiationId negotiationId,
        MeasureId measureId,
        MilestoneId milestoneId,
        String assessor,
        Verification finding,
        @Nullable Integer level,
        @Nullable String text,
        List<Evidence> evidence)
        implements MeasureEvent {

    public MilestoneAssessed {
        evidence = List.copyOf(evidence);
    }
}
