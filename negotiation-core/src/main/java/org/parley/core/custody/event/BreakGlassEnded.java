package org.parley.core.custody.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/** The party showed the auditor out before his time was over. */
@Revision("1")
public record BreakGlassEnded(
        NegotiationId negotiationId, PartyId partyId, BreakGlassId breakGlassId)
        implements BreakGlassEvent {}
