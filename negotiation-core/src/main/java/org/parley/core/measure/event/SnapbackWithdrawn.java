package org.parley.core.measure.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.SnapbackId;

/** All principals had withdrawn the notice of non-performance. */
@Revision("1")
public record SnapbackWithdrawn(
        NegotiationId negotiationId, MeasureId measureId, SnapbackId snapbackId)
        implements SnapbackEvent {}
