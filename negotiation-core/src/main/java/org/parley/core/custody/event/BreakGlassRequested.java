package org.parley.core.custody.event;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.Sealed;

/**
 * An auditor asked to read a brief.
 *
 * @param span for how long
 * @param lapsesAt until when it can be approved
 */
@Revision("1")
public record BreakGlassRequested(
        NegotiationId negotiationId,
        PartyId partyId,
        BreakGlassId breakGlassId,
        Sealed<String> reason,
        Duration span,
        Instant lapsesAt)
        implements BreakGlassEvent {}
