package org.parley.core.measure.event;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PhasePlan;

/** A measure was proposed; it binds when every party in consentOf has agreed. */
@Revision("1")
public record MeasureProposed(
        NegotiationId negotiationId,
        MeasureId measureId,
        PartyId proposedBy,
        String title,
        MeasureCategory category,
        MeasureMode mode,
        List<PartyId> consentOf,
        List<PhasePlan> phases)
        implements MeasureEvent {
    public MeasureProposed {
        consentOf = List.copyOf(consentOf);
        phases = List.copyOf(phases);
    }
}
