package org.parley.core.measure.event;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.axonframework.serialization.Revision;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.SnapbackId;

/**
 * A party gave notice that the measure is not performed.
 *
 * @param period the notice period, counted from when the notice was given
 * @param zone where it is counted
 * @param endsAt when it ends
 */
@Revision("1")
public record SnapbackNotified(
        NegotiationId negotiationId,
        MeasureId measureId,
        SnapbackId snapbackId,
        PartyId partyId,
        Period period,
        ZoneId zone,
        Instant endsAt,
        String reason)
        implements SnapbackEvent {}
