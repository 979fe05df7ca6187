package org.parley.core.measure.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.SnapbackId;

/** A party disputed a notice of non-performance, and gave its reading. */
@Revision("1")
public record SnapbackDisputed(
        NegotiationId negotiationId,
        MeasureId measureId,
        SnapbackId snapbackId,
        PartyId partyId,
        String text)
        implements SnapbackEvent {}
