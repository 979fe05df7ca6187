package org.parley.core.measure.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.SnapbackId;

/** A principal supported that a notice of non-performance be withdrawn. */
@Revision("1")
public record SnapbackWithdrawalSupported(
        NegotiationId negotiationId, MeasureId measureId, SnapbackId snapbackId, PartyId partyId)
        implements SnapbackEvent {}
