package org.parley.core.custody.event;

import org.axonframework.serialization.Revision;
import org.parley.core.shared.BreakGlassId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;

/** One of two people agreed that an auditor reads a brief. */
@Revision("1")
public record BreakGlassApproved(
        NegotiationId negotiationId, PartyId partyId, BreakGlassId breakGlassId)
        implements BreakGlassEvent {}
