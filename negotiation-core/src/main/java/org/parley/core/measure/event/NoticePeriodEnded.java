package org.parley.core.measure.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.SnapbackId;

/**
 * The period of a notice ended, and not all principals had withdrawn it: the measure lapsed, or, by
 * the reading of whoever disputes the notice, did not.
 */
@Revision("1")
public record NoticePeriodEnded(
        NegotiationId negotiationId, MeasureId measureId, SnapbackId snapbackId)
        implements SnapbackEvent {}
