package org.parley.core.measure.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;

/** Everyone whose consent it needs had agreed: the measure binds. */
@Revision("1")
public record MeasureAgreed(NegotiationId negotiationId, MeasureId measureId)
        implements MeasureEvent {}
