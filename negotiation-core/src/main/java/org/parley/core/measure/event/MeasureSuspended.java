package org.parley.core.measure.event;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/** A bound party suspended the measure. */
@Revision("1")
public record MeasureSuspended(
        NegotiationId negotiationId,
        MeasureId measureId,
        PartyId partyId,
        String reason,
        @Nullable UUID incidentId)
        implements MeasureEvent {}
