package org.parley.core.measure.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/**
 * A party gave its account of a milestone in dispute. The account stands until it takes it back.
 */
@Revision("1")
public record MilestoneDisputed(
        NegotiationId negotiationId,
        MeasureId measureId,
        MilestoneId milestoneId,
        PartyId partyId,
        String text)
        implements MeasureEvent {}
